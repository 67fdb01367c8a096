import {
  type MaybeRef,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  resolveRef,
  type Schema,
} from "./openapi.ts";

/**
 * A copy of a document in the form that types are made from. What the type generator has no good answer to is
 * rewritten into a schema of its own, `x-type`, that `type-source.ts` turns into a type.
 */
export function prepareForTypes(document: OpenApiDocument): OpenApiDocument {
  return prepare(withReadonlyLists(withoutClientParameters(document))) as OpenApiDocument;
}

/** Parameters that the client sends with every call, from its options, are none of a call's. */
function withoutClientParameters(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const isCallers = (parameter: MaybeRef<Parameter>) => !resolveRef(document, parameter)["x-client-option"];
  for (const { operation } of operationsOf(copy)) {
    if (operation.parameters) operation.parameters = operation.parameters.filter(isCallers);
  }
  return copy;
}

/**
 * Lists that a caller gives are only read, so that one made with `as const` will do: those of parameters and bodies,
 * but for what an answer has as well, where a caller may want to change it.
 */
function withReadonlyLists(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const given = new Set<object>();
  const answered = new Set<object>();
  for (const { operation, parameters } of operationsOf(copy)) {
    collect(copy, [parameters, operation.requestBody], given);
    collect(copy, operation.responses, answered);
  }
  for (const node of given) {
    if (!answered.has(node) && isList(node)) Object.assign(node, { "x-type": { readonlyList: true } });
  }
  return copy;
}

/** Finds all that a node consists of, behind references too. */
function collect(document: OpenApiDocument, node: unknown, found: Set<object>): void {
  if (typeof node !== "object" || node === null || found.has(node)) return;
  found.add(node);
  const target = resolveRef(document, node);
  for (const part of target === node ? Object.values(node) : [target]) collect(document, part, found);
}

const isList = (node: object) => "items" in node && "type" in node && [node.type].flat().includes("array");

/** Types that the generator does not know by itself. */
export interface SpecialType {
  /** Named strings beside which any other string is allowed. */
  openEnum?: { values: readonly string[]; isNullable: boolean };
  /** A moment, which a Date names as well as its text does. */
  moment?: true;
  /** A list that is not changed. */
  readonlyList?: true;
  /** Values by the pattern of their key; `schema` is the rest of the object. */
  dynamicKeys?: { patterns: Readonly<Record<string, Schema>>; schema: Schema };
}

/** A schema, or what stands in its place. */
export type PreparedSchema = Schema & { "x-type"?: SpecialType };

function prepare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(prepare);
  if (typeof node !== "object" || node === null) return node;
  const special = openEnumOf(node) ?? dynamicKeysOf(node);
  if (special) return special;
  if ("in" in node && node.in === "query" && "schema" in node)
    return { ...prepareRest(node), schema: withDates(prepare(node.schema)) };
  return prepareRest(node);
}

function prepareRest(node: object): object {
  // Values of examples are data, and constants tell the members of a union apart without a discriminator.
  const entries = Object.entries(node).filter(
    ([key]) => !["examples", "example", "discriminator"].includes(key),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, prepare(value)]));
}

/** `anyOf` of an enum and any string, perhaps with null. */
function openEnumOf(node: Schema): PreparedSchema | undefined {
  const named = node.anyOf?.find((member) => member.enum);
  const rest = node.anyOf?.filter((member) => member !== named) ?? [];
  if (
    !(named?.enum && rest.some(isAnyString) && rest.every((member) => isAnyString(member) || isNull(member)))
  ) {
    return undefined;
  }
  const { anyOf: _, ...others } = node;
  const values = named.enum.filter((value) => typeof value === "string");
  const isNullable = rest.some(isNull) || named.enum.includes(null);
  return { ...others, type: "string", "x-type": { openEnum: { values, isNullable } } };
}

const isAnyString = (schema: Schema) =>
  schema.type === "string" && Object.keys(schema).every((key) => key === "type" || key === "description");
const isNull = (schema: Schema) => schema.type === "null";

function dynamicKeysOf(node: Schema): PreparedSchema | undefined {
  if (!node.patternProperties) return undefined;
  const { patternProperties, description, ...rest } = node;
  const patterns = prepare(patternProperties) as Record<string, Schema>;
  const schema = prepare(rest) as Schema;
  return {
    ...(description && { description }),
    type: "object",
    "x-type": { dynamicKeys: { patterns, schema } },
  };
}

/** The moments in a query parameter: the client writes a Date in the form that the vendor reads. A day stays a string. */
function withDates(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withDates);
  if (typeof node !== "object" || node === null) return node;
  const { type, format, "x-format": ownFormat } = node as Schema;
  if (type === "string" && (format === "date-time" || ownFormat))
    return { ...node, "x-type": { moment: true } };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withDates(value)]));
}
