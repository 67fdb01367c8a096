import { gravest, isAtLeast, type Rating } from "./rating.ts";
import { type Direction, type RowName, ratings } from "./ratings.ts";

/** Where in a document something is, in the words of its users. */
export interface Place {
  /** The operation; none for a schema or the whole API. */
  readonly operation?: string;
  /** `parameter`, `body` or `answer 200`. */
  readonly lead?: string;
  /** A parameter, a schema, a field: `Project.owner.email`. */
  readonly path?: string;
  readonly directions: readonly Direction[];
}

/** One change of a spec, rated and in users' words. */
export interface Change {
  /** The row of the table that rates it; undefined when only redocly knows it. */
  readonly row?: RowName;
  readonly rating: Rating;
  /** Who or what it is about: an operation, or a schema's field. */
  readonly where: string;
  /** The part of it that changed, if not all of it. */
  readonly thing: string;
  /** How it changed. */
  readonly words: string;
  /** Where it stands in the two documents, as JSON pointers. */
  readonly pointers: readonly string[];
}

/** What of a thing was before and is after; either may be missing. */
export interface Values {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Rates and words a change by its row of the table. */
export function changeOf(
  row: RowName,
  place: Place,
  pointers: readonly string[],
  values: Values = {},
): Change {
  const { rating, says } = ratings[row];
  const directions: readonly Direction[] =
    place.directions.length > 0 ? place.directions : ["request", "response"];
  const ratingOf = (direction: Direction) => (typeof rating === "string" ? rating : rating[direction]);
  const worst = gravest(directions.map(ratingOf));
  const decisive = directions.find((direction) => isAtLeast(ratingOf(direction), worst)) ?? "response";
  const words = typeof says === "string" ? says : says[decisive];
  const [where, thing] = subjectOf(place);
  return { row, rating: worst, where, thing, words: `${words}${valueWords(values)}`, pointers };
}

function subjectOf({ operation, lead, path }: Place): [where: string, thing: string] {
  const name = path ? code(path) : "";
  const thing = [lead, name].filter(Boolean).join(" ");
  return operation ? [code(operation), thing] : [thing || "the API", ""];
}

const code = (text: string) => `\`${text}\``;

function valueWords({ before, after }: Values): string {
  if (before !== undefined && after !== undefined) return `: ${before} → ${after}`;
  const only = before ?? after;
  return only === undefined ? "" : ` (${only})`;
}

/** A line of a list of changes: one kind of change, in all the places that have it. */
export interface ChangeLine {
  readonly rating: Rating;
  readonly text: string;
}

const shown = 6;

/** Changes as lines, the gravest first; the same change in several places is one line. */
export function linesOf(changes: readonly Change[]): ChangeLine[] {
  const groups = Map.groupBy(changes, ({ row, rating, thing, words }) =>
    [row, rating, thing, words].join("\n"),
  );
  const lines = [...groups.values()].map((group) => {
    const [{ rating, thing, words }] = group as [Change];
    const places = [...new Set(group.map(({ where }) => where))];
    const predicate = thing ? `: ${thing} ${words}` : ` ${places.length > 1 ? plural(words) : words}`;
    return { rating, text: `${namesOf(places)}${predicate}` };
  });
  return lines.sort((one, other) => rank(one.rating) - rank(other.rating));
}

function namesOf(places: readonly string[]): string {
  const named = places.slice(0, shown).join(", ");
  return places.length > shown ? `${named} and ${places.length - shown} more` : named;
}

const plurals: Readonly<Record<string, string>> = { is: "are", has: "have", was: "were" };

/** `is new` → `are new`; `takes a Date` → `take a Date`. */
function plural(words: string): string {
  const [verb = "", ...rest] = words.split(" ");
  return [
    plurals[verb] ?? (/^(take|lose|name|link|require|work)s$/.test(verb) ? verb.slice(0, -1) : verb),
    ...rest,
  ].join(" ");
}

const rank = (rating: Rating) => ["major", "minor", "patch", "none"].indexOf(rating);
