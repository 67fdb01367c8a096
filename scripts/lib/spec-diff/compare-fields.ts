import { below, compareSchemas } from "./compare-schemas.ts";
import { compareNull } from "./compare-types.ts";
import type { Cursor } from "./cursor.ts";
import { note, type Pair } from "./pair.ts";
import type { RowName } from "./ratings.ts";
import type { ObjectShape } from "./shape.ts";
import { typeText } from "./variants.ts";

/** Compares two objects field by field. */
export function compareFields(pair: Pair, before: ObjectShape, after: ObjectShape, seen: Set<string>): void {
  compareNull(pair, before.isNullable, after.isNullable);
  for (const [name, base] of before.fields) {
    const revision = after.fields.get(name);
    const field = below(pair, base, revision ?? nothing(base), name);
    if (!revision) {
      note(field, "field-removed");
      continue;
    }
    const row = requiredRow(before.required.has(name), after.required.has(name));
    if (row) note(field, row);
    compareSchemas(field, seen);
  }
  for (const [name, revision] of after.fields) {
    if (before.fields.has(name)) continue;
    const row = after.required.has(name) ? "required-field-added" : "field-added";
    note(below(pair, nothing(revision), revision, name), row, { after: typeText(revision) });
  }
  compareKeys(pair, before, after, seen);
  if (!before.isClosed && after.isClosed && before.keys.size === 0)
    note(pair, "keys-closed", {}, "additionalProperties");
}

/** A place that one of the documents does not have. */
export const nothing = ({ document }: Cursor): Cursor => ({ document, pointer: "", value: undefined });

/** The row of something that becomes required, or no longer is. */
function requiredRow(before: boolean, after: boolean): RowName | undefined {
  if (before === after) return undefined;
  return after ? "field-required" : "field-optional";
}

/** Fields by a pattern of their key, or by any key. */
function compareKeys(pair: Pair, before: ObjectShape, after: ObjectShape, seen: Set<string>): void {
  for (const [pattern, base] of before.keys) {
    const revision = after.keys.get(pattern);
    const keys = below(pair, base, revision ?? nothing(base), `[${pattern || "key"}]`);
    if (revision) compareSchemas(keys, seen);
    else note(pair, "keys-removed", { before: pattern || "any key" });
  }
  for (const pattern of after.keys.keys()) {
    if (!before.keys.has(pattern)) note(pair, "keys-added", { after: pattern || "any key" });
  }
}
