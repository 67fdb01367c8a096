import type { OperationFacts, QueryStyle } from "./definition.ts";
import { formatValue, own } from "./value.ts";

/**
 * Serializes query parameters: those that the facts name in their style, other lists as `lists` says, and all else as
 * `form` with `explode: true`.
 * Undefined and null are left out, and so are empty lists. Throws `RefusedError` on a value that a URL cannot carry.
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  facts: OperationFacts = {},
  lists?: QueryStyle,
): string {
  return Object.entries(query)
    .flatMap(([name, value]) =>
      serializeParameter(name, value, own(facts.query, name) ?? lists, own(facts.dates, name)),
    )
    .join("&");
}

function serializeParameter(name: string, value: unknown, style?: QueryStyle, dates?: string): string[] {
  if (!isPresent(value)) return [];
  if (Array.isArray(value)) {
    const items = value.filter(isPresent);
    if (style === undefined) return items.map((item) => pair(name, [item], dates));
    return items.length === 0 ? [] : [pair(name, items, dates, style)];
  }
  if (typeof value !== "object" || value instanceof Date) return [pair(name, [value], dates)];
  return Object.entries(value).flatMap(([key, item]) =>
    // `filter[person_id][not_eq]=24`; a list inside is comma-separated.
    style === "deepObject"
      ? serializeParameter(`${name}[${key}]`, item, style, dates)
      : serializeParameter(key, item),
  );
}

function pair(name: string, values: readonly unknown[], dates?: string, style?: QueryStyle): string {
  const items = values.map((value) => encodeURIComponent(formatValue(name, value, dates)));
  return `${encodeURIComponent(formatValue(name, name))}=${items.join(separatorOf(style))}`;
}

const separatorOf = (style: QueryStyle | undefined) =>
  style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";

const isPresent = (value: unknown): value is NonNullable<unknown> => value !== undefined && value !== null;
