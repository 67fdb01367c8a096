import { type OpenApiDocument, resolveObject } from "./document.ts";
import { isObject, type JsonObject } from "./json.ts";
import { explodesByDefault, parameterNodesOf } from "./operations.ts";

type Writable = Record<string, unknown>;

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** OpenAPI says that these are no parameters; Prism enforces them all the same. */
const reservedHeaders = ["accept", "authorization", "content-type"];

/** A copy of a document that holds only what Prism understands. */
export function toPrismDocument(document: OpenApiDocument): object {
  const external = findExternal(document);
  if (external !== undefined) {
    throw new Error(`The document points outside itself ("${external}"): hand over a bundled one.`);
  }
  const copy: Writable = structuredClone({ ...document });
  // Prism validates as draft-07 without a dialect, and not at all with that of OpenAPI itself.
  copy.jsonSchemaDialect = dialect;
  const paths = resolveObject(copy, copy.paths);
  copy.paths = Object.fromEntries(
    Object.entries(paths).map(([path, node]) => [path, toPrismItem(copy, resolveObject(copy, node))]),
  );
  return copy;
}

function toPrismItem(document: OpenApiDocument, item: JsonObject): JsonObject {
  const entries = Object.entries(item).filter(([key]) => key !== "parameters");
  return Object.fromEntries(
    entries.map(([key, node]) => {
      if (!isObject(node) || !isObject(node.responses)) return [key, node];
      // Prism would really send callbacks: a mock calls nobody.
      const { callbacks: _, ...operation } = node;
      const parameters = parameterNodesOf(document, item, node).filter(isUnderstood).map(withExplode);
      return [key, { ...operation, parameters }];
    }),
  );
}

// Of a deepObject parameter Prism sees no dynamic key and no unknown one; the strict layer checks all of it.
function isUnderstood(parameter: JsonObject): boolean {
  if (parameter.in === "query") return parameter.style !== "deepObject";
  return parameter.in !== "header" || !reservedHeaders.includes(String(parameter.name).toLowerCase());
}

// Prism takes an absent `explode` for false where OpenAPI means true.
function withExplode(parameter: JsonObject): JsonObject {
  const style = typeof parameter.style === "string" ? parameter.style : undefined;
  return { explode: explodesByDefault(String(parameter.in), style), ...parameter };
}

// Prism would fetch it, and a mock stays on this machine.
function findExternal(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref" && typeof value === "string" && !value.startsWith("#")) return value;
    const found = findExternal(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
