import type { OpenApiDocument } from "../openapi.ts";

/** A place in a document with what stands there; the value of a missing place is undefined. */
export interface Cursor {
  readonly document: OpenApiDocument;
  readonly pointer: string;
  readonly value: unknown;
}

/** The start of a document. */
export const rootOf = (document: OpenApiDocument): Cursor => ({ document, pointer: "#", value: document });

/** The place below another one. */
export function child(cursor: Cursor, ...keys: readonly string[]): Cursor {
  let { pointer, value } = cursor;
  for (const key of keys) {
    pointer = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  }
  return { document: cursor.document, pointer, value };
}

/** The places right below one, by their keys. */
export function children(cursor: Cursor): Map<string, Cursor> {
  if (!isRecord(cursor.value) && !Array.isArray(cursor.value)) return new Map();
  return new Map(Object.keys(cursor.value).map((key) => [key, child(cursor, key)]));
}

/** Where a reference leads; the place itself when it is none. Words beside a reference are not kept. */
export function follow(cursor: Cursor): Cursor {
  const target = referenceOf(cursor);
  if (target === undefined) return cursor;
  const keys = target
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return follow(child(rootOf(cursor.document), ...keys));
}

/** The `$ref` at a place. */
export function referenceOf({ value }: Cursor): string | undefined {
  return isRecord(value) && typeof value.$ref === "string" ? value.$ref : undefined;
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a place; an empty one when there is none. */
export const recordAt = ({ value }: Cursor): Readonly<Record<string, unknown>> =>
  isRecord(value) ? value : {};
