import { compareContent } from "./compare-content.ts";
import { child, follow, recordAt } from "./cursor.ts";
import { difference, note, type Pair } from "./pair.ts";

/** Compares the bodies that an operation takes. */
export function compareBodies(operation: Pair): void {
  const base = follow(child(operation.base, "requestBody"));
  const revision = follow(child(operation.revision, "requestBody"));
  const place = { ...operation.place, directions: ["request"] as const };
  const pair: Pair = { ...operation, base, revision, place };
  if (base.value === undefined && revision.value === undefined) return;
  const inside: Pair = { ...pair, place: { ...place, lead: "body" } };
  if (revision.value === undefined) note(inside, "body-removed");
  else if (base.value === undefined)
    note(pair, recordAt(revision).required === true ? "required-body-added" : "body-added");
  else compareBody(inside);
}

function compareBody(pair: Pair): void {
  const required = difference(pair, "required");
  if (required && Boolean(required.before) !== Boolean(required.after)) {
    note(pair, required.after ? "body-required" : "body-optional", {}, "required");
  }
  if (difference(pair, "description")) note(pair, "description", {}, "description");
  compareContent(pair);
}
