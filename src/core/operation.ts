/** One row of a generated operation table: all that a method needs to know at run time. Absent means no. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Present where the document groups methods: the method is `client.<namespace>.<operationId>`. */
  readonly namespace?: string;
  readonly query?: readonly string[];
  /** `flat`: every argument that is no path or query field is a body field. A name: that argument is the whole body. */
  readonly body?: 'flat' | { readonly argument: string };
  /** The body is left out where the caller gives nothing for it. */
  readonly bodyOptional?: true;
  /** Values that are sent where the caller leaves the argument out (`x-send-default` in the document). */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** How a 2xx is read; default `json`. `none` ignores the body, `text` and `bytes` give it as it is. */
  readonly result?: 'none' | 'text' | 'bytes';
  /** A 204 is `null` (the document allows both a record and nothing). */
  readonly nullable?: true;
  readonly page?: PageFields;
}

/** Where a paging reply keeps its rows and how the next page is asked for (`x-pagination` in the document). */
export interface PageFields {
  readonly items: string;
  readonly total?: string;
  readonly more?: string;
  readonly limit: string;
  readonly offset: string;
}

export type OperationTable = Readonly<Record<string, Operation>>;
