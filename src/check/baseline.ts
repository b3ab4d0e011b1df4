import type { CheckReport, Finding } from './types.ts';

/** Findings that are known, as a file has them. */
export interface BaselineFile {
  readonly version: 1;
  readonly service: string;
  readonly findings: readonly Pick<Finding, 'id' | 'operationId' | 'rule' | 'severity' | 'pointer' | 'message'>[];
}

/**
 * Creates a baseline of all findings of a report. Pass it to later checks as `baseline`: they report these findings as known and fail for others only.
 * @example writeFileSync('check-baseline.json', JSON.stringify(createBaseline(report), null, 2));
 */
export function createBaseline({ service, findings }: CheckReport): BaselineFile {
  const unique = new Map(
    findings.map(({ id, operationId, rule, severity, pointer, message }) => [
      id,
      { id, operationId, rule, severity, pointer, message },
    ]),
  );
  return { version: 1, service, findings: [...unique.values()] };
}
