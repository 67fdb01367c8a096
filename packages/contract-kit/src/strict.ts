import { alternatives, declaredNames, deepKeys, readDeepObject, shape } from "./deep-object.ts";
import { type OpenApiDocument, resolveObject } from "./document.ts";
import type { MockRequest } from "./exchange.ts";
import { isObject } from "./json.ts";
import { essenceOf } from "./media-type.ts";
import type { Operation, Parameter } from "./operations.ts";
import { preferenceNames } from "./prefer.ts";
import type { Fault, Problem } from "./problem.ts";
import { createSchemaCheck, type SchemaCheck } from "./schema-check.ts";
import { suggest } from "./suggest.ts";

/** Finds what is wrong with a request, or nothing. */
export type StrictCheck = (operation: Operation, request: MockRequest) => Problem | undefined;

/** The checks that Prism does not make: query names, the request's media type, `deepObject` values. */
export function createStrictCheck(document: OpenApiDocument): StrictCheck {
  const check = createSchemaCheck(document);
  const credentials = credentialNames(document);
  return (operation, request) =>
    checkMediaType(operation, request) ??
    checkNames(document, operation, request, credentials) ??
    checkDeepObjects(document, operation, request, check);
}

function checkMediaType(operation: Operation, request: MockRequest): Problem | undefined {
  if (request.body === undefined || operation.requestBody === undefined) return undefined;
  const sent = essenceOf(request.headers["content-type"]);
  const types = operation.requestBody.map((media) => media.type);
  if (types.some((type) => matchesMediaType(sent, type))) return undefined;
  return {
    status: 415,
    kind: "media-type",
    title: "Undocumented media type",
    detail: `${operation.id} takes ${types.join(" or ")}, but the request says Content-Type: ${sent || "nothing"}.`,
    location: ["header", "content-type"],
  };
}

// The suffix counts: application/json is not application/vnd.api+json, though Prism takes one for the other.
function matchesMediaType(sent: string, documented: string): boolean {
  const type = essenceOf(documented);
  return type === "*/*" || sent === type || (type.endsWith("/*") && sent.startsWith(type.slice(0, -1)));
}

function checkNames(
  document: OpenApiDocument,
  operation: Operation,
  request: MockRequest,
  credentials: readonly string[],
): Problem | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  const declared = parameters.map((parameter) => namesOf(document, parameter));
  if (declared.includes(undefined)) return undefined;
  const known = declared.flatMap((names) => names ?? []);
  const allowed = new Set([...known, ...credentials, ...preferenceNames]);
  const deep = parameters.filter(isDeepObject);
  for (const name of new Set(request.query.keys())) {
    if (allowed.has(name) || deep.some((parameter) => deepKeys(parameter.name, name) !== undefined)) continue;
    const names = [...known, ...deep.map((parameter) => `${parameter.name}[…]`)];
    return unknownName(operation, name, names);
  }
  return undefined;
}

// An exploded object of style form spreads its members over the query; undefined if it may hold any.
function namesOf(document: OpenApiDocument, parameter: Parameter): string[] | undefined {
  if (isDeepObject(parameter)) return [];
  const schemas = alternatives(document, parameter.schema).filter((schema) => schema.type === "object");
  if (schemas.length === 0 || !parameter.explode) return [parameter.name];
  return declaredNames(schemas);
}

function unknownName(operation: Operation, name: string, known: readonly string[]): Problem {
  return {
    status: 400,
    kind: "unknown-query-parameter",
    title: "Unknown query parameter",
    detail: `${operation.id} has no query parameter "${name}". ${suggest(name, known)}`,
    location: ["query", name],
  };
}

function checkDeepObjects(
  document: OpenApiDocument,
  operation: Operation,
  request: MockRequest,
  check: SchemaCheck,
): Problem | undefined {
  for (const parameter of operation.parameters.filter(isDeepObject)) {
    const sent = readDeepObject(parameter.name, request.query);
    if (sent === undefined && !parameter.required) continue;
    const { value, unknown } = shape(document, sent ?? {}, parameter.schema, parameter.name);
    if (unknown[0] !== undefined) return unknownName(operation, unknown[0].name, unknown[0].known);
    const faults = sent === undefined ? [absent(parameter)] : check(parameter.schema, value, parameter.name);
    if (faults.length > 0) return invalidValue(operation, parameter, faults);
  }
  return undefined;
}

function absent({ name }: Parameter): Fault {
  return { location: ["query"], code: "required", message: `${name} is required` };
}

/** How many faults the words of a problem list. */
const listed = 5;

function invalidValue(operation: Operation, parameter: Parameter, faults: readonly Fault[]): Problem {
  const messages = faults.slice(0, listed).map(({ message }) => message);
  return {
    status: 422,
    kind: "invalid-query-parameter",
    title: "Invalid query parameter",
    detail: `${operation.id}: ${messages.join("; ")}.`,
    location: ["query", parameter.name],
    faults,
  };
}

function isDeepObject(parameter: Parameter): boolean {
  return parameter.in === "query" && parameter.style === "deepObject";
}

// A key in the query is a credential, so no operation lists it among its parameters.
function credentialNames(document: OpenApiDocument): string[] {
  const schemes = resolveObject(document, resolveObject(document, document.components).securitySchemes);
  return Object.values(schemes)
    .map((scheme) => resolveObject(document, scheme))
    .filter((scheme) => isObject(scheme) && scheme.type === "apiKey" && scheme.in === "query")
    .map((scheme) => String(scheme.name));
}
