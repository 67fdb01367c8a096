import { type OpenApiDocument, resolve } from "../document.ts";
import { isObject, type JsonObject } from "../json.ts";
import type { Finding } from "./answer.ts";
import type { BodyCheck } from "./body-check.ts";
import { escaped } from "./fault.ts";
import { shapeOf, vocabularyOf } from "./shape.ts";

/** Lists what a value has beyond its schema, though the schema lets it pass. */
export type DriftCheck = (schema: unknown, value: unknown) => Finding[];

/** Finds undocumented fields, and values that an open set of names does not name. */
export function createDriftCheck(document: OpenApiDocument, check: BodyCheck): DriftCheck {
  const visit = (value: unknown, schemas: readonly unknown[], pointer: string): Finding[] => {
    const used = schemas.flatMap((schema) => formsOf(document, check, schema, value));
    if (typeof value === "string") return newNames(used, value, pointer);
    if (Array.isArray(value)) {
      const items = used.flatMap((schema) => (schema.items === undefined ? [] : [schema.items]));
      return value.flatMap((item, index) => visit(item, items, `${pointer}/${index}`));
    }
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([key, member]) => {
      const at = `${pointer}/${escaped(key)}`;
      const inner = used.flatMap((schema) => membersOf(schema, key));
      if (inner.length > 0) return visit(member, inner, at);
      return used.some(declaresMembers) ? [undocumented(at, member)] : [];
    });
  };
  return (schema, value) => visit(value, [schema], "");
}

function undocumented(pointer: string, value: unknown): Finding {
  return { part: "body", pointer, expected: "not documented", got: shapeOf(value) };
}

/** The schemas that a value is described by: references followed, and of several forms those that it fits. */
export function formsOf(
  document: OpenApiDocument,
  check: BodyCheck,
  schema: unknown,
  value: unknown,
): JsonObject[] {
  const node = resolve(document, schema);
  if (!isObject(node)) return [];
  const beside = isObject(schema) && schema !== node ? [schema] : [];
  const all = listOf(node.allOf).flatMap((part) => formsOf(document, check, part, value));
  const unions = [node.anyOf, node.oneOf].map(listOf).flatMap((branches) => {
    const fitting = branches.filter((branch) => check.fits(branch, value));
    return (fitting.length > 0 ? fitting : branches).flatMap((branch) =>
      formsOf(document, check, branch, value),
    );
  });
  return [...beside, node, ...all, ...unions];
}

/** `anyOf` of an enum and of any string is an open set: its names are completed in editors, others pass. */
function newNames(schemas: readonly JsonObject[], value: string, pointer: string): Finding[] {
  const open = schemas.flatMap(({ anyOf }) => {
    const named = listOf(anyOf).flatMap((branch) => (isObject(branch) ? listOf(branch.enum) : []));
    return named.length === 0 || named.includes(value) ? [] : [named];
  });
  return open.map((named) => {
    const expected = `among ${named.map((name) => JSON.stringify(name)).join(", ")}`;
    return { part: "body", pointer, expected, got: vocabularyOf(value) };
  });
}

function membersOf(schema: JsonObject, key: string): unknown[] {
  const { properties, patternProperties, additionalProperties } = schema;
  const named = isObject(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [];
  const matching = Object.entries(isObject(patternProperties) ? patternProperties : {})
    .filter(([pattern]) => new RegExp(pattern, "u").test(key))
    .map(([, member]) => member);
  if (named.length + matching.length > 0) return [...named, ...matching];
  return additionalProperties === undefined || additionalProperties === false ? [] : [additionalProperties];
}

// An object without declared members is free-form: nothing in it is news.
function declaresMembers({ properties, patternProperties }: JsonObject): boolean {
  return isObject(properties) || isObject(patternProperties);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
