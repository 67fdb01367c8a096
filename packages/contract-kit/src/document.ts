import { isObject, type JsonObject, readPointer } from "./json.ts";

/** An OpenAPI 3.1 document in one piece: every `$ref` points into the document itself. */
export type OpenApiDocument = JsonObject;

/** Follows `$ref`s until something else stands there. */
export function resolve(document: OpenApiDocument, node: unknown): unknown {
  const seen = new Set<string>();
  let current = node;
  while (isObject(current) && typeof current.$ref === "string") {
    const reference = current.$ref;
    if (!reference.startsWith("#") || seen.has(reference)) {
      throw new Error(
        `Cannot follow $ref "${reference}": hand over a bundled document without circular references.`,
      );
    }
    seen.add(reference);
    current = readPointer(document, decodeURIComponent(reference.slice(1)));
    if (current === undefined) throw new Error(`$ref "${reference}" points at nothing in the document.`);
  }
  return current;
}

/** Like `resolve`, for a place where an object must stand; anything else reads as an empty one. */
export function resolveObject(document: OpenApiDocument, node: unknown): JsonObject {
  const value = resolve(document, node);
  return isObject(value) ? value : {};
}
