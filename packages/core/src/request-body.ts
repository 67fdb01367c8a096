import { RefusedError } from "./errors.ts";
import { isJson } from "./media-type.ts";
import { isInvalid } from "./value.ts";

/** Serializes a body for its media type: JSON, a form, multipart from an object, or as it is. */
export function serializeBody(body: unknown, contentType = "application/json"): BodyInit {
  if (isBodyInit(body)) return body;
  if (contentType === "multipart/form-data") {
    const form = new FormData();
    for (const [name, value] of toFields(body)) {
      form.append(name, value instanceof Blob ? value : toText(name, value));
    }
    return form;
  }
  if (contentType === "application/x-www-form-urlencoded") {
    return new URLSearchParams(toFields(body).map(([name, value]) => [name, toText(name, value)]));
  }
  return typeof body === "string" && !isJson(contentType) ? body : toJson(body);
}

/** What `fetch` sends as it is. A string may be text, or a JSON value: that its media type decides. */
function isBodyInit(body: unknown): body is BodyInit {
  const types = [FormData, Blob, URLSearchParams, ReadableStream, ArrayBuffer];
  return types.some((type) => body instanceof type) || ArrayBuffer.isView(body);
}

/** JSON has no word for a bigint; one that a number holds exactly goes as a number. */
function toJson(body: unknown): string {
  return JSON.stringify(body, function (this: object, key: string, value: unknown) {
    // Of a date, `value` is its text already, or null.
    checkValue(key, Reflect.get(this, key));
    if (typeof value !== "bigint") return value;
    if (Number.isSafeInteger(Number(value))) return Number(value);
    throw new RefusedError(`Body property "${key}" is a bigint, larger than JSON numbers are exact`);
  });
}

/** JSON makes null of these, and a vendor clears the field. */
function checkValue(name: string, value: unknown): void {
  if (!isInvalid(value)) return;
  throw new RefusedError(`Body property "${name}" is ${value instanceof Date ? "an invalid Date" : value}`);
}

/** A field per property; a list is a field per element, an object is JSON. */
const toFields = (body: unknown) =>
  Object.entries(body ?? {}).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => item !== undefined && item !== null)
      .map((item: unknown) => [name, item] as const),
  );

function toText(name: string, value: unknown): string {
  checkValue(name, value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? toJson(value) : String(value);
}
