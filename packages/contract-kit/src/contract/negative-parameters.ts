import type { ErrorObject } from "ajv/dist/2020.js";
import { initFor } from "../cases.ts";
import type { OpenApiDocument } from "../document.ts";
import { isObject, type JsonObject, pointerSegments } from "../json.ts";
import type { Operation, Parameter } from "../operations.ts";
import { breakEach, isOf, type Judge } from "./broken-values.ts";
import { invalid, type Negative, type Reason, type Unbreakable } from "./negative.ts";
import { type RequestParts, writeRequest } from "./raw-request.ts";
import { sampleOf, typesOf } from "./sample.ts";
import type { Constraint } from "./schema-constraints.ts";
import type { Validator } from "./validator.ts";
import { foreign } from "./wrong-values.ts";

/** The requests that break what an operation says about its parameters, and what none can break. */
export function parameterNegatives(
  document: OpenApiDocument,
  operation: Operation,
  validate: Validator,
): { negatives: Negative[]; unbreakable: Unbreakable[] } {
  const parts = operation.parameters.map((parameter) =>
    ofParameter(document, operation, parameter, validate),
  );
  const required = operation.parameters.filter((parameter) => parameter.required);
  return {
    negatives: [
      ...required.map((parameter) => missing(document, operation, parameter)),
      ...parts.flatMap(({ negatives }) => negatives),
      unknownName(document, operation),
    ],
    unbreakable: parts.flatMap(({ unbreakable }) => unbreakable),
  };
}

/** A value of a parameter, from its examples or else from its schema. */
function parameterValue(document: OpenApiDocument, { examples, schema }: Parameter): unknown {
  return examples[0] === undefined ? sampleOf(document, schema) : examples[0].value;
}

/** The request that an operation needs at least; its body is the first example. */
export function baseOf(operation: Operation): RequestParts {
  return { ...initFor(operation), mediaType: operation.requestBody?.[0]?.type };
}

function ofParameter(
  document: OpenApiDocument,
  operation: Operation,
  parameter: Parameter,
  validate: Validator,
) {
  const base = parameterValue(document, parameter);
  const judge: Judge = {
    errorsOf: (value) => validate(parameter.schema, textual(value)),
    unbreakable: (constraint) => (takesAnyText(constraint) ? "any text" : undefined),
    canSend: (value) => isSendable(parameter, value),
  };
  const { broken, unbroken } = breakEach(document, parameter.schema, base, judge);
  const about = { operationId: operation.id, kind: "parameter", style: styleOf(parameter) };
  return {
    negatives: broken.map(({ constraint, value, errors }): Negative => {
      const place = placeOf(parameter, constraint.path);
      const own = errors.filter((error) => isOf(constraint, error));
      const reasons = (own.length > 0 ? own : errors).flatMap((error) => reasonsFor(parameter, error));
      const request = writeRequest(document, operation, withValue(operation, parameter, value));
      return { ...about, keyword: constraint.keyword, place, request, statuses: invalid, reasons };
    }),
    unbreakable: unbroken.map(
      ({ constraint, because }): Unbreakable => ({
        ...about,
        keyword: constraint.keyword,
        place: placeOf(parameter, constraint.path),
        because,
      }),
    ),
  };
}

function missing(document: OpenApiDocument, operation: Operation, parameter: Parameter): Negative {
  const request = writeRequest(document, operation, withValue(operation, parameter, undefined));
  const about = { operationId: operation.id, kind: "parameter", keyword: "required", request };
  const place = `${parameter.in} ${parameter.name}`;
  const style = styleOf(parameter);
  // Without a value in its path, a request is one to another path.
  if (parameter.in === "path") {
    const reasons = [
      { location: ["path"], codes: ["unknown-path"] },
      { location: ["method"], codes: ["unknown-method"] },
    ];
    return { ...about, place, style, statuses: [404, 405], reasons };
  }
  const reasons = [{ location: [parameter.in], codes: ["required"], mentions: parameter.name }];
  return { ...about, place, style, statuses: invalid, reasons };
}

function unknownName(document: OpenApiDocument, operation: Operation): Negative {
  const { params, ...rest } = baseOf(operation);
  const query = { ...params.query, [foreign]: "1" };
  return {
    operationId: operation.id,
    kind: "parameter",
    keyword: "unknown name",
    place: `query ${foreign}`,
    style: "query",
    request: writeRequest(document, operation, { ...rest, params: { ...params, query } }),
    statuses: invalid,
    reasons: [{ location: ["query", foreign], codes: ["unknown-query-parameter"] }],
  };
}

/** The least request of an operation with one parameter at a value; without it where that is undefined. */
export function withValue(
  operation: Operation,
  { name, in: place }: Parameter,
  value: unknown,
): RequestParts {
  const { params, ...rest } = baseOf(operation);
  const { [name]: _, ...others } = (params[place as "query"] ?? {}) as JsonObject;
  const values = value === undefined ? others : { ...others, [name]: value };
  return { ...rest, params: { ...params, [place]: values } };
}

function reasonsFor(parameter: Parameter, error: ErrorObject): Reason[] {
  const path = pointerSegments(error.instancePath);
  const { name, in: place } = parameter;
  const mentions = error.params.missingProperty;
  const seen: Reason = { location: [place, name, ...path], codes: [error.keyword], mentions };
  if (!takesNames(parameter)) return [seen];
  // A list of one is written as the item itself.
  const list: Reason = { ...seen, location: [place, name, ...withoutIndex(path)] };
  // Where the name itself is wrong, that is what a reader has to be told.
  const bracketed = [name, ...path.map((key) => `[${key}]`)].join("");
  const extra = error.params.additionalProperty ?? foreign;
  const names = [bracketed, `${bracketed}[${extra}]`];
  const unknown = names.map((known) => ({ location: [place, known], codes: ["unknown-query-parameter"] }));
  return [seen, list, ...unknown];
}

function withoutIndex(path: readonly string[]): readonly string[] {
  return path.at(-1) === "0" ? path.slice(0, -1) : path;
}

// An object spreads over several names of a query.
function takesNames({ in: place, style, explode, schema }: Parameter): boolean {
  return (
    place === "query" && (style === "deepObject" || (explode && isObject(schema) && schema.type === "object"))
  );
}

// Text is read as what the schema wants, and a list is text with commas.
function takesAnyText({ keyword, node }: Constraint): boolean {
  return keyword === "type" && typesOf(node).some((type) => type === "string" || type === "array");
}

function isSendable(parameter: Parameter, value: unknown): boolean {
  if (value === null || value === "" || vanishes(value) || hasNestedList(value)) return false;
  if (parameter.style === "deepObject") return true;
  if (isObject(value)) return takesNames(parameter) && isFlat(value);
  return !Array.isArray(value) || parameter.in === "query";
}

function isFlat(node: object): boolean {
  return Object.values(node).every((item) => typeof item !== "object");
}

// A list is text with commas, so there is nothing but text in it.
function hasNestedList(value: unknown): boolean {
  if (Array.isArray(value)) return !isFlat(value);
  return isObject(value) && Object.values(value).some(hasNestedList);
}

// Of an empty list or object no name is left in a query.
function vanishes(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const items = Object.values(value);
  return items.length === 0 || items.some(vanishes);
}

function textual(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textual);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textual(item)]));
  return value === null ? null : String(value);
}

function styleOf({ in: place, style }: Parameter): string {
  return style === undefined ? place : `${place} ${style}`;
}

function placeOf({ in: place, name }: Parameter, path: readonly string[]): string {
  return [`${place} ${name}`, ...path].join("/");
}
