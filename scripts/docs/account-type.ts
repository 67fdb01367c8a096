import { indexOf } from "../lib/dynamic-keys.ts";
import type { OpenApiDocument } from "../lib/openapi.ts";

/**
 * The lines that give a client the type of the custom fields that a request holds; none where it holds none. Without
 * them such a key is a type error, since only the user can name it.
 */
export function accountLines(
  document: OpenApiDocument,
  { name, variable }: { readonly name: string; readonly variable: string },
  value: unknown,
): string[] {
  const patterns = nodesIn(document).flatMap(({ patternProperties }) =>
    Object.keys(patternProperties ?? {}).filter((pattern) => indexOf(pattern) === undefined),
  );
  const custom = [...new Set(patterns)].map((pattern) => new RegExp(pattern, "u"));
  const fields = nodesIn(value)
    .flatMap((node) => Object.entries(node))
    .filter(([key]) => custom.some((pattern) => pattern.test(key)));
  if (fields.length === 0) return [];
  const types = new Map(fields.map(([key, field]) => [key, field === null ? "unknown" : typeof field]));
  return [
    "type Account = {",
    "  customFields: {",
    ...[...types].map(
      ([key, type]) => `    ${JSON.stringify(key)}: ${type === "object" ? "unknown" : type};`,
    ),
    "  };",
    "};",
    `const ${variable} = create${name}Client<Account>(options);`,
    "",
  ];
}

function nodesIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return Array.isArray(value) ? inner : [{ ...value }, ...inner];
}
