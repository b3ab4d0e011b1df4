/** The parts of an OpenAPI 3.1 document that evalwire reads. A document is bundled before it is read: its references are local. */

export interface Document {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: ServerObject[];
  paths?: Record<string, PathItem>;
  components?: Components;
  security?: Record<string, string[]>[];
  tags?: { name: string; description?: string }[];
  /** Whether client methods are grouped by the first tag of their operation. */
  'x-namespaces'?: boolean;
}

export interface Components {
  schemas?: Record<string, SchemaObject>;
  securitySchemes?: Record<string, SecurityScheme | Reference>;
  [kind: string]: Record<string, unknown> | undefined;
}

export interface Reference {
  $ref: string;
}

export interface ServerObject {
  url: string;
  variables?: Record<string, { default?: string }>;
}

export type PathItem = { [method in Method]?: OperationObject } & {
  parameters?: (ParameterObject | Reference)[];
  servers?: ServerObject[];
};

export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  servers?: ServerObject[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
  'x-pagination'?: Pagination;
}

/** Names of the response's properties and of the query parameters that page a list. */
export interface Pagination {
  items: string;
  total?: string;
  more?: string;
  limit: string;
  offset: string;
}

export interface ParameterObject {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  description?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: SchemaObject;
  example?: unknown;
  examples?: Record<string, ExampleObject | Reference>;
  /** Whether the client sends the schema's default if the caller does not set the parameter. */
  'x-send-default'?: boolean;
}

export interface RequestBodyObject {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
  /** The name of the one argument that becomes the whole body. */
  'x-body-argument'?: string;
}

export interface ResponseObject {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
  links?: Record<string, unknown>;
}

export interface MediaType {
  schema?: SchemaObject;
  example?: unknown;
  examples?: Record<string, ExampleObject | Reference>;
  encoding?: Record<string, unknown>;
}

export interface ExampleObject {
  summary?: string;
  value?: unknown;
}

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  scheme?: string;
}

export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  properties?: Record<string, SchemaObject>;
  required?: string[];
  additionalProperties?: boolean | SchemaObject;
  anyOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  allOf?: SchemaObject[];
  items?: SchemaObject;
  contentMediaType?: string;
  contentSchema?: SchemaObject;
  readOnly?: boolean;
  writeOnly?: boolean;
  [key: string]: unknown;
}
