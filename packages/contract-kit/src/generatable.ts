import { type OpenApiDocument, resolveObject } from "./document.ts";
import { isObject, type JsonObject } from "./json.ts";

/**
 * A copy of a document from which Prism can generate: its generator does not know `propertyNames`, so maps with
 * a pattern for their names say the same with `patternProperties`.
 */
export function toGeneratable(document: OpenApiDocument): OpenApiDocument {
  return resolveObject(document, rewrite(document));
}

function rewrite(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewrite);
  if (!isObject(node)) return node;
  const members = Object.entries(node).map(([name, value]) => [name, rewrite(value)] as const);
  return withPatternProperties(Object.fromEntries(members));
}

function withPatternProperties(node: JsonObject): JsonObject {
  const { propertyNames, additionalProperties = {}, ...rest } = node;
  const isMap = isObject(propertyNames) && typeof propertyNames.pattern === "string";
  if (!isMap || "properties" in rest || "patternProperties" in rest) return node;
  const patternProperties = { [String(propertyNames.pattern)]: additionalProperties };
  return { ...rest, patternProperties, additionalProperties: false };
}
