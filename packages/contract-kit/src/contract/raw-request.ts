import { type OpenApiDocument, resolveObject } from "../document.ts";
import { isObject, type JsonObject } from "../json.ts";
import type { Operation, Parameter } from "../operations.ts";

/** A request by its parts, before it is text. */
export interface RequestParts {
  readonly params: Readonly<Partial<Record<"path" | "query" | "header" | "cookie", JsonObject>>>;
  /** Undefined when there is none. */
  readonly body?: unknown;
  readonly mediaType?: string | undefined;
}

/** A request as it goes out. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Names and values, not yet encoded. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * A request as OpenAPI says it is written. It shares nothing with any client, so that it can tell whether
 * one writes the same.
 */
export function writeRequest(
  document: OpenApiDocument,
  operation: Operation,
  parts: RequestParts,
  security = operation.security[0] ?? {},
): RawRequest {
  const { params, body, mediaType } = parts;
  const credentials = credentialsOf(document, security);
  const pairs = [...queryPairs(operation, params.query), ...credentials.query];
  const query = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const headers = Object.entries(params.header ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    textOf(value),
  ]);
  const cookies = Object.entries(params.cookie ?? {}).map(([name, value]) => `${name}=${textOf(value)}`);
  return {
    method: operation.method,
    target: [fillPath(operation.path, params.path), query.join("&")].filter(Boolean).join("?"),
    headers: {
      ...(Object.fromEntries(headers) as Record<string, string>),
      ...(cookies.length > 0 && { cookie: cookies.join("; ") }),
      ...credentials.headers,
      ...(mediaType !== undefined && { "content-type": mediaType }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

/** A path template with its values in place. */
export function fillPath(template: string, values: JsonObject = {}): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(textOf(values[name] ?? "")),
  );
}

/** The names and values that the query parameters of an operation become. */
export function queryPairs(operation: Operation, query: JsonObject = {}): Pairs {
  return Object.entries(query).flatMap(([name, value]) => {
    const parameter = operation.parameters.find((one) => one.in === "query" && one.name === name);
    return parameter === undefined ? [[name, textOf(value)] as const] : pairsOf(parameter, value);
  });
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** The names and values that one query parameter becomes, by its style. */
function pairsOf({ name, style, explode }: Parameter, value: unknown): Pairs {
  if (value === undefined || value === null) return [];
  if (style === "deepObject" && isObject(value)) return deepPairs(name, value);
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    return explode
      ? value.map((item) => [name, textOf(item)])
      : [[name, value.map(textOf).join(separators[style ?? "form"] ?? ",")]];
  }
  if (!isObject(value)) return [[name, textOf(value)]];
  const members = Object.entries(value).map(([key, item]) => [key, textOf(item)] as const);
  return explode ? members : [[name, members.flat().join(",")]];
}

function deepPairs(name: string, value: JsonObject): Pairs {
  return Object.entries(value).flatMap(([key, item]): Pairs => {
    const inner = `${name}[${key}]`;
    if (isObject(item)) return deepPairs(inner, item);
    return Array.isArray(item) && item.length === 0 ? [] : [[inner, textOf(item)]];
  });
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join(",") : String(value);
}

const token = "test-token";

/** Headers and query that stand for one alternative of a `security`. */
function credentialsOf(document: OpenApiDocument, security: JsonObject) {
  const schemes = resolveObject(document, resolveObject(document, document.components).securitySchemes);
  const used = Object.keys(security).map((name) => resolveObject(document, schemes[name]));
  const inQuery = used.filter((scheme) => scheme.type === "apiKey" && scheme.in === "query");
  const headers = used.filter((scheme) => !inQuery.includes(scheme)).map(credentialHeader);
  return {
    headers: Object.fromEntries(headers) as Record<string, string>,
    query: inQuery.map((scheme) => [String(scheme.name), token] as const),
  };
}

function credentialHeader({ type, in: place, name, scheme }: JsonObject): [string, string] {
  if (type === "apiKey")
    return place === "cookie" ? ["cookie", `${name}=${token}`] : [String(name).toLowerCase(), token];
  const isBasic = type === "http" && String(scheme).toLowerCase() === "basic";
  return ["authorization", isBasic ? `Basic ${btoa(`${token}:x`)}` : `Bearer ${token}`];
}
