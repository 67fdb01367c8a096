import { isDeepStrictEqual } from "node:util";
import { compareContent } from "./compare-content.ts";
import { nothing } from "./compare-fields.ts";
import { schemaAt } from "./compare-schemas.ts";
import { type Cursor, child, children, follow } from "./cursor.ts";
import { difference, note, type Pair } from "./pair.ts";
import type { RowName } from "./ratings.ts";

/** Compares an operation's answers status by status. */
export function compareAnswers(operation: Pair): void {
  const before = children(child(operation.base, "responses"));
  const after = children(child(operation.revision, "responses"));
  for (const [status, base] of before) {
    const revision = after.get(status);
    const pair = pairOf(operation, status, base, revision ?? nothing(base));
    if (revision) compareAnswer(pair);
    else note(pair, isSuccess(status) ? "success-removed" : "error-removed");
  }
  for (const [status, revision] of after) {
    if (before.has(status)) continue;
    note(pairOf(operation, status, nothing(revision), revision), addedRow(status, revision, before));
  }
}

const isSuccess = (status: string) => status.startsWith("2");

function addedRow(status: string, answer: Cursor, before: ReadonlyMap<string, Cursor>): RowName {
  if (!isSuccess(status)) return "error-added";
  const successes = [...before].filter(([other]) => isSuccess(other)).map(([, other]) => bodiesOf(other));
  return successes.some((bodies) => isDeepStrictEqual(bodies, bodiesOf(answer)))
    ? "success-added"
    : "other-success-added";
}

/** The schemas of an answer by media type. */
function bodiesOf(answer: Cursor): Record<string, unknown> {
  const types = children(child(follow(answer), "content"));
  return Object.fromEntries([...types].map(([type, content]) => [type, schemaAt(content).value]));
}

function pairOf(operation: Pair, status: string, base: Cursor, revision: Cursor): Pair {
  return {
    ...operation,
    base,
    revision,
    place: { ...operation.place, lead: `answer ${status}`, directions: ["response"] },
  };
}

function compareAnswer(answer: Pair): void {
  const pair = { ...answer, base: follow(answer.base), revision: follow(answer.revision) };
  if (difference(pair, "description")) note(pair, "description", {}, "description");
  if (!isDeepStrictEqual(headersOf(pair.base), headersOf(pair.revision)))
    note(pair, "header-changed", {}, "headers");
  compareContent(pair);
}

const headersOf = (answer: Cursor) =>
  [...children(child(answer, "headers"))].map(([name, header]) => [
    name.toLowerCase(),
    schemaAt(follow(header)).value,
  ]);
