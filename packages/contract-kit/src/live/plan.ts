import { type OpenApiDocument, resolveObject } from "../document.ts";
import { isObject } from "../json.ts";
import type { Operation, Parameter } from "../operations.ts";
import type { BodyCheck } from "./body-check.ts";
import type { IdPool } from "./ids.ts";
import { isIdName } from "./names.ts";

/** The parameters of one call, as typed clients take them. */
export interface CallParams {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
}

/** What a planner needs beside the operation. */
export interface PlanContext {
  readonly document: OpenApiDocument;
  readonly check: BodyCheck;
  readonly pool: IdPool;
  /** How many different ids an operation is called with. */
  readonly items: number;
}

/** The calls of an operation, or why there can be none. */
export type Plan = { readonly calls: readonly CallParams[] } | { readonly missing: string };

/** Plans an operation's calls: ids from earlier answers, other required values from the specification's examples. */
export function planFor(operation: Operation, context: PlanContext): Plan {
  // Required headers are options of the client; it sends them itself.
  const needed = operation.parameters.filter(({ required, in: place }) => required && place !== "header");
  const values = needed.map((parameter) => ({ parameter, found: valuesFor(operation, parameter, context) }));
  const lacking = values.find(({ found }) => found.length === 0);
  if (lacking !== undefined) return { missing: `no answer held a value for ${nameOf(lacking.parameter)}` };
  const count = Math.max(1, ...values.map(({ found }) => found.length));
  const calls = Array.from({ length: count }, (_, index) => ({
    path: pick(values, "path", index),
    query: pick(values, "query", index),
  }));
  return { calls };
}

/** Whether an operation needs no id, so that others can live on what it brings. */
export function needsNothing({ parameters }: Operation): boolean {
  return !parameters.some(
    ({ required, in: place, name }) => required && (place === "path" || isIdName(name)),
  );
}

interface Values {
  readonly parameter: Parameter;
  readonly found: readonly unknown[];
}

function pick(values: readonly Values[], place: string, index: number): Record<string, unknown> {
  const own = values.filter(({ parameter }) => parameter.in === place);
  return Object.fromEntries(own.map(({ parameter, found }) => [parameter.name, found[index % found.length]]));
}

function valuesFor(operation: Operation, parameter: Parameter, context: PlanContext): unknown[] {
  const { check, pool, items } = context;
  if (parameter.in === "path" || isIdName(parameter.name)) {
    const ids = pool.idsFor(operation, parameter).flatMap((id) => [id, Number(id), String(id)]);
    return [...new Set(ids)].filter((id) => check.fits(parameter.schema, id)).slice(0, items);
  }
  if (isTime(context.document, parameter)) return [new Date(Date.now() - week)];
  return parameter.examples.slice(0, 1).map(({ value }) => value);
}

// The time of an example is long past, and vendors look back only so far.
function isTime(document: OpenApiDocument, { schema }: Parameter): boolean {
  const node = isObject(schema) ? resolveObject(document, schema) : {};
  return node.format === "date-time" || /YYYY.*HH/.test(String(node["x-format"] ?? ""));
}

const week = 7 * 24 * 60 * 60 * 1000;

function nameOf({ name, in: place }: Parameter): string {
  return place === "path" ? `{${name}}` : `the query parameter ${name}`;
}
