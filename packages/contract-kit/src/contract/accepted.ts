import { initFor } from "../cases.ts";
import type { OpenApiDocument } from "../document.ts";
import { resolve } from "../document.ts";
import { isObject, type JsonObject } from "../json.ts";
import { type Operation, operationsOf, type Parameter } from "../operations.ts";
import { withValue } from "./negative-parameters.ts";
import type { RequestParts } from "./raw-request.ts";
import { sampleOf } from "./sample.ts";
import { createValidator, type Validator } from "./validator.ts";

/** A request that must be accepted: with one parameter more than is required, or with one kind of credentials. */
export interface Accepted {
  readonly operationId: string;
  readonly parameter?: Parameter;
  /** What stands out: `query limit = 1`, `credentials apiToken`. */
  readonly place: string;
  readonly parts: RequestParts;
  /** Set where the request is about credentials: the alternative that it has. */
  readonly security?: JsonObject;
}

/** Every optional parameter with each of its values that count, and every alternative of credentials. */
export function acceptedOf(document: OpenApiDocument): Accepted[] {
  const validate = createValidator(document, { isChecked: true });
  return operationsOf(document).flatMap((operation) => [
    ...operation.parameters
      .filter((parameter) => parameter.in !== "cookie")
      .flatMap((parameter) => withParameter(document, operation, parameter, validate)),
    ...alternativesOf(operation).map((security) => withCredentials(operation, security)),
  ]);
}

/** The values of a parameter that count: its examples, each of an enum, its limits. */
export function valuesOf(document: OpenApiDocument, parameter: Parameter, validate: Validator): unknown[] {
  const examples = parameter.examples.map(({ value }) => value);
  const given = examples.length > 0 ? examples : [sampleOf(document, parameter.schema)];
  const values = [...given, ...schemaValues(document, parameter.schema)];
  const valid = values.filter((value) => validate(parameter.schema, value).length === 0);
  return [...new Map(valid.map((value) => [JSON.stringify(value), value])).values()];
}

function schemaValues(document: OpenApiDocument, schema: unknown): unknown[] {
  const node = resolve(document, schema);
  if (!isObject(node)) return [];
  const { enum: closed, minimum, maximum, anyOf, oneOf, items } = node;
  const branches = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  const inItems = items === undefined ? [] : schemaValues(document, items);
  return [
    ...(Array.isArray(closed) ? (closed as unknown[]) : []),
    ...[minimum, maximum].filter((limit) => limit !== undefined),
    ...branches.flatMap((branch) => schemaValues(document, branch)),
    ...inItems.map((item) => [item]),
    ...(inItems.length > 1 ? [inItems] : []),
  ];
}

function withParameter(
  document: OpenApiDocument,
  operation: Operation,
  parameter: Parameter,
  validate: Validator,
): Accepted[] {
  return valuesOf(document, parameter, validate).map((value) => ({
    operationId: operation.id,
    parameter,
    place: `${parameter.in} ${parameter.name} = ${JSON.stringify(value)}`,
    parts: withValue(operation, parameter, value),
  }));
}

// An operation that needs none has one alternative too: nothing.
function alternativesOf({ security }: Operation): readonly JsonObject[] {
  return security.length === 0 ? [{}] : security;
}

function withCredentials(operation: Operation, security: JsonObject): Accepted {
  const names = Object.keys(security).join(" and ");
  return {
    operationId: operation.id,
    place: `credentials ${names || "none"}`,
    parts: { ...initFor(operation), mediaType: operation.requestBody?.[0]?.type },
    security,
  };
}
