/** One part of an upload. Its bytes are counted and not stored. */
export interface FilePart {
  readonly name: string;
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
}

/** A response before it is serialized. */
export class Reply {
  /** Default: the success status of the operation. */
  readonly status: number | undefined;
  /** Object for JSON, text or bytes for other content types; `undefined` for no body. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** The named example whose headers and content type the response has. */
  readonly example: string | undefined;

  constructor(init: {
    status?: number | undefined;
    body?: unknown;
    headers?: Readonly<Record<string, string>>;
    example?: string | undefined;
  }) {
    this.status = init.status;
    this.body = init.body;
    this.headers = init.headers ?? {};
    this.example = init.example;
  }
}
