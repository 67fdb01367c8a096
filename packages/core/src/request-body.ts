import { RefusedError } from "./errors.ts";

/** Serializes a body for its media type: JSON, a form, multipart from an object, or as it is. */
export function serializeBody(body: unknown, contentType = "application/json"): BodyInit {
  if (isBodyInit(body)) return body;
  if (/^multipart\/form-data\b/i.test(contentType)) return toFormData(body as object);
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType))
    return new URLSearchParams(toPairs(body as object));
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(contentType);
  return typeof body === "string" && !isJson ? body : toJson(body);
}

/** What `fetch` sends as it is. A string may be text, or a JSON value: that its media type decides. */
function isBodyInit(body: unknown): body is BodyInit {
  return (
    body instanceof FormData ||
    body instanceof Blob ||
    body instanceof URLSearchParams ||
    body instanceof ReadableStream ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}

/** JSON has no word for a bigint; one that a number holds exactly goes as a number. */
function toJson(body: unknown): string {
  return JSON.stringify(body, function (this: object, key: string, value: unknown) {
    // Of a date, `value` is its text already, or null.
    checkValue(key, Reflect.get(this, key));
    if (typeof value !== "bigint") return value;
    if (Number.isSafeInteger(Number(value))) return Number(value);
    throw new RefusedError(
      `Body property "${key}" is a bigint, larger than JSON numbers are exact. Nothing was sent.`,
    );
  });
}

/** JSON makes null of these, and a vendor clears the field. */
function checkValue(name: string, value: unknown): void {
  const isDate = value instanceof Date;
  if (!(isDate || typeof value === "number") || Number.isFinite(Number(value))) return;
  throw new RefusedError(
    `Body property "${name}" is ${isDate ? "an invalid Date" : value}. Nothing was sent.`,
  );
}

/** A field per property; a list is a field per element, an object is JSON. */
function toFormData(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      if (item instanceof Blob) form.append(name, item);
      else form.append(name, toText(name, item));
    }
  }
  return form;
}

function toPairs(body: object): string[][] {
  return Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((item) => (item === undefined || item === null ? [] : [[name, toText(name, item)]])),
  );
}

function toText(name: string, value: unknown): string {
  checkValue(name, value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? toJson(value) : String(value);
}
