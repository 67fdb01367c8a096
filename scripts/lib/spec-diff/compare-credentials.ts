import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../openapi.ts";
import { changeOf } from "./change.ts";
import { nothing } from "./compare-fields.ts";
import { child, children, isRecord, rootOf } from "./cursor.ts";
import { difference, type Findings, note, type Pair } from "./pair.ts";

/** Compares the ways to give credentials. */
export function compareSecuritySchemes(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  findings: Findings,
): void {
  const all = (document: OpenApiDocument) =>
    children(child(rootOf(document), "components", "securitySchemes"));
  const [before, after] = [all(base), all(revision)];
  const placeOf = (name: string) => ({ lead: "credentials", path: name, directions: [] });
  for (const [name, scheme] of before) {
    const now = after.get(name);
    const pair: Pair = {
      base: scheme,
      revision: now ?? nothing(scheme),
      findings,
      place: placeOf(name),
    };
    if (now) compareScheme(pair);
    else note(pair, "scheme-removed");
  }
  for (const [name, { pointer }] of after) {
    if (!before.has(name)) findings.changes.push(changeOf("scheme-added", placeOf(name), [pointer]));
  }
}

function compareScheme(pair: Pair): void {
  const [before, after] = [pair.base.value, pair.revision.value];
  if (!isDeepStrictEqual(bare(before), bare(after))) note(pair, "scheme-changed");
  else if (difference(pair, "description")) note(pair, "description", {}, "description");
  if (difference(pair, "x-client-option")) note(pair, "extension", {}, "x-client-option");
  const [old, now] = [scopesOf(before), scopesOf(after)];
  const gained = now.filter((scope) => !old.includes(scope));
  if (old.some((scope) => !now.includes(scope)))
    note(pair, "scheme-changed", { before: old.join(), after: now.join() });
  else if (gained.length > 0) note(pair, "scopes-added", { after: gained.join(", ") });
}

// The client's option is a name in `client.ts`: the README shows it, no call is made by it.
const words = ["description", "scopes", "x-client-option"];

/** A scheme without its words, and without its scopes, which are compared by themselves. */
const bare = (scheme: unknown) =>
  JSON.parse(JSON.stringify(scheme, (key, value) => (words.includes(key) ? undefined : value)));

/** The scopes of all flows, as `flow scope`. */
function scopesOf(scheme: unknown): string[] {
  const flows = isRecord(scheme) && isRecord(scheme.flows) ? scheme.flows : {};
  return Object.entries(flows).flatMap(([flow, value]) =>
    Object.keys((isRecord(value) && value.scopes) || {}).map((scope) => `${flow} ${scope}`),
  );
}
