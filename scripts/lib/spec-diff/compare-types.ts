import type { Values } from "./change.ts";
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
  const lost = missing(old, now);
  const gained = missing(now, old);
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
  } else if (row) note(pair, row, valuesOf(pair, lost, gained));
  else compareNames(pair, old, now);
}

/** The types before and after; of types too long to show, what they lose and gain. */
function valuesOf({ base, revision }: Pair, lost: readonly Variant[], gained: readonly Variant[]): Values {
  const [before, after] = [typeText(base), typeText(revision)];
  if (before !== after) return { before, after };
  const textOf = (variants: readonly Variant[]) => variants.map(({ text }) => text).join(" | ") || "nothing";
  return { before: `loses ${textOf(lost)}`, after: `gains ${textOf(gained)}` };
}

const isNull = ({ kind }: Variant) => kind === "null";
const isValue = ({ kind }: Variant) => kind !== "null";
const isLiteral = ({ kind }: Variant) => kind === "literal";

/** What others do not allow. */
function missing(variants: readonly Variant[], others: readonly Variant[]): Variant[] {
  const own = new Map(ownOf(variants, others).map((variant) => [variant.key, variant]));
  return [...own.values()].filter((variant) => !isCovered(variant, others));
}

/** Without the alternatives of a schema that both name among theirs: it is compared under its name. */
function ownOf(variants: readonly Variant[], others: readonly Variant[]): Variant[] {
  const names = new Set(others.map(({ member }) => member));
  return variants.filter(({ member }) => member === undefined || !names.has(member));
}

interface Sets {
  old: Variant[];
  now: Variant[];
  lost: Variant[];
  gained: Variant[];
}

function rowOf({ old, now, lost, gained }: Sets): RowName | "values" | undefined {
  if (lost.length + gained.length === 0) return undefined;
  const isOfKnownKind = ({ value }: Variant) =>
    old.some((known) => isLiteral(known) && typeof known.value === typeof value);
  if (
    [...lost, ...gained].every((variant) => isLiteral(variant) && isOfKnownKind(variant)) &&
    now.some(isLiteral)
  )
    return "values";
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
  const namesOf = (from: readonly Variant[], to: readonly Variant[]) =>
    ownOf(from, to).filter((variant) => isLiteral(variant) && !to.some(({ key }) => key === variant.key));
  noteValues(pair, "name-added", namesOf(now, old));
  noteValues(pair, "name-removed", namesOf(old, now));
}

/** Compares whether null is allowed. */
export function compareNull(pair: Pair, before: boolean, after: boolean): void {
  if (before === after) return;
  note(pair, after ? "null-added" : "null-removed", {
    before: typeText(follow(pair.base)),
    after: typeText(follow(pair.revision)),
  });
}
