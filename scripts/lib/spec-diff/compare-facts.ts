import { isDeepStrictEqual } from "node:util";
import { changeOf } from "./change.ts";
import { compareDeprecation, extensionsOf } from "./compare-schemas.ts";
import { child, isRecord } from "./cursor.ts";
import { difference, note, noteIfDifferent, type Pair } from "./pair.ts";

/** Compares what a document says of an operation beside its parameters and answers. */
export function compareFacts(pair: Pair): void {
  for (const key of ["summary", "description"]) if (difference(pair, key)) note(pair, "description", {}, key);
  if (difference(pair, "tags")) note(pair, "about", {}, "tags");
  compareWithdrawal(pair);
  comparePaging(pair);
  noteIfDifferent(pair, "cost", "x-cost");
  noteIfDifferent(pair, "link", "x-docs");
  for (const key of extensionsOf(pair)) if (!own.includes(key)) noteIfDifferent(pair, "extension", key);
}

const own = ["x-cost", "x-docs", "x-retired", "x-pagination"];

/** A withdrawn operation is deprecated as well, which goes without saying. */
function compareWithdrawal(pair: Pair): void {
  const found = difference(pair, "x-retired");
  if (found && found.before === undefined) noteWithdrawal(pair, dateOf(found.after));
  else if (found) note(pair, "withdrawal-changed", {}, "x-retired");
  if (!found) compareDeprecation(pair);
}

function noteWithdrawal({ base, revision, place, findings }: Pair, after: string | undefined): void {
  const pointers = [base, revision].flatMap((cursor) =>
    ["x-retired", "deprecated"].map((key) => child(cursor, key).pointer),
  );
  findings.changes.push(changeOf("withdrawn", place, pointers, { after }));
}

const dateOf = (retired: unknown) =>
  isRecord(retired) && typeof retired.date === "string" ? retired.date : undefined;

function comparePaging(pair: Pair): void {
  const found = difference(pair, "x-pagination");
  if (!found) return;
  const { before, after } = found;
  const key = "x-pagination";
  if (before === undefined) note(pair, "paging-added", {}, key);
  else if (after === undefined) note(pair, "paging-removed", {}, key);
  else if (isDeepStrictEqual(withoutSize(before), withoutSize(after)))
    note(pair, "page-size", sizes(before, after), key);
  else noteRules(pair, before, after);
}

function noteRules(pair: Pair, before: unknown, after: unknown): void {
  const rules = { base: child(pair.base, "x-pagination"), revision: child(pair.revision, "x-pagination") };
  const keys = [before, after].flatMap((paging) => (isRecord(paging) ? Object.keys(paging) : []));
  for (const name of new Set(keys)) {
    const found = difference({ ...pair, ...rules }, name);
    if (!found || name === "maxPageSize") continue;
    const values = {
      before: `\`${name}\` ${JSON.stringify(found.before)}`,
      after: JSON.stringify(found.after),
    };
    note(pair, "paging-changed", values, "x-pagination");
  }
}

const withoutSize = (paging: unknown) => (isRecord(paging) ? { ...paging, maxPageSize: undefined } : paging);
const sizeOf = (paging: unknown) => (isRecord(paging) ? String(paging.maxPageSize ?? "none") : "none");
const sizes = (before: unknown, after: unknown) => ({ before: sizeOf(before), after: sizeOf(after) });
