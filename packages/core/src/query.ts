import type { QueryStyle } from "./definition.ts";

type Styles = Readonly<Record<string, QueryStyle>>;

const separators = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C", deepObject: "," };

/** Serializes query parameters: `form` with `explode: true`, but for those that the table names. */
export function serializeQuery(query: Readonly<Record<string, unknown>>, styles: Styles = {}): string {
  return Object.entries(query)
    .flatMap(([name, value]) =>
      serializeParameter(name, value, Object.hasOwn(styles, name) ? styles[name] : undefined),
    )
    .join("&");
}

function serializeParameter(name: string, value: unknown, style: QueryStyle | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    if (style !== undefined) return joined(name, value, separators[style]);
    return value.filter(isPresent).map((item) => pair(name, item));
  }
  if (typeof value !== "object") return [pair(name, value)];
  if (style === "deepObject") return nested(name, value);
  return Object.entries(value).flatMap(([key, item]) => serializeParameter(key, item, undefined));
}

/** `filter[person_id][not_eq]=24`; an array inside is a comma-separated list. */
function nested(name: string, value: object): string[] {
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = `${name}[${key}]`;
    if (typeof item === "object" && item !== null && !Array.isArray(item)) return nested(inner, item);
    return serializeParameter(inner, item, "deepObject");
  });
}

function joined(name: string, values: readonly unknown[], separator: string): string[] {
  const items = values.filter(isPresent).map((value) => encodeURIComponent(String(value)));
  return items.length === 0 ? [] : [`${encodeURIComponent(name)}=${items.join(separator)}`];
}

const pair = (name: string, value: unknown) =>
  `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;

const isPresent = (value: unknown) => value !== undefined && value !== null;
