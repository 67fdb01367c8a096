import { compareSchemas } from "./compare-schemas.ts";
import { follow } from "./cursor.ts";
import { note, type Pair } from "./pair.ts";
import type { RowName } from "./ratings.ts";
import { isCovered, typeText, type Variant, variantsOf } from "./variants.ts";

/** Compares what two schemas allow that are not both objects, nor both arrays. */
export function compareTypes(pair: Pair, seen: Set<string>): void {
  const [before, after] = [variantsOf(pair.base), variantsOf(pair.revision)];
  compareNull(pair, before.some(isNull), after.some(isNull));
  const [old, now] = [before.filter(isValue), after.filter(isValue)];
  const lost = old.filter((variant) => !isCovered(variant, now));
  const gained = now.filter((variant) => !isCovered(variant, old));
  const [part, otherPart] = [lost[0], gained[0]];
  if (
    part &&
    otherPart &&
    lost.length === 1 &&
    gained.length === 1 &&
    part.kind === "other" &&
    otherPart.kind === "other"
  ) {
    compareSchemas({ ...pair, base: part.cursor, revision: otherPart.cursor }, seen);
    return;
  }
  const row = rowOf({ old, now, lost, gained });
  if (row === "values") {
    noteValues(pair, "value-added", gained);
    noteValues(pair, "value-removed", lost);
  } else if (row) note(pair, row, { before: typeText(pair.base), after: typeText(pair.revision) });
  else compareNames(pair, old, now);
}

const isNull = ({ kind }: Variant) => kind === "null";
const isValue = ({ kind }: Variant) => kind !== "null";
const isLiteral = ({ kind }: Variant) => kind === "literal";

interface Sets {
  old: Variant[];
  now: Variant[];
  lost: Variant[];
  gained: Variant[];
}

function rowOf({ old, now, lost, gained }: Sets): RowName | "values" | undefined {
  if (lost.length + gained.length === 0) return undefined;
  if ([...lost, ...gained].every(isLiteral) && old.some(isLiteral) && now.some(isLiteral)) return "values";
  if (lost.length === 0)
    return gained.every((variant) => isOpening(variant, old)) ? "set-opened" : "type-widened";
  if (gained.length === 0)
    return lost.every((variant) => isOpening(variant, now)) ? "set-closed" : "type-narrowed";
  return "type-changed";
}

/** Whether a scalar is what some named values of a set are: `string` beside `"a"`. */
function isOpening(scalar: Variant, set: readonly Variant[]): boolean {
  return (
    scalar.kind === "scalar" && set.some((variant) => isLiteral(variant) && isCovered(variant, [scalar]))
  );
}

function noteValues(pair: Pair, row: RowName, values: readonly Variant[]): void {
  for (const { text } of values) note(pair, row, { after: text });
}

/** The named values of an open set, which change what editors offer and nothing else. */
function compareNames(pair: Pair, old: readonly Variant[], now: readonly Variant[]): void {
  const missing = (from: readonly Variant[], to: readonly Variant[]) =>
    from.filter((variant) => isLiteral(variant) && !to.some(({ key }) => key === variant.key));
  noteValues(pair, "name-added", missing(now, old));
  noteValues(pair, "name-removed", missing(old, now));
}

/** Compares whether null is allowed. */
export function compareNull(pair: Pair, before: boolean, after: boolean): void {
  if (before === after) return;
  note(pair, after ? "null-added" : "null-removed", {
    before: typeText(follow(pair.base)),
    after: typeText(follow(pair.revision)),
  });
}
