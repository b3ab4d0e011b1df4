import { type CheckReport, type Finding, RULES, type Rule } from '../types.ts';

const DESCRIPTIONS: Readonly<Record<Rule, string>> = {
  status: 'The document does not describe the status of the response.',
  'content-type': 'The document describes another media type, or no body.',
  header: 'A documented response header is missing or has a wrong value.',
  schema: 'The body does not match its schema, or the state of a job went back.',
  'accepted-invalid': 'The server accepted a request that it has to refuse.',
  'refused-valid': 'The server refused a request that the document allows.',
  'no-answer': 'No complete response arrived.',
  'undescribed-field': 'The body has a field that the document does not describe.',
  'undescribed-header': 'The response has a header that the document does not describe.',
};
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The report as SARIF 2.1.0. Each result names the operation in the document, which is its location. */
export function formatSarif({ service, findings, notes, summary, server }: CheckReport): string {
  const run = {
    tool: {
      driver: {
        name: 'evalwire check',
        rules: RULES.map((id) => ({ id, shortDescription: { text: DESCRIPTIONS[id] } })),
      },
    },
    results: findings.map((finding) => createResult(finding, service)),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: notes.map((text) => ({ level: 'note', message: { text } })),
      },
    ],
    properties: { service, server, summary },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function createResult(
  { id, operationId, rule, severity, pointer, message, request, count, known }: Finding,
  service: string,
) {
  return {
    ruleId: rule,
    ruleIndex: RULES.indexOf(rule),
    level: LEVELS[severity],
    message: { text: `${operationId}: ${message}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: `openapi/${service}.yaml` } },
        logicalLocations: [{ name: operationId, fullyQualifiedName: `${operationId}#${pointer}`, kind: 'function' }],
      },
    ],
    occurrenceCount: count,
    partialFingerprints: { 'evalwireFinding/v1': id },
    baselineState: known ? 'unchanged' : 'new',
    properties: { pointer, request },
  };
}
