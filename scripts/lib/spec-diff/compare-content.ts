import { compareSchemas, schemaAt } from "./compare-schemas.ts";
import { type Cursor, child, children } from "./cursor.ts";
import { note, type Pair } from "./pair.ts";

/** Compares a body or an answer in each of its media types. */
export function compareContent(pair: Pair): void {
  const before = children(child(pair.base, "content"));
  const after = children(child(pair.revision, "content"));
  const lost = [...before.keys()].filter((type) => !after.has(type));
  const gained = [...after.keys()].filter((type) => !before.has(type));
  for (const [type, base] of before) {
    const revision = after.get(type);
    if (revision) compareMediaType(pair, base, revision);
  }
  const [old, now] = [lost[0], gained[0]];
  if (old !== undefined && now !== undefined && lost.length + gained.length === 2) {
    noteContent(pair, "media-type-changed", old, now);
    compareMediaType(pair, before.get(old)!, after.get(now)!);
    return;
  }
  for (const type of lost) noteContent(pair, "media-type-removed", type, undefined);
  for (const type of gained) noteContent(pair, "media-type-added", undefined, type);
}

function compareMediaType(pair: Pair, base: Cursor, revision: Cursor): void {
  compareSchemas({ ...pair, base: schemaAt(base), revision: schemaAt(revision) });
}

type ContentRow = "media-type-changed" | "media-type-removed" | "media-type-added";

function noteContent(
  pair: Pair,
  row: ContentRow,
  before: string | undefined,
  after: string | undefined,
): void {
  const at = (cursor: Cursor, type: string | undefined) =>
    type === undefined ? cursor : child(cursor, "content", type);
  note({ ...pair, base: at(pair.base, before), revision: at(pair.revision, after) }, row, { before, after });
}
