import { nothing } from "./compare-fields.ts";
import { compareDeprecation, compareSchemas, schemaAt } from "./compare-schemas.ts";
import { type Cursor, child, children, follow, recordAt } from "./cursor.ts";
import { difference, note, noteIfDifferent, type Pair } from "./pair.ts";
import { typeText } from "./variants.ts";

/** Compares the parameters that callers give; those that the client sends from its options are none of theirs. */
export function compareParameters(operation: Pair, basePath: Cursor, revisionPath: Cursor): void {
  const before = parametersOf(basePath, operation.base);
  const after = parametersOf(revisionPath, operation.revision);
  for (const [key, base] of before) {
    const revision = after.get(key);
    const pair = pairOf(operation, base, revision ?? nothing(base));
    if (revision) compareParameter(pair);
    else note(pair, "parameter-removed");
  }
  for (const [key, revision] of after) {
    if (before.has(key)) continue;
    const row = recordAt(revision).required === true ? "required-parameter-added" : "parameter-added";
    note(pairOf(operation, nothing(revision), revision), row, { after: typeText(schemaAt(revision)) });
  }
}

function parametersOf(path: Cursor, operation: Cursor): Map<string, Cursor> {
  const all = [path, operation].flatMap((owner) =>
    [...children(child(owner, "parameters")).values()].map(follow),
  );
  return new Map(
    all.flatMap((parameter) => {
      const { name, in: place, "x-client-option": option } = recordAt(parameter);
      return option === undefined ? [[`${place} ${name}`, parameter] as const] : [];
    }),
  );
}

function pairOf(operation: Pair, base: Cursor, revision: Cursor): Pair {
  const { name, in: place } = recordAt(base.value === undefined ? revision : base);
  const lead = place === "query" ? "parameter" : `${place} parameter`;
  return {
    ...operation,
    base,
    revision,
    place: { ...operation.place, lead, path: String(name), directions: ["request"] },
  };
}

function compareParameter(pair: Pair): void {
  const required = difference(pair, "required");
  if (required && Boolean(required.before) !== Boolean(required.after)) {
    note(pair, required.after ? "parameter-required" : "parameter-optional", {}, "required");
  }
  for (const key of ["style", "explode", "allowReserved"]) noteIfDifferent(pair, "serialization", key);
  if (difference(pair, "description")) note(pair, "description", {}, "description");
  compareDeprecation(pair);
  compareSchemas({ ...pair, base: schemaAt(pair.base), revision: schemaAt(pair.revision) });
}
