import { type OpenApiDocument, resolve, resolveObject } from "./document.ts";
import { isObject, type JsonObject } from "./json.ts";

/** An operation of a document, with references resolved as far as the kit looks. */
export interface Operation {
  /** The `operationId`, or method and path where the document names none. */
  readonly id: string;
  /** Upper case, as it goes over the wire. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody: readonly Media[] | undefined;
  /** Whether a request must have a body. */
  readonly requiresBody: boolean;
  readonly responses: readonly DocumentedResponse[];
  readonly pagination: Pagination | undefined;
  /** Alternatives, each an object whose keys name security schemes. */
  readonly security: readonly JsonObject[];
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly style: string | undefined;
  readonly explode: boolean;
  readonly schema: unknown;
  readonly examples: readonly Example[];
}

/** One media type of a body. */
export interface Media {
  readonly type: string;
  readonly schema: unknown;
  readonly examples: readonly Example[];
}

/** A documented answer. */
export interface DocumentedResponse {
  /** As the document writes it: `200`, `4XX`, `default`. */
  readonly key: string;
  /** The status that stands for it: of a range the first that is not documented by itself. */
  readonly status: number;
  readonly content: readonly Media[];
  readonly headers: readonly string[];
}

/** A named example; the one of a plain `example` is called `default`, as Prism calls it. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** The `x-pagination` of an operation. */
export interface Pagination {
  readonly style: "cursor" | "offset" | "page";
  readonly request: Readonly<Record<string, string>>;
  readonly items: string;
  readonly next: string | JsonObject;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation of a document, in its order. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(resolveObject(document, document.paths)).flatMap(([path, node]) => {
    const item = resolveObject(document, node);
    return methods
      .filter((method) => isObject(item[method]))
      .map((method) => readOperation(document, path, method, item));
  });
}

/** The parameters of an operation as the document has them, those of its path included. */
export function parameterNodesOf(
  document: OpenApiDocument,
  item: JsonObject,
  operation: JsonObject,
): JsonObject[] {
  const byKey = new Map<string, JsonObject>();
  for (const node of [...listOf(item.parameters), ...listOf(operation.parameters)]) {
    const parameter = resolveObject(document, node);
    byKey.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byKey.values()];
}

function readOperation(document: OpenApiDocument, path: string, method: string, item: JsonObject): Operation {
  const node = resolveObject(document, item[method]);
  const { operationId } = node;
  return {
    id: typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters: parameterNodesOf(document, item, node).map((parameter) => readParameter(document, parameter)),
    requestBody: node.requestBody === undefined ? undefined : readContent(document, node.requestBody),
    requiresBody: resolveObject(document, node.requestBody).required === true,
    responses: readResponses(document, node.responses),
    pagination: isObject(node["x-pagination"]) ? (node["x-pagination"] as unknown as Pagination) : undefined,
    security: listOf(node.security ?? document.security).filter(isObject),
  };
}

function readParameter(document: OpenApiDocument, node: JsonObject): Parameter {
  const style = typeof node.style === "string" ? node.style : undefined;
  const place = String(node.in);
  return {
    name: String(node.name),
    in: place,
    required: node.required === true,
    style,
    explode: typeof node.explode === "boolean" ? node.explode : explodesByDefault(place, style),
    schema: node.schema,
    examples: readExamples(document, node),
  };
}

/** The default of OpenAPI: `form` explodes, and `form` is the style of a query where none is written. */
export function explodesByDefault(place: string, style: string | undefined): boolean {
  return style === undefined ? place === "query" || place === "cookie" : style === "form";
}

function readResponses(document: OpenApiDocument, node: unknown): DocumentedResponse[] {
  const entries = Object.entries(resolveObject(document, node));
  const documented = new Set(entries.map(([key]) => key));
  return entries.map(([key, response]) => ({
    key,
    status: statusFor(key, documented),
    content: readContent(document, response),
    headers: Object.keys(resolveObject(document, resolveObject(document, response).headers)),
  }));
}

function statusFor(key: string, documented: ReadonlySet<string>): number {
  if (/^\d{3}$/.test(key)) return Number(key);
  let status = /^\dXX$/.test(key) ? Number(key[0]) * 100 : 500;
  while (documented.has(String(status))) status += 1;
  return status;
}

function readContent(document: OpenApiDocument, node: unknown): Media[] {
  const content = resolveObject(document, resolveObject(document, node).content);
  return Object.entries(content).map(([type, node]) => {
    const media = resolveObject(document, node);
    return { type, schema: media.schema, examples: readExamples(document, media) };
  });
}

function readExamples(document: OpenApiDocument, node: JsonObject): Example[] {
  if (isObject(node.examples)) {
    return Object.entries(node.examples)
      .map(([name, example]) => ({ name, node: resolve(document, example) }))
      .flatMap(({ name, node }) => (isObject(node) && "value" in node ? [{ name, value: node.value }] : []));
  }
  return "example" in node ? [{ name: "default", value: node.example }] : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
