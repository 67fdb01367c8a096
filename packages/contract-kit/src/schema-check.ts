import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenApiDocument } from "./document.ts";
import { isObject, pointerSegments } from "./json.ts";
import type { Fault } from "./problem.ts";

/** Says what is wrong with a query value, in bracketed names and Ajv's words; empty when nothing is. */
export type SchemaCheck = (schema: unknown, value: unknown, name: string) => Fault[];

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
    const faults = (validate.errors ?? []).map((error) => toFault(error, name));
    return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
  };
}

function toFault(error: ErrorObject, name: string): Fault {
  const path = pointerSegments(error.instancePath);
  const place = path.map((segment) => `[${segment}]`).join("");
  const allowed = error.keyword === "enum" ? `: ${(error.params.allowedValues as unknown[]).join(", ")}` : "";
  const message = `${name}${place} ${error.message ?? "is not valid"}${allowed}`;
  return { location: ["query", name, ...path], code: error.keyword, message };
}
