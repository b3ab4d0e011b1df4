import type { DescribedReply } from './errors.ts';
import type { Operation, OperationTable } from './operation.ts';
import type { Answer } from './transport.ts';

/**
 * Describes a 2xx response with which a method that sends several requests cannot continue, for the vendor's error class.
 * `problem` says why, e.g. `the body has no "id"`.
 */
export function createReply<Table extends OperationTable>(
  table: Table,
  operationId: keyof Table & string,
  { data, response }: Answer,
  problem: string,
): DescribedReply {
  const { method, path } = table[operationId] as Operation;
  const { status, statusText, headers } = response;
  return {
    operationId,
    method,
    path,
    url: path,
    attempts: 1,
    status,
    statusText,
    headers,
    text: '',
    body: data,
    problem,
    message: `${method} ${path} returned ${status}${statusText && ` ${statusText}`}: ${problem}`,
  };
}
