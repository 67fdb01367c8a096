// The only file that touches openapi-typescript (pinned, in maintenance mode): another generator would be put in here.
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, Schema } from "./openapi.ts";
import { UserError } from "./user-error.ts";

/** Writes the types `paths`, `components` and `operations` of a document. Throws `UserError` on a warning. */
export async function typeSource(vendor: string, document: OpenApiDocument): Promise<string> {
  const source = structuredClone(document);
  dropDynamicKeys(source);
  const nodes = await refuseWarnings(vendor, () =>
    openapiTS(source as unknown as OpenAPI3, {
      alphabetize: false,
      // A default is what the vendor assumes: a request need not carry it, and an answer need not either.
      defaultNonNullable: false,
      transform: (schema) => openEnum(schema),
    }),
  );
  return astToString(nodes.filter(isPublic));
}

/** `webhooks` and `$defs` are always empty here. */
function isPublic(node: ts.Node): boolean {
  return !ts.isTypeAliasDeclaration(node) || !["webhooks", "$defs"].includes(node.name.text);
}

/**
 * A set that the vendor may extend: editors complete the named values, other strings pass.
 * TypeScript would swallow the names in a plain `"a" | string`.
 */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  const [named, rest, ...more] = (schema as Schema).anyOf ?? [];
  const isOpen =
    named?.enum && rest?.type === "string" && Object.keys(rest).length === 1 && more.length === 0;
  if (!isOpen) return undefined;
  const { factory, SyntaxKind } = ts;
  const values = (named.enum ?? []).map((value) => literal(value));
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...values, anyString]);
}

function literal(value: unknown): ts.TypeNode {
  const { factory } = ts;
  return factory.createLiteralTypeNode(
    value === null ? factory.createNull() : factory.createStringLiteral(String(value)),
  );
}

/** `patternProperties` would become `[key: string]`, and let every typing error pass. */
function dropDynamicKeys(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  if ("patternProperties" in node && "properties" in node) delete node.patternProperties;
  for (const value of Object.values(node)) dropDynamicKeys(value);
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
