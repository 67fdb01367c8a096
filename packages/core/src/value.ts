import { RefusedError } from "./errors.ts";

/**
 * A parameter's value as text. A Date is ISO 8601 in UTC, or in the parameter's own format.
 * Throws `RefusedError` on what has no text that the vendor could understand.
 */
export function formatValue(name: string, value: unknown, dates?: string): string {
  if (value instanceof Date) return formatDate(name, value, dates);
  const fault = faultOf(value);
  if (fault) throw new RefusedError(`Query parameter "${name}" is ${fault}. Nothing was sent.`);
  return String(value);
}

function faultOf(value: unknown): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `${value}, which is no number to send`;
  if (typeof value === "string" && !value.isWellFormed()) return "text with half a character in it";
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
    return `a value of type ${typeof value}, which the query cannot carry here`;
  }
  return undefined;
}

function formatDate(name: string, date: Date, format: string | undefined): string {
  if (Number.isNaN(date.getTime()))
    throw new RefusedError(`Query parameter "${name}" is an invalid Date. Nothing was sent.`);
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
