import type { HeaderTime, RateLimitHeaders } from "../definition.ts";

/** Milliseconds that the server says to wait before the next try; undefined when it says nothing that is understood. */
export function retryAfter(
  response: Response,
  rateLimit: RateLimitHeaders | undefined,
  now: number = Date.now(),
): number | undefined {
  const { headers, status } = response;
  return (
    standardWait(headers.get("retry-after"), now) ??
    headerWait(headers, rateLimit?.retryAfter, now) ??
    // When the window starts anew matters only to a call that the limit stopped.
    (status === 429 ? headerWait(headers, rateLimit?.reset, now) : undefined)
  );
}

/** `Retry-After`: a number of seconds, or a date. */
function standardWait(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const seconds = toNumber(value);
  if (seconds !== undefined) return seconds * 1000;
  // Engines read a date into almost anything, "-5" too: one without a time of day is none.
  const wait = /\d\d:\d\d/.test(value) ? Date.parse(value) - now : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Milliseconds until the time that a vendor's header names. */
export function headerWait(
  headers: Headers,
  header: HeaderTime | undefined,
  now: number,
): number | undefined {
  const value = toNumber(header && headers.get(header.header));
  if (value === undefined) return undefined;
  return Math.max(0, value * 1000 - (header?.unit === "epoch-seconds" ? now : 0));
}

function toNumber(value: string | null | undefined): number | undefined {
  return value && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}
