import { type Change, changeOf } from "./change.ts";
import type { Findings } from "./pair.ts";
import type { RedoclyChange } from "./redocly.ts";

/**
 * What redocly found that no change of ours speaks of. In a schema that was compared it leaves the type as it was;
 * anywhere else it has redocly's own words and rating.
 */
export function missedChanges(found: readonly RedoclyChange[], { changes, schemas }: Findings): Change[] {
  const known = changes.flatMap(({ pointers }) => pointers).filter(Boolean);
  const missed = found.filter((change) => !isAside(change) && !isKnown(change, known));
  return missed.map((change) => detailOf(change, schemas) ?? unratedOf(change));
}

/** A change inside a schema that was compared, told of the smallest such schema. */
function detailOf(change: RedoclyChange, schemas: ReadonlySet<string>): Change | undefined {
  const pointers = pointersOf(change);
  const around = [...schemas].filter((schema) => isWithin(pointers, [schema]));
  const [smallest] = around.sort((one, other) => other.length - one.length);
  if (smallest === undefined) return undefined;
  return changeOf("details", { path: placeOf(smallest), directions: [] }, pointers);
}

function unratedOf(change: RedoclyChange): Change {
  const pointers = pointersOf(change);
  const words = change.verdicts[0]?.message ?? `${change.property ?? change.typeName} ${change.kind}`;
  const where = `\`${placeOf(pointers[0] ?? "#")}\``;
  return { rating: change.impact, where, thing: "", words: `changed: ${words}`, pointers };
}

const pointersOf = ({ base, revision }: RedoclyChange): string[] =>
  [revision, base].flatMap((side) => (side ? [side.pointer] : []));

/** Examples, and shared parts whose content is compared where it is used: none of them has a name in a call. */
function isAside(change: RedoclyChange): boolean {
  const [pointer = ""] = pointersOf(change);
  return (
    change.typeName.startsWith("Example") ||
    /\/examples?(\/|$)/.test(pointer) ||
    /^#\/components\/(parameters|responses|headers|examples|requestBodies)\/[^/]+$/.test(pointer)
  );
}

function isKnown(change: RedoclyChange, known: readonly string[]): boolean {
  const pointers = pointersOf(change);
  if (isWithin(pointers, known)) return true;
  // A path is as new as its operations, and a list of required fields speaks of the fields beside it.
  const owners =
    change.kind !== "modified" ? pointers : change.property === "required" ? pointers.map(fieldsBeside) : [];
  return owners.some((owner) => known.some((pointer) => pointer.startsWith(`${owner}/`)));
}

const fieldsBeside = (pointer: string) => `${pointer.replace(/\/required$/, "")}/properties`;

const isWithin = (pointers: readonly string[], places: readonly string[]) =>
  pointers.some((pointer) => places.some((place) => pointer === place || pointer.startsWith(`${place}/`)));

/** A pointer as people read it: without the folders of a schema or a path. */
function placeOf(pointer: string): string {
  return pointer
    .replace(/^#\/(components\/schemas\/|paths\/)?/, "")
    .replaceAll("/properties/", ".")
    .replaceAll("~1", "/");
}
