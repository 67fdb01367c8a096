import { httpMethods, type OpenApiDocument } from "../openapi.ts";
import { type Cursor, child, children, follow, isRecord, referenceOf, rootOf } from "./cursor.ts";
import type { Direction } from "./ratings.ts";

/** Which way the data of each schema travels in a document, by the schema's name. */
export function usageOf(document: OpenApiDocument): Map<string, Direction[]> {
  const usage = new Map<string, Direction[]>();
  for (const direction of ["request", "response"] as const) {
    const seen = new Set<string>();
    for (const cursor of entriesOf(document, direction)) visit(cursor, seen);
    for (const pointer of seen) {
      const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(pointer) ?? [];
      if (name) usage.set(name, [...(usage.get(name) ?? []), direction]);
    }
  }
  return usage;
}

/** Where data of a direction begins: parameters and bodies, or answers. */
function entriesOf(document: OpenApiDocument, direction: Direction): Cursor[] {
  return [...children(child(rootOf(document), "paths")).values()].flatMap((path) => {
    const operations = httpMethods.map((method) => child(path, method));
    if (direction === "response") return operations.map((operation) => child(operation, "responses"));
    return [path, ...operations].flatMap((owner) => [
      child(owner, "parameters"),
      child(owner, "requestBody"),
    ]);
  });
}

function visit(cursor: Cursor, seen: Set<string>): void {
  if (referenceOf(cursor) !== undefined) {
    const target = follow(cursor);
    if (seen.has(target.pointer)) return;
    seen.add(target.pointer);
    visit(target, seen);
    return;
  }
  for (const [key, below] of children(cursor)) {
    if (key !== "examples" && key !== "example" && (isRecord(below.value) || Array.isArray(below.value)))
      visit(below, seen);
  }
}
