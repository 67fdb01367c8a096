import { type OpenApiDocument, resolve } from "../document.ts";
import { isObject, type JsonObject } from "../json.ts";
import { sampleOf } from "./sample.ts";
import { textFor } from "./text-sample.ts";

/** One thing that a schema demands of one place in its values. */
export interface Constraint {
  readonly keyword: string;
  /** The keys that lead from the value to the place. */
  readonly path: readonly string[];
  /** The schema at the place; its references followed. */
  readonly node: JsonObject;
  /** Of `required`: the property. */
  readonly property?: string;
  /** A copy of a whole value in which another part stands at the place; what is missing on the way is made up. */
  readonly change: Change;
}

/** Changes a part of a value, in a copy of it. */
export type Change = (root: unknown, replace: (part: unknown) => unknown) => unknown;

/** Keywords that demand something of a value by themselves. */
export const demands: readonly string[] = [
  ...["type", "enum", "const", "format", "pattern", "minLength", "maxLength"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "propertyNames"],
  ...["anyOf", "oneOf", "not", "if", "contains", "dependentRequired", "dependentSchemas", "prefixItems"],
];

interface Place {
  readonly path: readonly string[];
  readonly change: Change;
  /** The schemas around this one: where one comes up again, the schema refers to itself. */
  readonly around: readonly unknown[];
}

/** Everything that a schema demands, down to the last property. */
export function constraintsOf(document: OpenApiDocument, schema: unknown): Constraint[] {
  const walk = (candidate: unknown, place: Place): Constraint[] => {
    const node = resolve(document, candidate);
    if (!isObject(node) || place.around.includes(node)) return [];
    const inside = { ...place, around: [...place.around, node] };
    return [
      ...ownConstraints(node, inside),
      ...childrenOf(document, node, inside).flatMap(([child, at]) => walk(child, at)),
    ];
  };
  return walk(schema, { path: [], change: (root, replace) => replace(root), around: [] });
}

function ownConstraints(node: JsonObject, { path, change }: Place): Constraint[] {
  const keywords = demands.filter((keyword) => node[keyword] !== undefined);
  const required = Array.isArray(node.required) ? node.required.map(String) : [];
  const closed = ["additionalProperties", "unevaluatedProperties"].filter(
    (keyword) => node[keyword] === false,
  );
  return [
    ...[...keywords, ...closed].map((keyword) => ({ keyword, path, node, change })),
    ...required.map((property) => ({ keyword: "required", path, node, property, change })),
  ];
}

function childrenOf(document: OpenApiDocument, node: JsonObject, place: Place): [unknown, Place][] {
  return [
    ...membersOf(node).map(
      ([key, schema]) => [schema, memberPlace(document, node, place, key, schema)] as [unknown, Place],
    ),
    ...(isObject(node.items) ? [[node.items, itemPlace(document, place, node)] as [unknown, Place]] : []),
    ...listOf(node.allOf).map((branch) => [branch, place] as [unknown, Place]),
    ...[...listOf(node.anyOf), ...listOf(node.oneOf)].map(
      (branch) => [branch, branchPlace(document, place, branch)] as [unknown, Place],
    ),
  ];
}

function membersOf(node: JsonObject): [string, unknown][] {
  const named = Object.entries(isObject(node.properties) ? node.properties : {});
  const dynamic = Object.entries(isObject(node.patternProperties) ? node.patternProperties : {});
  const more = node.additionalProperties;
  return [
    ...named,
    ...dynamic.map(([pattern, schema]) => [textFor(pattern) ?? pattern, schema] as [string, unknown]),
    ...(isObject(more) ? [[freeKey(node), more] as [string, unknown]] : []),
  ];
}

function freeKey({ propertyNames }: JsonObject): string {
  const pattern = isObject(propertyNames) ? propertyNames.pattern : undefined;
  return (typeof pattern === "string" ? textFor(pattern) : undefined) ?? "any_key";
}

function memberPlace(
  document: OpenApiDocument,
  node: JsonObject,
  place: Place,
  key: string,
  schema: unknown,
): Place {
  const change: Change = (root, replace) =>
    place.change(root, (part) => {
      const whole = isObject(part) ? part : (sampleOf(document, { ...node, type: "object" }) as JsonObject);
      return {
        ...whole,
        [key]: replace(Object.hasOwn(whole, key) ? whole[key] : sampleOf(document, schema)),
      };
    });
  return { ...place, path: [...place.path, key], change };
}

function itemPlace(document: OpenApiDocument, place: Place, { items }: JsonObject): Place {
  const change: Change = (root, replace) =>
    place.change(root, (part) => {
      const [first = sampleOf(document, items), ...rest] = Array.isArray(part) ? (part as unknown[]) : [];
      return [replace(first), ...rest];
    });
  return { ...place, path: [...place.path, "0"], change };
}

// What is wrong inside a branch is wrong only in a value that is of this branch.
function branchPlace(document: OpenApiDocument, place: Place, branch: unknown): Place {
  const change: Change = (root, replace) => place.change(root, () => replace(sampleOf(document, branch)));
  return { ...place, change };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
