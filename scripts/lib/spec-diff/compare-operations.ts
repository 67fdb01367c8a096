import { isDeepStrictEqual } from "node:util";
import { httpMethods, type OpenApiDocument } from "../openapi.ts";
import { changeOf } from "./change.ts";
import { compareAnswers } from "./compare-answers.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareFacts } from "./compare-facts.ts";
import { compareParameters } from "./compare-parameters.ts";
import { type Cursor, child, children, recordAt, rootOf } from "./cursor.ts";
import { type Findings, note, type Pair } from "./pair.ts";

interface Placed {
  /** `GET /projects` */
  readonly call: string;
  readonly id: string;
  readonly path: Cursor;
  readonly operation: Cursor;
}

/** Compares all operations of two documents. An operation is the same by its call, or else by its operationId. */
export function compareOperations(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  findings: Findings,
): void {
  const [before, after] = [placedIn(base), placedIn(revision)];
  const calls = new Set(before.map(({ call }) => call));
  const added = new Map(after.filter(({ call }) => !calls.has(call)).map((placed) => [placed.id, placed]));
  for (const old of before) {
    const now = after.find(({ call }) => call === old.call) ?? added.get(old.id);
    const place = { operation: old.id, directions: [] };
    if (now) compareOperation(old, now, findings);
    else
      findings.changes.push(
        changeOf("operation-removed", place, [old.operation.pointer], { before: old.call }),
      );
    added.delete(now?.id ?? "");
  }
  for (const { id, call, operation } of added.values()) {
    findings.changes.push(
      changeOf("operation-added", { operation: id, directions: [] }, [operation.pointer], { after: call }),
    );
  }
}

function placedIn(document: OpenApiDocument): Placed[] {
  return [...children(child(rootOf(document), "paths"))].flatMap(([name, path]) =>
    httpMethods.flatMap((method) => {
      const operation = child(path, method);
      const call = `${method.toUpperCase()} ${name}`;
      if (operation.value === undefined) return [];
      return [{ call, id: String(recordAt(operation).operationId ?? call), path, operation }];
    }),
  );
}

function compareOperation(old: Placed, now: Placed, findings: Findings): void {
  const [base, revision] = [old.operation, now.operation];
  const pair: Pair = { base, revision, findings, place: { operation: old.id, directions: [] } };
  if (old.call !== now.call) {
    const pointers = [old.path.pointer, now.path.pointer];
    findings.changes.push(
      changeOf("operation-moved", pair.place, pointers, { before: old.call, after: now.call }),
    );
  }
  if (old.id !== now.id) note(pair, "operation-renamed", { before: old.id, after: now.id }, "operationId");
  compareFacts(pair);
  compareSecurity(pair);
  compareParameters(pair, old.path, now.path);
  compareBodies(pair);
  compareAnswers(pair);
}

/** The kinds of credentials that an operation takes, of which one suffices. */
function compareSecurity(pair: Pair): void {
  const [before, after] = [securityOf(pair.base), securityOf(pair.revision)];
  if (isDeepStrictEqual(before, after)) return;
  const isKept = before.every((one) => after.some((other) => isDeepStrictEqual(one, other)));
  const row = isKept && before.length > 0 ? "authentication-added" : "authentication-changed";
  const values = { before: credentials(before), after: credentials(after) };
  const pointers = [child(pair.base, "security").pointer, "#/security"];
  pair.findings.changes.push(changeOf(row, pair.place, pointers, values));
}

function securityOf(operation: Cursor): unknown[] {
  const own = recordAt(operation).security ?? recordAt(rootOf(operation.document)).security;
  return Array.isArray(own) ? own : [];
}

function credentials(security: readonly unknown[]): string {
  const words = security.map((one) =>
    Object.entries(one as Record<string, string[]>)
      .map(([name, scopes]) => (scopes.length > 0 ? `${name} (${scopes.join(", ")})` : name))
      .join(" and "),
  );
  return words.map((word) => word || "none").join(" or ") || "none";
}
