import type { RateLimitHeaders } from "../definition.ts";
import { headerWait } from "./retry-after.ts";

/** What the vendor's last answers said of its limits, as far as it says anything. */
export interface RateLimit {
  /** Calls, or tokens, per window. */
  readonly limit: number | undefined;
  /** What is left of it. */
  readonly remaining: number | undefined;
  /** When the window starts anew. */
  readonly resetAt: Date | undefined;
  /** What this client has spent since it was made, in the vendor's unit of cost, where it has one. */
  readonly spent: number;
}

/** Keeps what answers say of the vendor's limits, and what was spent. */
export interface RateLimitRecord {
  readonly current: () => RateLimit;
  /** Counts what a call costs; every attempt does. */
  readonly spend: (cost: number | undefined) => void;
  /** Reads an answer. One that says nothing of limits changes nothing. */
  readonly read: (response: Response) => void;
}

/** Makes the record of a client. */
export function recordRateLimit(headers: RateLimitHeaders | undefined): RateLimitRecord {
  let last: Omit<RateLimit, "spent"> = { limit: undefined, remaining: undefined, resetAt: undefined };
  let spent = 0;
  return {
    current: () => ({ ...last, spent }),
    spend: (cost = 0) => {
      spent += cost;
    },
    read: (response) => {
      last = readRateLimit(response, headers) ?? last;
    },
  };
}

/** What one answer says of the vendor's limits; undefined when it says nothing. */
export function readRateLimit(
  { headers }: Response,
  names: RateLimitHeaders = {},
): Omit<RateLimit, "spent"> | undefined {
  const now = Date.now();
  const limit = readNumber(headers, names.limit);
  const remaining = readNumber(headers, names.remaining);
  const wait = headerWait(headers, names.reset, now);
  if (limit === undefined && remaining === undefined && wait === undefined) return undefined;
  return { limit, remaining, resetAt: wait === undefined ? undefined : new Date(now + wait) };
}

function readNumber(headers: Headers, name: string | undefined): number | undefined {
  const number = Number((name && headers.get(name)?.trim()) || Number.NaN);
  return Number.isNaN(number) ? undefined : number;
}
