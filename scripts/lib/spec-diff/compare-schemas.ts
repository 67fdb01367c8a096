import { compareFields } from "./compare-fields.ts";
import { compareNull, compareTypes } from "./compare-types.ts";
import { type Cursor, child, follow, recordAt, referenceOf } from "./cursor.ts";
import { difference, note, noteIfDifferent, type Pair } from "./pair.ts";
import { isNullable, itemsOf, objectShape } from "./shape.ts";

/** Compares two schemas in one place. A schema that both refer to by one name is compared under that name. */
export function compareSchemas(pair: Pair, seen: Set<string> = new Set()): void {
  if (pair.base.value === undefined && pair.revision.value === undefined) return;
  const names = [referenceOf(pair.base), referenceOf(pair.revision)];
  if (names[0] !== undefined && names[0] === names[1]) {
    noteIfDifferent(pair, "description", "description");
    return;
  }
  const followed = { ...pair, base: follow(pair.base), revision: follow(pair.revision) };
  const id = `${followed.base.pointer} ${followed.revision.pointer}`;
  if (seen.has(id)) return;
  seen.add(id);
  for (const { pointer } of [followed.base, followed.revision]) pair.findings.schemas.add(pointer);
  compareFacts(followed);
  compareStructure(followed, seen);
}

function compareStructure(pair: Pair, seen: Set<string>): void {
  const shapes = [objectShape(pair.base), objectShape(pair.revision)];
  const items = [itemsOf(pair.base), itemsOf(pair.revision)];
  if (shapes[0] && shapes[1]) compareFields(pair, shapes[0], shapes[1], seen);
  else if (items[0] && items[1]) {
    compareNull(pair, isNullable(pair.base), isNullable(pair.revision));
    compareSchemas(below(pair, items[0], items[1], "[]"), seen);
  } else compareTypes(pair, seen);
}

/** The pair of what is inside a pair. */
export function below(pair: Pair, base: Cursor, revision: Cursor, step: string): Pair {
  const { path = "" } = pair.place;
  const dot = path === "" || step.startsWith("[") ? "" : ".";
  return { ...pair, base, revision, place: { ...pair.place, path: `${path}${dot}${step}` } };
}

const limits = [
  "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
  "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "not", "propertyNames", "contains",
]; // biome-ignore format: one list

function compareFacts(pair: Pair): void {
  noteIfDifferent(pair, "default", "default");
  compareFormats(pair);
  for (const key of limits) noteIfDifferent(pair, "limits", key);
  if (difference(pair, "description")) note(pair, "description", {}, "description");
  compareDeprecation(pair);
  for (const key of extensionsOf(pair)) if (key !== "x-format") noteIfDifferent(pair, "extension", key);
}

/** Compares whether editors strike something through. */
export function compareDeprecation(pair: Pair): void {
  const found = difference(pair, "deprecated");
  if (found) note(pair, found.after === true ? "deprecated" : "undeprecated", {}, "deprecated");
}

/** Names of the extensions on either side. */
export function extensionsOf({ base, revision }: Pair): string[] {
  const keys = [base, revision].flatMap((cursor) => Object.keys(recordAt(cursor)));
  return [...new Set(keys)].filter((key) => key.startsWith("x-"));
}

function compareFormats(pair: Pair): void {
  const [before, after] = [formatOf(pair.base), formatOf(pair.revision)];
  if (before.name === after.name) return;
  const isQuery = pair.place.lead === "parameter";
  const row =
    before.isMoment === after.isMoment ? "format" : after.isMoment ? "date-accepted" : "date-refused";
  note(pair, isQuery ? row : "format", { before: before.name ?? "none", after: after.name ?? "none" });
}

/** A query parameter of these formats takes a Date, see `type-preparation.ts`. */
function formatOf(cursor: Cursor): { name: string | undefined; isMoment: boolean } {
  const { format, "x-format": own, type } = recordAt(cursor);
  const name = [own, format].find((value) => typeof value === "string");
  return { name, isMoment: type === "string" && (own !== undefined || format === "date-time") };
}

/** The media type's schema; undefined values stand for any. */
export const schemaAt = (cursor: Cursor): Cursor => child(cursor, "schema");
