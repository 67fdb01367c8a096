import { hasCustomFields } from "./dynamic-keys.ts";
import type { OpenApiDocument, Schema } from "./openapi.ts";

/** Schemas with keys that only the user can name, and those that hold such a schema. */
export function schemasWithCustomFields(document: OpenApiDocument): Set<string> {
  const schemas = Object.entries(document.components?.schemas ?? {});
  const found = new Set(schemas.filter(([, schema]) => hasCustomFieldsInside(schema)).map(([name]) => name));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const [name, schema] of schemas) if (refersTo(schema, found)) found.add(name);
  }
  return found;
}

/** Gives the generated types a parameter for the custom fields of an account, and passes it on wherever they refer. */
export function withCustomFields(types: string): string {
  return types
    .replaceAll(
      /^export interface (paths|components|operations) \{/gm,
      "export interface $1<CustomFields = unknown> {",
    )
    .replaceAll(/\b(components|operations)\["/g, '$1<CustomFields>["');
}

function hasCustomFieldsInside(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  return hasCustomFields(node as Schema) || Object.values(node).some(hasCustomFieldsInside);
}

function refersTo(node: unknown, names: ReadonlySet<string>): boolean {
  if (typeof node !== "object" || node === null) return false;
  if ("$ref" in node && typeof node.$ref === "string")
    return names.has(node.$ref.replace("#/components/schemas/", ""));
  return Object.values(node).some((value) => refersTo(value, names));
}
