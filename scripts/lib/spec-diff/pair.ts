import { isDeepStrictEqual } from "node:util";
import { type Change, changeOf, type Place, type Values } from "./change.ts";
import { type Cursor, child, recordAt } from "./cursor.ts";
import type { RowName } from "./ratings.ts";

/** What a comparison has found so far. */
export interface Findings {
  readonly changes: Change[];
  /** Pointers of the schemas that were compared. */
  readonly schemas: Set<string>;
}

/** The same thing in the two documents, and where the changes that are found go. */
export interface Pair {
  readonly base: Cursor;
  readonly revision: Cursor;
  readonly place: Place;
  readonly findings: Findings;
}

/** Notes a change of a pair, or of one thing in it. */
export function note(pair: Pair, row: RowName, values: Values = {}, key?: string): void {
  const cursors = [pair.base, pair.revision].map((cursor) =>
    key === undefined ? cursor : child(cursor, key),
  );
  pair.findings.changes.push(
    changeOf(
      row,
      pair.place,
      cursors.map(({ pointer }) => pointer),
      values,
    ),
  );
}

/** What stands under a key on both sides; undefined when it is the same. */
export function difference(pair: Pair, key: string): { before: unknown; after: unknown } | undefined {
  const [before, after] = [recordAt(pair.base)[key], recordAt(pair.revision)[key]];
  return isDeepStrictEqual(before, after) ? undefined : { before, after };
}

/** Notes a row when what stands under a key differs; plain values are shown. */
export function noteIfDifferent(pair: Pair, row: RowName, key: string): void {
  const found = difference(pair, key);
  if (!found) return;
  const { before, after } = found;
  const values = [before, after].every(isPlain) ? { before: shownAs(before), after: shownAs(after) } : {};
  note(pair, row, values, key);
}

const isPlain = (value: unknown) => typeof value !== "object" || value === null;
const shownAs = (value: unknown) => (value === undefined ? "none" : JSON.stringify(value));
