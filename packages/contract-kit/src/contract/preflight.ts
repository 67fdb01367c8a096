import type { OpenApiDocument } from "../document.ts";
import { resolve } from "../document.ts";
import { isObject, type JsonObject } from "../json.ts";
import { createValidator, type Validator, wordsOf } from "./validator.ts";

/** Something in a document that a mock would pass over in silence. */
export interface Finding {
  /** JSON pointer into the document. */
  readonly pointer: string;
  readonly message: string;
}

/** What is wrong with a document: schemas that do not compile, and examples that their schema refuses. */
export interface Preflight {
  readonly schemas: readonly Finding[];
  readonly examples: readonly Finding[];
}

/**
 * Compiles every schema of a document by strict rules, and validates every example against its schema.
 * Prism validates nothing where a schema does not compile, and says nothing either.
 */
export function preflight(document: OpenApiDocument): Preflight {
  const validate = createValidator(document);
  const nodes = [...schemaNodes(document, "")];
  const schemas = [
    ...dialectFindings(document),
    ...nodes.flatMap(({ pointer, schema }) => findingsOf(pointer, () => compile(validate, schema))),
  ];
  const broken = schemas.length > 0;
  return {
    schemas,
    // A schema that does not compile fails each example too: one finding is enough.
    examples: broken
      ? []
      : [...holders(document, "")].flatMap((holder) => exampleFindings(document, validate, holder)),
  };
}

const dialect = "https://json-schema.org/draft/2020-12/schema";

// Prism takes schemas for draft-07 where a document names no dialect, and validates nothing by OpenAPI's own one.
function dialectFindings({ jsonSchemaDialect }: OpenApiDocument): Finding[] {
  if (jsonSchemaDialect === dialect) return [];
  return [{ pointer: "/jsonSchemaDialect", message: `is ${String(jsonSchemaDialect)}, not ${dialect}` }];
}

interface Located {
  readonly pointer: string;
  readonly schema: unknown;
}

function compile(validate: Validator, schema: unknown): string[] {
  validate(schema, undefined);
  return [];
}

function findingsOf(pointer: string, find: () => string[]): Finding[] {
  try {
    return find().map((message) => ({ pointer, message }));
  } catch (error) {
    return [{ pointer, message: error instanceof Error ? error.message : String(error) }];
  }
}

/** Every schema that stands by itself: the named ones, and those of parameters, headers and bodies. */
function* schemaNodes(document: OpenApiDocument, pointer: string): Generator<Located> {
  const { components } = document;
  const named = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  for (const [name, schema] of Object.entries(named)) {
    yield { pointer: `${pointer}/components/schemas/${escapeSegment(name)}`, schema };
  }
  for (const holder of holders(document, pointer)) {
    yield { pointer: `${holder.pointer}/schema`, schema: holder.node.schema };
  }
}

interface Holder {
  readonly pointer: string;
  readonly node: JsonObject;
}

// Parameters, headers and media types: whatever has a schema and may have examples of it.
function* holders(node: unknown, pointer: string, name = ""): Generator<Holder> {
  if (typeof node !== "object" || node === null) return;
  if (isObject(node) && "schema" in node && !Array.isArray(node.schema)) yield { pointer, node };
  for (const [key, value] of Object.entries(node)) {
    // Inside schemas and examples stands data, whatever it is called. A header may have the name of an extension.
    const isData = ["schema", "schemas", "example", "examples"].includes(key);
    if (isData || (key.startsWith("x-") && name !== "headers")) continue;
    yield* holders(value, `${pointer}/${escapeSegment(key)}`, key);
  }
}

function exampleFindings(
  document: OpenApiDocument,
  validate: Validator,
  { pointer, node }: Holder,
): Finding[] {
  const named = Object.entries(isObject(node.examples) ? node.examples : {}).map(([name, example]) => {
    const resolved = resolve(document, example);
    return [`examples/${escapeSegment(name)}`, isObject(resolved) ? resolved.value : undefined] as const;
  });
  const all = "example" in node ? [["example", node.example] as const, ...named] : named;
  return all.flatMap(([place, value]) =>
    findingsOf(`${pointer}/${place}`, () =>
      value === undefined ? ["has no value"] : validate(node.schema, value).map(wordsOf),
    ),
  );
}

function escapeSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
