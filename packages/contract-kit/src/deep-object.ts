import { type OpenApiDocument, resolve } from "./document.ts";
import { isObject, type JsonObject } from "./json.ts";

/** What the names and values of a `deepObject` parameter spell: text, repeated text, or an object of these. */
export type DeepValue = string | readonly string[] | DeepObject;

/** An object of a `deepObject` parameter. */
export interface DeepObject {
  [key: string]: DeepValue;
}

/** How deep names may nest: far deeper than any schema, far less than what a call stack holds. */
const maxDepth = 20;

/** The keys inside a bracketed name, `filter[year][gt]` → year, gt; undefined if it is none of this parameter. */
export function deepKeys(parameter: string, name: string): string[] | undefined {
  if (!name.startsWith(`${parameter}[`)) return undefined;
  const rest = name.slice(parameter.length);
  if (!/^(?:\[[^[\]]*\])+$/.test(rest)) return undefined;
  const keys = rest.slice(1, -1).split("][");
  return keys.length > maxDepth ? undefined : keys;
}

/** The object that the names of a query spell for a parameter; undefined when none of them is of it. */
export function readDeepObject(parameter: string, query: URLSearchParams): DeepObject | undefined {
  let found: DeepObject | undefined;
  for (const name of new Set(query.keys())) {
    const keys = deepKeys(parameter, name);
    if (keys === undefined) continue;
    found ??= emptyObject();
    insert(found, keys, query.getAll(name));
  }
  return found;
}

function insert(root: DeepObject, keys: readonly string[], values: readonly string[]): void {
  let node = root;
  for (const key of keys.slice(0, -1)) {
    const next = node[key];
    // A text and an object in one place: the object stays, and its unknown keys are refused or not by the schema.
    node = node[key] = next === undefined || typeof next === "string" || isList(next) ? emptyObject() : next;
  }
  node[keys.at(-1)!] ??= values.length === 1 ? values[0]! : values;
}

// A caller may send any key, `__proto__` too.
function emptyObject(): DeepObject {
  return Object.create(null) as DeepObject;
}

function isList(value: DeepValue): value is readonly string[] {
  return Array.isArray(value);
}

/** An unknown key of a `deepObject` parameter, with what its object declares. */
export interface UnknownKey {
  readonly name: string;
  readonly known: readonly string[];
}

/** A value as its schema wants it, lists included, and the keys that no schema declares. */
export function shape(document: OpenApiDocument, value: DeepValue, schema: unknown, name: string) {
  const unknown: UnknownKey[] = [];
  const visit = (node: DeepValue, schemas: readonly JsonObject[], at: string): unknown => {
    const listed = schemas.filter((candidate) => hasType(candidate, "array"));
    if (typeof node === "string")
      return listed.length > 0 && listed.length === schemas.length ? node.split(",") : node;
    if (isList(node)) return node;
    const items = listed.flatMap((candidate) => alternatives(document, candidate.items ?? {}));
    if (listed.length > 0 && Object.keys(node).every((key) => /^\d*$/.test(key))) {
      return Object.entries(node).flatMap<unknown>(([key, item]) =>
        isList(item) ? item : [visit(item, items, `${at}[${key}]`)],
      );
    }
    const entries = Object.entries(node).map(([key, item]) => {
      const inner = schemas.flatMap((candidate) => memberSchemas(candidate, key));
      if (inner.length === 0) unknown.push({ name: `${at}[${key}]`, known: knownNames(schemas, at) });
      return [
        key,
        visit(
          item,
          inner.flatMap((candidate) => alternatives(document, candidate)),
          `${at}[${key}]`,
        ),
      ];
    });
    return Object.fromEntries(entries);
  };
  return { value: visit(value, alternatives(document, schema), name), unknown };
}

/** The schemas that a schema consists of: itself, what it refers to, and every branch of its combinations. */
export function alternatives(
  document: OpenApiDocument,
  schema: unknown,
  seen = new Set<unknown>(),
): JsonObject[] {
  const node = schema === true ? {} : schema;
  if (!isObject(node) || seen.has(node)) return [];
  seen.add(node);
  const { $ref, allOf, anyOf, oneOf, ...own } = node;
  const branches = [allOf, anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const target = $ref === undefined ? [] : [resolve(document, { $ref })];
  const inner = [...target, ...branches].flatMap((branch) => alternatives(document, branch, seen));
  const combines =
    inner.length > 0 &&
    !["type", "properties", "patternProperties", "additionalProperties"].some((key) => key in own);
  return combines ? inner : [own, ...inner];
}

/** The names that object schemas declare; undefined when one of them takes any. */
export function declaredNames(schemas: readonly JsonObject[]): string[] | undefined {
  if (schemas.some((schema) => memberSchemas(schema, "\0").length > 0)) return undefined;
  return schemas.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : []));
}

function memberSchemas(schema: JsonObject, key: string): unknown[] {
  const { properties, patternProperties, additionalProperties } = schema;
  const named = isObject(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [];
  const matching = Object.entries(isObject(patternProperties) ? patternProperties : {})
    .filter(([pattern]) => new RegExp(pattern, "u").test(key))
    .map(([, member]) => member);
  if (named.length + matching.length > 0) return [...named, ...matching];
  if (additionalProperties !== undefined) return additionalProperties === false ? [] : [additionalProperties];
  const free = properties === undefined && patternProperties === undefined;
  return free && (schema.type === undefined || hasType(schema, "object")) ? [true] : [];
}

function knownNames(schemas: readonly JsonObject[], at: string): string[] {
  return schemas
    .flatMap(({ properties, patternProperties }) => [
      ...Object.keys(isObject(properties) ? properties : {}),
      ...Object.keys(isObject(patternProperties) ? patternProperties : {}).map((pattern) => `/${pattern}/`),
    ])
    .map((key) => `${at}[${key}]`);
}

function hasType(schema: JsonObject, type: string): boolean {
  return schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type));
}
