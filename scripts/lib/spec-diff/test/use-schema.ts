import { type OpenApiDocument, resolveRef } from "../../openapi.ts";

/** A schema as the consumer reads it: with references not yet followed. */
export interface SchemaNode {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  allOf?: SchemaNode[];
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  patternProperties?: Record<string, SchemaNode>;
  required?: string[];
}

const follow = (document: OpenApiDocument, schema: SchemaNode) => resolveRef(document, schema) as SchemaNode;

/** Which fields a value has: all of them, only the required ones, or all at the top and the required ones below. */
export type Extent = "all" | "least" | "outer";

/** A value for a schema, with every alternative that it allows. */
export function literalOf(document: OpenApiDocument, schema: SchemaNode, extent: Extent, depth = 0): string {
  const node = merged(document, follow(document, schema));
  if (!node.properties || depth > 4) return `some<${typeOf(document, node, false)}>()`;
  const fields = Object.entries(node.properties)
    .filter(
      ([name]) => extent === "all" || (extent === "outer" && depth === 0) || node.required?.includes(name),
    )
    .map(([name, field]) => `${JSON.stringify(name)}: ${literalOf(document, field, extent, depth + 1)}`);
  return `{ ${fields.join(", ")} }`;
}

/** Statements that read all that a schema promises. `mayBeAbsent` when the value is undefined or null at times. */
export function readsOf(
  document: OpenApiDocument,
  schema: SchemaNode,
  value: string,
  mayBeAbsent: boolean,
  depth = 0,
): string[] {
  const node = merged(document, follow(document, schema));
  const isNullable = [node.type].flat().includes("null") || mayBeAbsent;
  if (depth > 4) return [];
  if (node.properties) {
    return Object.entries(node.properties)
      .flatMap(([name, field]) => {
        const isOptional = isNullable || !node.required?.includes(name);
        return readsOf(
          document,
          field,
          `${value}${isNullable ? "?." : ""}[${JSON.stringify(name)}]`.replace("?.[", "?.["),
          isOptional,
          depth + 1,
        );
      })
      .concat(keyReads(node, value, isNullable));
  }
  if (node.items) {
    const item = `item${depth}`;
    const reads = readsOf(document, node.items, item, false, depth + 1);
    return [
      `take<readonly unknown[]>(${value}${isNullable ? " ?? []" : ""});`,
      `for (const ${item} of ${value}${isNullable ? " ?? []" : ""}) {`,
      ...reads,
      "}",
    ];
  }
  const absent = mayBeAbsent ? " | undefined" : "";
  const names = (node.enum ?? []).filter((name) => name !== null);
  return [
    `take<${typeOf(document, node, true)}${absent}>(${value});`,
    ...names.map((name) => `void (${value} === ${JSON.stringify(name)});`),
  ];
}

/** Reads a field by each pattern that ends in a number. */
function keyReads({ patternProperties = {} }: SchemaNode, value: string, isNullable: boolean): string[] {
  const names = Object.keys(patternProperties).map((pattern) =>
    pattern.replace("^", "").replace("\\d+$", "1"),
  );
  return names.map((name) => `take<unknown>(${value}${isNullable ? "?." : ""}[${JSON.stringify(name)}]);`);
}

/** A schema with the fields of its `allOf` parts. */
function merged(document: OpenApiDocument, node: SchemaNode): SchemaNode {
  if (!node.allOf) return node;
  const parts = node.allOf.map((part) => merged(document, follow(document, part)));
  return {
    ...node,
    properties: Object.assign({}, ...parts.map((part) => part.properties), node.properties),
    required: [...parts.flatMap((part) => part.required ?? []), ...(node.required ?? [])],
  };
}

/** A schema's type in TypeScript. Readers of a set take any string: sets of answers are open by our convention. */
function typeOf(document: OpenApiDocument, schema: SchemaNode, isRead: boolean): string {
  const node = follow(document, schema);
  const literals = node.enum ?? (node.const === undefined ? undefined : [node.const]);
  if (literals)
    return literals
      .map((value) => (isRead && value !== null ? typeof value : JSON.stringify(value)))
      .join(" | ");
  const members = node.anyOf ?? node.oneOf;
  if (members) return members.map((member) => typeOf(document, member, isRead)).join(" | ");
  const types = [node.type ?? []].flat();
  if (types.length === 0) return "unknown";
  return types
    .map((type) => scalar(type) ?? (type === "array" ? arrayType(document, node, isRead) : "object"))
    .join(" | ");
}

const arrayType = (document: OpenApiDocument, { items }: SchemaNode, isRead: boolean) =>
  items ? `(${typeOf(document, items, isRead)})[]` : "unknown[]";

const scalar = (type: string) =>
  ({ integer: "number", number: "number", string: "string", boolean: "boolean", null: "null" })[type];
