import { RefusedError } from "./errors.ts";
import type { HeaderValues, Method } from "./types.ts";

/**
 * Headers of a call: those further back win, whatever their case, and undefined leaves a header out.
 * Throws `RefusedError` on one that HTTP cannot carry; its value is not repeated, for it may be secret.
 */
export function mergeHeaders(
  method: Method,
  path: string,
  all: readonly (HeaderValues | undefined)[],
): Record<string, string> {
  const merged: Record<string, string> = Object.create(null);
  for (const headers of all) {
    for (const [name, value] of Object.entries(headers ?? {})) {
      const key = name.toLowerCase();
      if (value === undefined) delete merged[key];
      else if (isHeader(key, value)) merged[key] = value;
      else {
        throw new RefusedError(
          `${method} ${path}: header ${JSON.stringify(name)} is not one that HTTP can carry`,
        );
      }
    }
  }
  return merged;
}

/** A name is a token of HTTP; a value is text without line breaks and the like. */
const isHeader = (name: string, value: unknown): boolean =>
  /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value));
