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

/** Keeps what answers say of the vendor's limits. */
export class RateLimitState {
  #last: Omit<RateLimit, "spent"> = { limit: undefined, remaining: undefined, resetAt: undefined };
  #spent = 0;
  readonly #headers: RateLimitHeaders | undefined;

  constructor(headers: RateLimitHeaders | undefined) {
    this.#headers = headers;
  }

  get current(): RateLimit {
    return { ...this.#last, spent: this.#spent };
  }

  /** Counts what a call costs; every attempt does. */
  spend(cost: number | undefined): void {
    this.#spent += cost ?? 0;
  }

  /** Reads an answer. One that says nothing of limits changes nothing. */
  read(response: Response): void {
    this.#last = readRateLimit(response, this.#headers) ?? this.#last;
  }
}

/** What one answer says of the vendor's limits; undefined when it says nothing. */
export function readRateLimit(
  { headers }: Response,
  names: RateLimitHeaders | undefined,
): Omit<RateLimit, "spent"> | undefined {
  if (!names) return undefined;
  const now = Date.now();
  const limit = readNumber(headers, names.limit);
  const remaining = readNumber(headers, names.remaining);
  const wait = headerWait(headers, names.reset, now);
  if (limit === undefined && remaining === undefined && wait === undefined) return undefined;
  return { limit, remaining, resetAt: wait === undefined ? undefined : new Date(now + wait) };
}

function readNumber(headers: Headers, name: string | undefined): number | undefined {
  const value = name === undefined ? null : headers.get(name);
  return value === null || value.trim() === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}
