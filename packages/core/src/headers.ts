import type { CallName } from "./call.ts";
import { RefusedError } from "./errors.ts";
import type { HeaderValues } from "./types.ts";

/**
 * Headers as they are merged: null, in place of undefined, leaves one out.
 * Throws `RefusedError` on one that HTTP cannot carry; its value is not repeated, for it may be secret.
 */
export function checkHeaders(
  { method, path }: CallName,
  headers: HeaderValues = {},
): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = null]) => {
      if (isHeader(name, value)) return [name, value];
      throw new RefusedError(
        `${method} ${path}: header ${JSON.stringify(name)} is not one that HTTP can carry`,
      );
    }),
  );
}

/** As HTTP has them: a name is a token, and a value is text without line breaks and the like. */
const isHeader = (name: string, value: unknown): boolean =>
  /^[!#$%&'*+.^_`|~\w-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${name}:${value}`);
