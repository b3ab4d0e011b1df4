// Generated from openapi/prodloop.yaml by "npm run generate". Do not edit.
import type { OperationTable } from '../../src/core/operation.ts';

export const operations = {
  evaluateCall: { method: 'POST', path: '/', body: 'flat' },
  startSimulation: { method: 'POST', path: '/simulate/start', body: 'flat' },
  submitSimulationTurn: { method: 'POST', path: '/simulate/turn', body: 'flat' },
  getSimulationParameters: { method: 'GET', path: '/simulate/parameters' },
  getSimulation: { method: 'GET', path: '/simulate/{chat_id}' },
  getCreditBalance: { method: 'GET', path: '/credits' },
} as const satisfies OperationTable;
