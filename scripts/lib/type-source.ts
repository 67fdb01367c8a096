// The only file that touches openapi-typescript (pinned, in maintenance mode): another generator would be put in here.
import openapiTS, {
  astToString,
  type OpenAPI3,
  type SchemaObject,
  type TransformNodeOptions,
  transformSchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import { indexOf } from "./dynamic-keys.ts";
import type { OpenApiDocument, Schema } from "./openapi.ts";
import { type PreparedSchema, prepareForTypes, type SpecialType } from "./type-preparation.ts";
import { UserError } from "./user-error.ts";

const { factory, SyntaxKind } = ts;

/** Writes the types `paths`, `components` and `operations` of a document. Throws `UserError` on a warning. */
export async function typeSource(vendor: string, document: OpenApiDocument): Promise<string> {
  const source = prepareForTypes(document);
  const nodes = await refuseWarnings(vendor, () =>
    openapiTS(source as unknown as OpenAPI3, {
      alphabetize: false,
      // A default is what the vendor assumes: a request need not carry it, and an answer need not either.
      defaultNonNullable: false,
      transform: (schema, options) => specialType(schema as PreparedSchema, options),
    }),
  );
  return astToString(nodes.filter(isPublic));
}

/** `webhooks` and `$defs` are always empty here. */
function isPublic(node: ts.Node): boolean {
  return !ts.isTypeAliasDeclaration(node) || !["webhooks", "$defs"].includes(node.name.text);
}

function specialType(schema: PreparedSchema, options: TransformNodeOptions): ts.TypeNode | undefined {
  const { openEnum, moment, readonlyList, dynamicKeys } = schema["x-type"] ?? {};
  if (moment) {
    return factory.createUnionTypeNode([
      factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
      factory.createTypeReferenceNode("Date"),
    ]);
  }
  if (openEnum) return openEnumType(openEnum);
  if (readonlyList) return readonlyListType(schema, options);
  if (dynamicKeys) return dynamicKeysType(dynamicKeys, options);
  return undefined;
}

/**
 * A set that the vendor may extend: editors complete the named values, other strings pass.
 * TypeScript would swallow the names in a plain `"a" | string`.
 */
function openEnumType({ values, isNullable }: NonNullable<SpecialType["openEnum"]>): ts.TypeNode {
  const named = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const nulls = isNullable ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...named, anyString, ...nulls]);
}

/** A list, or a list and null, that takes one of any caller. */
function readonlyListType(
  { "x-type": _, ...schema }: PreparedSchema,
  options: TransformNodeOptions,
): ts.TypeNode {
  const toReadonly = (type: ts.TypeNode) =>
    ts.isArrayTypeNode(type) ? factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, type) : type;
  const type = typeOf(schema, options);
  return ts.isUnionTypeNode(type)
    ? factory.createUnionTypeNode(type.types.map(toReadonly))
    : toReadonly(type);
}

/** An object with keys by pattern: indexes where TypeScript can say them, custom fields of the account where it cannot. */
function dynamicKeysType(
  { patterns, schema }: NonNullable<SpecialType["dynamicKeys"]>,
  options: TransformNodeOptions,
): ts.TypeNode {
  const members = Object.entries(patterns).map(([pattern, value]) => {
    const index = indexOf(pattern);
    return index === undefined ? customFieldsType(schema) : indexType(index, typeOf(value, options));
  });
  const isOnlyKeys = !schema.properties && !schema.allOf;
  const named = isOnlyKeys ? [] : [typeOf(schema, options)];
  return factory.createIntersectionTypeNode([...named, ...distinct(members)]);
}

const typeOf = (schema: Schema, options: TransformNodeOptions) =>
  transformSchemaObject(schema as SchemaObject, options);

/** Custom fields of an answer are always there; a request may leave any of them out. */
function customFieldsType({ additionalProperties }: Schema): ts.TypeNode {
  const fields = factory.createTypeReferenceNode("CustomFields");
  return additionalProperties === false ? factory.createTypeReferenceNode("Partial", [fields]) : fields;
}

function indexType(index: string, value: ts.TypeNode): ts.TypeNode {
  const parameter = factory.createParameterDeclaration(
    undefined,
    undefined,
    "key",
    undefined,
    factory.createTypeReferenceNode(index),
  );
  return factory.createTypeLiteralNode([factory.createIndexSignature(undefined, [parameter], value)]);
}

/** Two patterns of custom fields, such as a value and its further parts, are one. */
function distinct(types: readonly ts.TypeNode[]): ts.TypeNode[] {
  return [...new Map(types.map((type) => [astToString(type), type])).values()];
}

/** openapi-typescript has no way to make its warnings errors; it prints them. */
async function refuseWarnings<T>(vendor: string, run: () => Promise<T>): Promise<T> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(words.join(" "));
  try {
    const result = await run();
    if (warnings.length === 0) return result;
  } finally {
    console.warn = warn;
  }
  throw new UserError(`the types of ${vendor} cannot be generated: ${warnings.join("; ")}`);
}
