/** The parts of a bundled OpenAPI 3.1 document that generation reads. */
export interface OpenApiDocument {
  info: { title: string; version: string };
  paths: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
    [kind: string]: Record<string, unknown> | undefined;
  };
  /** Alternatives; the schemes of one go together. */
  security?: Record<string, string[]>[];
  tags?: { name: string; description?: string }[];
  "x-source"?: string;
  "x-error-message"?: string[];
  "x-request-id"?: string;
  "x-rate-limit"?: {
    limit?: string;
    remaining?: string;
    reset?: { header: string };
    retryAfter?: { header: string };
    windows?: { limit: number; seconds: number }[];
  };
}

/** A way to give credentials. */
export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  scheme?: string;
  description?: string;
  /** The client's option, or several of which one will do; those in a list go together. */
  "x-client-option"?: string | (string | string[])[];
}

export type PathItem = { parameters?: MaybeRef<Parameter>[] } & { [method in HttpMethod]?: Operation };

export interface Operation {
  operationId: string;
  tags?: string[];
  summary: string;
  description?: string;
  deprecated?: boolean;
  parameters?: MaybeRef<Parameter>[];
  requestBody?: MaybeRef<{ content: Record<string, MediaType> }>;
  responses: Record<string, MaybeRef<{ content?: Record<string, MediaType> }>>;
  "x-cost"?: number;
  "x-docs"?: string;
  "x-retired"?: { date: string; successor?: string };
  "x-pagination"?: Pagination;
}

export interface Pagination {
  style: "cursor" | "offset" | "page";
  request: Record<string, string>;
  items: string;
  next: string | Record<string, unknown>;
  maxPageSize?: number;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  description?: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  "x-client-option"?: string;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, unknown>;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  format?: string;
  "x-format"?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
}

export type MaybeRef<T> = T | { $ref: string };

export const httpMethods = ["get", "put", "post", "delete", "patch", "head", "options"] as const;
export type HttpMethod = (typeof httpMethods)[number];

/** One operation of a document with its place. */
export interface PlacedOperation {
  path: string;
  method: HttpMethod;
  operation: Operation;
  /** Own parameters and those of the path, without references. */
  parameters: Parameter[];
}

/** All operations in the order of the document. */
export function operationsOf(document: OpenApiDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ path, method, operation, parameters: all.map((one) => resolveRef(document, one)) }];
    }),
  );
}

/** Follows references inside the document. */
export function resolveRef<T extends object>(document: OpenApiDocument, value: MaybeRef<T>): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  const target = value.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>((node, key) => Reflect.get(node as object, unescapeKey(key)), document);
  return resolveRef(document, target as MaybeRef<T>);
}

const unescapeKey = (key: string) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
