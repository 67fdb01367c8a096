import { RefusedError } from "./errors.ts";

/**
 * A parameter's value as text. A Date is ISO 8601 in UTC, or in the parameter's own format.
 * Throws `RefusedError` on what has no text that the vendor could understand.
 */
export function formatValue(name: string, value: unknown, dates?: string): string {
  const isDate = value instanceof Date;
  const fault = isDate ? Number.isNaN(value.getTime()) && "an invalid Date" : faultOf(value);
  if (fault) throw new RefusedError(`Query parameter "${name}" is ${fault}`);
  return isDate ? formatDate(value, dates) : String(value);
}

/** Why a value has no place in a URL, as the end of a sentence; undefined when it has. */
export function faultOf(value: unknown): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `${value}, which is no number to send`;
  if (typeof value === "string" && !value.isWellFormed()) return "not well-formed text";
  return ["object", "function", "symbol"].includes(typeof value)
    ? `a value of type ${typeof value}, which a URL cannot carry here`
    : undefined;
}

function formatDate(date: Date, format: string | undefined): string {
  const text = date.toISOString();
  if (format === undefined) return text;
  const [, year = "", month = "", day = "", hours = "", minutes = "", seconds = ""] =
    /^(.+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(text) ?? [];
  const parts: Record<string, string> = { YYYY: year, HH: hours, SS: seconds, DD: day };
  // MM is minutes after hours, and the month elsewhere.
  return format
    .replace(/(?<=HH\W?)MM/, minutes)
    .replace("MM", month)
    .replaceAll(/YYYY|DD|HH|SS/g, (part) => parts[part] ?? part);
}
