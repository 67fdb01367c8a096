import { missingCases } from "../cases.ts";
import { type OpenApiDocument, resolve } from "../document.ts";
import { isObject } from "../json.ts";
import { isJsonType } from "../media-type.ts";
import type { Operation, Parameter } from "../operations.ts";
import { unbreakable } from "./exemptions.ts";
import { type Plan, planFor } from "./plan.ts";
import { demands } from "./schema-constraints.ts";

/**
 * What a document promises and a plan does not try. It reads the document by itself and more simply than the
 * derivation of requests does, so that a gap there shows here.
 */
export function untried(document: OpenApiDocument, plan: Plan): string[] {
  return [
    ...missingCases(document),
    ...plan.operations.flatMap((operation) => {
      const own = planFor(plan, operation);
      return [
        ...operation.parameters.flatMap((parameter) => untriedOfParameter(document, parameter, own)),
        ...untriedOfBody(document, operation, own),
        ...untriedOfCredentials(operation, own),
        ...plainKeywords.filter((keyword) => !own.negatives.some((one) => one.keyword === keyword)),
      ].map((what) => `${operation.id}: ${what}`);
    }),
    ...plan.unbreakable
      .filter(({ because }) => !Object.hasOwn(unbreakable, because))
      .map(
        ({ operationId, place, keyword }) =>
          `${operationId}: ${place}: the kit has no rule to break ${keyword}`,
      ),
  ];
}

/** What every operation refuses. */
const plainKeywords = ["unknown name", "unknown path"];

function untriedOfParameter(document: OpenApiDocument, parameter: Parameter, plan: Plan): string[] {
  const name = `${parameter.in} ${parameter.name}`;
  const isOwn = ({ place }: { place: string }) => place === name || place.startsWith(`${name}/`);
  const tried = new Set([...plan.negatives, ...plan.unbreakable].filter(isOwn).map(({ keyword }) => keyword));
  if (parameter.schema === undefined) return [`${name} has no schema`];
  const wanted = [...keywordsIn(document, parameter.schema), ...(parameter.required ? ["required"] : [])];
  const values = plan.accepted.some((one) => one.parameter?.name === parameter.name);
  return [
    ...wanted.filter((keyword) => !tried.has(keyword)).map((keyword) => `${name}: ${keyword} is not tried`),
    ...(values || parameter.in === "cookie" ? [] : [`${name}: no valid value, give it an example`]),
  ];
}

function untriedOfBody(document: OpenApiDocument, operation: Operation, plan: Plan): string[] {
  const media = (operation.requestBody ?? []).filter(({ type }) => isJsonType(type));
  const entries = [...plan.negatives, ...plan.unbreakable].filter(({ kind }) => kind === "body");
  return media.flatMap(({ type, schema }) => {
    const own = entries.filter(({ style }) => style === type);
    const tried = new Set(own.map(({ keyword }) => keyword));
    const places = own.map(({ place }) => place);
    const wanted = [...keywordsIn(document, schema), "malformed JSON"];
    return [
      ...wanted.filter((keyword) => !tried.has(keyword)).map((keyword) => `body ${type}: ${keyword}`),
      ...requiredIn(document, schema)
        .filter((property) => !places.some((place) => place.endsWith(`/${property}`)))
        .map((property) => `body ${type}: without ${property}`),
    ].map((what) => `${what} is not tried`);
  });
}

function untriedOfCredentials({ security }: Operation, { negatives }: Plan): string[] {
  const isOpen = security.length === 0 || security.some((one) => Object.keys(one).length === 0);
  return isOpen || negatives.some(({ kind }) => kind === "credentials")
    ? []
    : ["without credentials is not tried"];
}

/** The demanding keywords anywhere in a schema, by a walk that knows nothing of their meaning. */
function keywordsIn(document: OpenApiDocument, schema: unknown): Set<string> {
  const keywords = new Set<string>();
  for (const node of nodesIn(document, schema)) {
    for (const [keyword, value] of Object.entries(node)) {
      if (demands.includes(keyword)) keywords.add(keyword);
      if (value === false && /^(additional|unevaluated)Properties$/.test(keyword)) keywords.add(keyword);
    }
  }
  return keywords;
}

function requiredIn(document: OpenApiDocument, schema: unknown): string[] {
  return [...nodesIn(document, schema)].flatMap(({ required }) =>
    Array.isArray(required) ? required.map(String) : [],
  );
}

/** Keywords under which schemas stand by their names, and those under which no schema stands. */
const maps = ["properties", "patternProperties", "dependentSchemas"];
const data = ["enum", "const", "example", "examples", "default", "propertyNames"];

function* nodesIn(
  document: OpenApiDocument,
  schema: unknown,
  seen = new Set<unknown>(),
): Generator<Record<string, unknown>> {
  const node = resolve(document, schema);
  if (Array.isArray(node)) for (const item of node) yield* nodesIn(document, item, seen);
  if (!isObject(node) || seen.has(node)) return;
  seen.add(node);
  yield node;
  for (const [keyword, value] of Object.entries(node)) {
    if (data.includes(keyword) || keyword.startsWith("x-")) continue;
    const inner = maps.includes(keyword) && isObject(value) ? Object.values(value) : value;
    yield* nodesIn(document, inner, seen);
  }
}
