import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenApiDocument } from "./document.ts";
import { isObject, pointerSegments } from "./json.ts";

/** Says what is wrong with a value, as bracketed names and Ajv's words; empty when nothing is. */
export type SchemaCheck = (schema: unknown, value: unknown, name: string) => string[];

/** A check of query values, which arrive as text, against schemas of a document. */
export function createSchemaCheck(document: OpenApiDocument): SchemaCheck {
  const ajv = new Ajv2020({
    strict: false,
    coerceTypes: true,
    allErrors: true,
    validateSchema: false,
    logger: false,
  });
  formats.default(ajv);
  const compiled = new WeakMap<object, ValidateFunction>();
  // References start at the root of a document, so each schema is compiled inside a root of its own.
  const { components, paths } = document;
  return (schema, value, name) => {
    if (!isObject(schema)) return [];
    const validate = compiled.get(schema) ?? ajv.compile({ ...schema, components, paths });
    compiled.set(schema, validate);
    // A copy, because coercion writes into the value.
    if (validate(structuredClone(value))) return [];
    return [...new Set((validate.errors ?? []).map((error) => describe(error, name)))].slice(0, 5);
  };
}

function describe(error: ErrorObject, name: string): string {
  const place = pointerSegments(error.instancePath).map((segment) => `[${segment}]`);
  const allowed = error.keyword === "enum" ? `: ${(error.params.allowedValues as unknown[]).join(", ")}` : "";
  return `${name}${place.join("")} ${error.message ?? "is not valid"}${allowed}`;
}
