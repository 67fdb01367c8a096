import { RefusedError } from "./errors.ts";

/**
 * A parameter's value as text. A Date is ISO 8601 in UTC, or in the parameter's own format.
 * Throws `RefusedError` on what has no text that the vendor could understand.
 */
export function formatValue(name: string, value: unknown, dates?: string): string {
  const isDate = value instanceof Date;
  const fault = isDate ? isInvalid(value) && "an invalid Date" : faultOf(value);
  if (fault) throw new RefusedError(`Query parameter "${name}" is ${fault}`);
  return isDate ? formatDate(value, dates) : String(value);
}

/** Tells a date that is none, and a number that is none or has no end. */
export const isInvalid = (value: unknown): boolean =>
  (value instanceof Date || typeof value === "number") && !Number.isFinite(Number(value));

/** Why a value has no place in a URL, as the end of a sentence; undefined when it has. */
export function faultOf(value: unknown): string | undefined {
  if (typeof value === "number" && isInvalid(value)) return `${value}, which is no number to send`;
  if (typeof value === "string" && !value.isWellFormed()) return "not well-formed text";
  return ["object", "function", "symbol"].includes(typeof value)
    ? `a value of type ${typeof value}, which a URL cannot carry here`
    : undefined;
}

function formatDate(date: Date, format: string | undefined): string {
  const text = date.toISOString();
  if (format === undefined) return text;
  // Not at the sign of a year before the first.
  const [YYYY, MM, DD, HH, mm, SS] = text.split(/(?<=\d)\D/);
  const parts: Record<string, string | undefined> = { YYYY, MM, DD, HH, mm, SS };
  // MM is minutes after hours, and the month elsewhere.
  return format
    .replace(/(?<=HH\W?)MM/, "mm")
    .replaceAll(/YYYY|MM|DD|HH|mm|SS/g, (part) => parts[part] ?? part);
}

/** A table's own entry, and nothing from the prototype. */
export const own = <Value>(
  table: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined);
