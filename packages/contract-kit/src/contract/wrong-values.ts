import { isObject, type JsonObject } from "../json.ts";
import { typesOf } from "./sample.ts";
import type { Constraint } from "./schema-constraints.ts";

/** A name and a text that no specification has. */
export const foreign = "no-such-value";

/** Makes candidates for a wrong part out of the right one. */
type Wrong = (part: unknown, node: JsonObject, constraint: Constraint) => unknown[];

const size = (part: unknown, length: number) => {
  const items = Array.isArray(part) && part.length > 0 ? (part as unknown[]) : ["text"];
  return Array.from({ length }, (_, index) => items[index % items.length]);
};
const number = (value: unknown) => Number(value);

const anything: readonly unknown[] = [
  foreign,
  987_654_321.5,
  true,
  { [foreign]: foreign },
  [{ [foreign]: true }],
  null,
];

const rules: Readonly<Record<string, Wrong>> = {
  type: (_, node) => anything.filter((value) => !typesOf(node).includes(nameOf(value))),
  enum: () => [foreign, 987_654_321],
  const: () => [foreign, 987_654_321, false],
  format: () => [foreign],
  pattern: () => [foreign, "~", ""],
  minLength: (_, node) => ["x".repeat(number(node.minLength) - 1)],
  maxLength: (_, node) => ["x".repeat(number(node.maxLength) + 1)],
  minimum: (_, node) => [number(node.minimum) - 1],
  maximum: (_, node) => [number(node.maximum) + 1],
  exclusiveMinimum: (_, node) => [number(node.exclusiveMinimum)],
  exclusiveMaximum: (_, node) => [number(node.exclusiveMaximum)],
  multipleOf: (_, node) => [number(node.multipleOf) * 1.5],
  minItems: (part, node) => [size(part, number(node.minItems) - 1)],
  maxItems: (part, node) => [size(part, number(node.maxItems) + 1)],
  uniqueItems: (part) => [size(size(part, 1), 2)],
  minProperties: (part, node) => [pick(part, number(node.minProperties) - 1)],
  maxProperties: (part, node) => [widen(part, number(node.maxProperties) + 1)],
  propertyNames: (part) => [{ ...asObject(part), [foreign]: foreign }],
  additionalProperties: (part) => [{ ...asObject(part), [foreign]: foreign }],
  unevaluatedProperties: (part) => [{ ...asObject(part), [foreign]: foreign }],
  required: (part, _, { property }) => [without(asObject(part), property!)],
  anyOf: () => [...anything],
  oneOf: () => [...anything],
};

/** Candidates for a part that breaks a constraint; undefined when the kit has no rule for its keyword. */
export function wrongValues(constraint: Constraint): ((part: unknown) => unknown[]) | undefined {
  const rule = rules[constraint.keyword];
  return rule && ((part) => rule(part, constraint.node, constraint));
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function asObject(part: unknown): JsonObject {
  return isObject(part) ? part : {};
}

function without(part: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== key));
}

function pick(part: unknown, count: number): JsonObject {
  return Object.fromEntries(Object.entries(asObject(part)).slice(0, count));
}

function widen(part: unknown, count: number): JsonObject {
  const more = Array.from({ length: count }, (_, index) => [`${foreign}-${index}`, foreign]);
  return Object.fromEntries([...more, ...Object.entries(asObject(part))]);
}
