import { isDeepStrictEqual } from "node:util";
import { nothing } from "./compare-fields.ts";
import { compareDeprecation, compareSchemas, schemaAt } from "./compare-schemas.ts";
import { type Cursor, child, children, follow, recordAt } from "./cursor.ts";
import { difference, note, noteIfDifferent, type Pair } from "./pair.ts";
import { typeText } from "./variants.ts";

/** Compares an operation's parameters: those that callers give, and those that the client sends from its options. */
export function compareParameters(operation: Pair, basePath: Cursor, revisionPath: Cursor): void {
  const before = parametersOf(basePath, operation.base);
  const after = parametersOf(revisionPath, operation.revision);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [base, revision] = [before.get(key), after.get(key)];
    const known = base ?? revision!;
    const pair = pairOf(operation, base ?? nothing(known), revision ?? nothing(known));
    if (base && revision && !isClients(base) && !isClients(revision)) compareParameter(pair);
    else if (base && !isClients(base)) note(pair, "parameter-removed");
    else if (revision && !isClients(revision)) noteAdded(pair);
    else if (!isDeepStrictEqual(base?.value, revision?.value)) note(pair, "client-parameter");
  }
}

const isClients = (parameter: Cursor) => recordAt(parameter)["x-client-option"] !== undefined;

function noteAdded(pair: Pair): void {
  const isRequired = recordAt(pair.revision).required === true;
  const row = isRequired ? "required-parameter-added" : "parameter-added";
  note(pair, row, { after: typeText(schemaAt(pair.revision)) });
}

function parametersOf(path: Cursor, operation: Cursor): Map<string, Cursor> {
  const all = [path, operation].flatMap((owner) =>
    [...children(child(owner, "parameters")).values()].map(follow),
  );
  return new Map(
    all.map((parameter) => [`${recordAt(parameter).in} ${recordAt(parameter).name}`, parameter]),
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
