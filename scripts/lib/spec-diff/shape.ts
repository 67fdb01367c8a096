import { type Cursor, child, children, follow, isRecord, recordAt } from "./cursor.ts";

/** An object's fields as types have them, with those of its `allOf` parts. */
export interface ObjectShape {
  readonly fields: ReadonlyMap<string, Cursor>;
  readonly required: ReadonlySet<string>;
  /** Values by the pattern of their key; "" is any key. */
  readonly keys: ReadonlyMap<string, Cursor>;
  readonly isClosed: boolean;
  readonly isNullable: boolean;
}

/** The types that a schema names, without null. */
export const typesOf = (cursor: Cursor): string[] =>
  [recordAt(cursor).type ?? []]
    .flat()
    .filter((type): type is string => typeof type === "string" && type !== "null");

/** Whether a schema's `type` names null. */
export const isNullable = (cursor: Cursor): boolean => [recordAt(cursor).type].flat().includes("null");

const alternatives = ["anyOf", "oneOf", "enum", "const"];

/** The shape of a schema that is an object and nothing else; undefined for any other. */
export function objectShape(schema: Cursor): ObjectShape | undefined {
  const cursor = follow(schema);
  const value = recordAt(cursor);
  const types = typesOf(cursor);
  const says =
    types.length === 0
      ? ["properties", "patternProperties", "allOf"].some((key) => key in value)
      : types.join() === "object";
  if (!says || alternatives.some((key) => key in value)) return undefined;
  const parts = [...children(child(cursor, "allOf")).values()].map(objectShape);
  if (parts.some((part) => part === undefined)) return undefined;
  return merge(cursor, parts as ObjectShape[]);
}

function merge(cursor: Cursor, parts: readonly ObjectShape[]): ObjectShape {
  const { required, additionalProperties } = recordAt(cursor);
  const open = additionalProperties === true || isRecord(additionalProperties);
  return {
    fields: new Map([
      ...parts.flatMap(({ fields }) => [...fields]),
      ...children(child(cursor, "properties")),
    ]),
    required: new Set([
      ...parts.flatMap((part) => [...part.required]),
      ...(Array.isArray(required) ? required : []),
    ]),
    keys: new Map([
      ...parts.flatMap(({ keys }) => [...keys]),
      ...children(child(cursor, "patternProperties")),
      ...(open ? [["", child(cursor, "additionalProperties")] as const] : []),
    ]),
    isClosed: additionalProperties === false,
    isNullable: isNullable(cursor),
  };
}

/** The items of a schema that is an array and nothing else; undefined for any other. */
export function itemsOf(schema: Cursor): Cursor | undefined {
  const cursor = follow(schema);
  if (typesOf(cursor).join() !== "array" || alternatives.some((key) => key in recordAt(cursor)))
    return undefined;
  return child(cursor, "items");
}
