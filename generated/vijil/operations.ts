// Generated from openapi/vijil.yaml by "npm run generate". Do not edit.
import type { OperationTable } from '../../src/core/operation.ts';

export const operations = {
  listEvaluations: { method: 'GET', path: '/v1/evaluations', query: ['limit', 'offset', 'status', 'agent_id'], page: { items: 'data', total: 'total', limit: 'limit', offset: 'offset' } },
  createEvaluation: { method: 'POST', path: '/v1/evaluations', body: 'flat' },
  deleteEvaluation: { method: 'DELETE', path: '/v1/evaluations/{evaluation_id}', result: 'none' },
  getEvaluationStatus: { method: 'GET', path: '/v1/evaluations/{evaluation_id}/status' },
  getEvaluationResults: { method: 'GET', path: '/v1/evaluations/{evaluation_id}/results' },
  cancelEvaluation: { method: 'POST', path: '/v1/evaluations/{evaluation_id}/cancel' },
} as const satisfies OperationTable;
