import type { OperationFacts, QueryStyle } from "./definition.ts";
import { formatValue } from "./value.ts";

const separators = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C", deepObject: "," };

/**
 * Serializes query parameters: `form` with `explode: true`, but for those that the facts name.
 * Undefined and null are left out, and so are empty lists. Throws `RefusedError` on a value that a URL cannot carry.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>, facts: OperationFacts = {}): string {
  return Object.entries(query)
    .flatMap(([name, value]) =>
      serializeParameter(name, value, own(facts.query, name), own(facts.dates, name)),
    )
    .join("&");
}

function serializeParameter(name: string, value: unknown, style?: QueryStyle, dates?: string): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    if (style !== undefined) return joined(name, value, separators[style], dates);
    return value.filter(isPresent).map((item) => pair(name, item, dates));
  }
  if (typeof value !== "object" || value instanceof Date) return [pair(name, value, dates)];
  if (style === "deepObject") return nested(name, value, dates);
  return Object.entries(value).flatMap(([key, item]) => serializeParameter(key, item));
}

/** `filter[person_id][not_eq]=24`; a list inside is comma-separated. */
function nested(name: string, value: object, dates?: string): string[] {
  return Object.entries(value).flatMap(([key, item]) =>
    serializeParameter(`${name}[${key}]`, item, "deepObject", dates),
  );
}

function joined(name: string, values: readonly unknown[], separator: string, dates?: string): string[] {
  const items = values.filter(isPresent).map((value) => encode(name, formatValue(name, value, dates)));
  return items.length === 0 ? [] : [`${encode(name, name)}=${items.join(separator)}`];
}

const pair = (name: string, value: unknown, dates?: string) =>
  `${encode(name, name)}=${encode(name, formatValue(name, value, dates))}`;

const encode = (name: string, text: string) => encodeURIComponent(formatValue(name, text));

const isPresent = (value: unknown) => value !== undefined && value !== null;

const own = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;
