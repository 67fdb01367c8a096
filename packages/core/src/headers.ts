import type { HeaderValues } from "./types.ts";

/**
 * Headers as they are merged: null, in place of undefined, leaves one out. Throws what `refuse` makes when HTTP cannot
 * carry one; its value is not repeated, for it may be secret.
 */
export const checkHeaders = (headers: HeaderValues, refuse: (fault: string) => Error): MergedHeaders =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value = null]) => {
      if (isHeader(name, value)) return [name, value];
      throw refuse(`${JSON.stringify(name)} is not a header that HTTP can carry`);
    }),
  );

/** Headers, checked. */
export type MergedHeaders = Readonly<Record<string, string | null>>;

/** As HTTP has them: a name is a token, and a value is text without line breaks and the like. */
const isHeader = (name: string, value: unknown): boolean =>
  /^[!#$%&'*+.^_`|~\w-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${name}:${value}`);
