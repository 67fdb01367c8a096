import { type OpenApiDocument, operationsOf, resolveRef, type Schema } from "./openapi.ts";

/** The commonest cost by method, for the methods whose operations all have one. */
export function usualCosts(document: OpenApiDocument): Record<string, number> | undefined {
  const byMethod = Map.groupBy(operationsOf(document), ({ method }) => method.toUpperCase());
  const usual = [...byMethod].flatMap(([method, placed]) => {
    const costs = placed.map(({ operation }) => operation["x-cost"]);
    const cost = commonest(costs.filter((one) => one !== undefined));
    return cost === undefined || costs.includes(undefined) ? [] : [[method, cost] as const];
  });
  return usual.length > 0 ? Object.fromEntries(usual) : undefined;
}

/** How a document has lists in a query serialized, if it is the same way for all and not the default, which repeats the name. */
export function usualListStyle(document: OpenApiDocument): string | undefined {
  const lists = operationsOf(document)
    .flatMap(({ parameters }) => parameters)
    .filter((parameter) => parameter.in === "query" && takesList(document, parameter.schema));
  const [style, ...others] = new Set(
    lists.map(({ style = "form", explode = style === "form" }) => (explode ? undefined : style)),
  );
  return others.length === 0 && style !== "deepObject" ? style : undefined;
}

/** Tells whether a value may be a list: one of its forms is. */
export function takesList(document: OpenApiDocument, schema: Schema = {}): boolean {
  const { type, anyOf = [], oneOf = [] } = resolveRef(document, schema);
  return [type].flat().includes("array") || [...anyOf, ...oneOf].some((one) => takesList(document, one));
}

function commonest(values: readonly number[]): number | undefined {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].reduce<[number, number[]] | undefined>(
    (most, one) => (most && most[1].length >= one[1].length ? most : one),
    undefined,
  )?.[0];
}
