import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type OpenApiDocument, resolve } from "../document.ts";
import { isObject } from "../json.ts";

/** Validates values against schemas of one document; the errors, or none. Throws on a schema that is wrong. */
export type Validator = (schema: unknown, value: unknown) => readonly ErrorObject[];

/** Words of OpenAPI inside a schema that demand nothing of a value, and those of this repository. */
const annotations = ["discriminator", "xml", "externalDocs", "example", "x-format"];

/**
 * A validator by Ajv's strictest rules. `text` also takes numbers and booleans that are written as text, as in a URL.
 * `isChecked` says that the schemas were checked already: checking them takes longer than all the rest.
 */
export function createValidator(
  document: OpenApiDocument,
  { text = false, isChecked = false } = {},
): Validator {
  const ajv = new Ajv2020({
    strict: true,
    // A part of `allOf` may require what another part declares.
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    coerceTypes: text,
    logger: false,
    validateSchema: !isChecked,
    // Most are run a few times only: better code is not worth its while.
    code: { optimize: false },
  });
  formats.default(ajv);
  ajv.addVocabulary(annotations);
  // Of OpenAPI 3.0: Ajv heeds it, and nothing else does.
  ajv.removeKeyword("nullable");
  const absolute = createReferences(document, (key, schema) => ajv.addSchema(schema, key, undefined, false));
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    if (schema === undefined || schema === true) return [];
    // By what it says: most parameters say what others of their kind do, and to compile takes a millisecond.
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(absolute(schema) as object);
    compiled.set(key, validate);
    // A copy, because coercion writes into the value.
    return validate(text ? structuredClone(value) : value) ? [] : (validate.errors ?? []);
  };
}

/** An error as one line. */
export function wordsOf({ instancePath, keyword, message, params }: ErrorObject): string {
  const more = keyword === "additionalProperties" ? ` ("${params.additionalProperty}")` : "";
  const allowed = keyword === "enum" ? `: ${(params.allowedValues as unknown[]).join(", ")}` : "";
  return `${instancePath || "the value"} ${message ?? keyword}${more}${allowed}`;
}

// References start at the root of a document, which is no schema itself: what they point at gets a name instead.
function createReferences(document: OpenApiDocument, add: (key: string, schema: object) => void) {
  const keys = new Map<string, string>();
  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite);
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) =>
        key === "$ref" && typeof value === "string" ? [key, keyOf(value)] : [key, rewrite(value)],
      ),
    );
  };
  const keyOf = (reference: string): string => {
    const known = keys.get(reference);
    if (known !== undefined) return known;
    const key = `schema-${keys.size + 1}`;
    keys.set(reference, key);
    add(key, rewrite(resolve(document, { $ref: reference })) as object);
    return key;
  };
  return rewrite;
}
