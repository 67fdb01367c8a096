import { type Cursor, child, children, follow, recordAt, referenceOf } from "./cursor.ts";
import { isNullable, itemsOf, objectShape, typesOf } from "./shape.ts";

/** One of the kinds of values that a schema allows. */
export interface Variant {
  /** The same for variants that mean the same. */
  readonly key: string;
  readonly kind: "literal" | "scalar" | "null" | "any" | "other";
  /** As TypeScript would say it. */
  readonly text: string;
  readonly value?: unknown;
  /** The named schema among the alternatives that it comes from. */
  readonly member?: string | undefined;
  readonly cursor: Cursor;
}

/** What a schema allows, taken apart into alternatives. */
export function variantsOf(schema: Cursor): Variant[] {
  const cursor = follow(schema);
  const { enum: values, const: constant, anyOf, oneOf } = recordAt(cursor);
  if (Array.isArray(values)) return values.map((value) => literal(value, cursor));
  if (constant !== undefined) return [literal(constant, cursor)];
  const nulls: Variant[] = isNullable(cursor) ? [{ key: "null", kind: "null", text: "null", cursor }] : [];
  if (anyOf ?? oneOf) {
    const members = [...children(child(cursor, anyOf ? "anyOf" : "oneOf")).values()];
    return [...members.flatMap(variantsOfMember), ...nulls];
  }
  const types = typesOf(cursor);
  if (types.length === 0 && nulls.length > 0) return nulls;
  if (types.length === 0 && !objectShape(cursor))
    return [{ key: "any", kind: "any", text: "any value", cursor }];
  return [...(types.length === 0 ? ["object"] : types).map((type) => ofType(type, schema)), ...nulls];
}

function variantsOfMember(schema: Cursor): Variant[] {
  const name = referenceOf(schema);
  return variantsOf(schema).map((variant) => ({ ...variant, member: name ?? variant.member }));
}

function literal(value: unknown, cursor: Cursor): Variant {
  const text = JSON.stringify(value);
  if (value === null) return { key: "null", kind: "null", text, cursor };
  return { key: text, kind: "literal", text, value, cursor };
}

function ofType(type: string, schema: Cursor): Variant {
  if (type !== "object" && type !== "array") return { key: type, kind: "scalar", text: type, cursor: schema };
  return {
    key: `${type} ${referenceOf(schema) ?? structureOf(follow(schema).value)}`,
    kind: "other",
    text: textOf(type, schema),
    cursor: schema,
  };
}

function textOf(type: string, schema: Cursor): string {
  const name = referenceOf(schema)?.split("/").at(-1);
  if (name) return name;
  const items = type === "array" ? itemsOf(schema) : undefined;
  if (!items) return type;
  const text = typeText(items);
  return text.includes(" ") ? `(${text})[]` : `${text}[]`;
}

const words = ["description", "examples", "example", "title"];

/** A schema as text without the words that no type follows from. */
function structureOf(value: unknown): string {
  return (
    JSON.stringify(value, (key, below) =>
      words.includes(key) && typeof below !== "boolean" ? undefined : below,
    ) ?? ""
  );
}

const longest = 90;

/** A schema's type in a few words: `string | null`, `Person[]`. */
export function typeText(schema: Cursor): string {
  const name = referenceOf(schema)?.split("/").at(-1);
  if (name && (objectShape(schema) || itemsOf(schema))) return name;
  const text = [...new Set(variantsOf(schema).map((variant) => variant.text))].join(" | ");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Whether all values of a variant are among those of others. */
export function isCovered(variant: Variant, others: readonly Variant[]): boolean {
  return others.some(({ key, kind }) => kind === "any" || key === variant.key || coversScalar(key, variant));
}

function coversScalar(type: string, { key, kind, value }: Variant): boolean {
  if (kind === "scalar") return type === "number" && key === "integer";
  if (kind !== "literal") return false;
  return type === typeof value || (type === "integer" && Number.isInteger(value));
}
