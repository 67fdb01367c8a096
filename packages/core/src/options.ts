import type { ApiDefinition } from "./definition.ts";
import { type Emit, emitterOf, type Hooks, type Logger, logging } from "./hooks.ts";
import type { Middleware } from "./middleware.ts";
import type { Retry, RetryOptions } from "./transport/retry.ts";
import { createThrottle, type Window } from "./transport/throttle.ts";
import { longestTimer } from "./transport/timeout.ts";
import type { CallOptions, HeaderValues, Method } from "./types.ts";

/** A call that waits for its turn. */
export interface LimitedCall {
  readonly method: Method;
  /** The path as the specification has it. */
  readonly path: string;
  /** What the call costs in the vendor's unit; 1 where it has none. */
  readonly cost: number;
  /** Aborts when the call does. */
  readonly signal: AbortSignal | undefined;
}

/** Resolves when a call may be sent: for a budget that several processes share. */
export type Limiter = (call: LimitedCall) => Promise<void>;

/** Options of every vendor's client. */
export interface ClientOptions {
  /** Server to call in place of the vendor's: https, or http on loopback for a mock. */
  baseUrl?: string | undefined;
  /**
   * Function to send with: called with a URL and options or, where there is middleware, with a Request and options; it
   * has to heed both. Default: the global `fetch`.
   */
  fetch?: typeof globalThis.fetch | undefined;
  /** Headers of every call. */
  headers?: HeaderValues | undefined;
  /** Milliseconds that one attempt of a call may take. Default: 30 000. */
  timeout?: number | undefined;
  /** Milliseconds that a call may take with all its attempts and waits. Default: no limit. */
  totalTimeout?: number | undefined;
  /** How failed calls are tried again; false for never. Default: 2 further tries. */
  retry?: false | RetryOptions | undefined;
  /**
   * Limits to keep to before sending, a function that decides, or false for none.
   * Default: the vendor's documented limits that hold for every plan, if it has any.
   */
  throttle?: false | Window | readonly Window[] | Limiter | undefined;
  /** Functions to call as calls go on. */
  hooks?: Hooks | undefined;
  /** Where to write what the client does: `console`, or the like. Nothing secret is written. */
  logger?: Logger | undefined;
  /** Middleware in openapi-fetch's form, run around every attempt. */
  middleware?: readonly Middleware[] | undefined;
}

/** Options of a call, checked, with their defaults. */
interface CallSettings {
  readonly timeout: number;
  readonly totalTimeout: number | undefined;
  readonly retry: Retry;
}

/** A client's options, checked, with their defaults. */
export interface Settings extends CallSettings {
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly limiter: ((call: LimitedCall) => Promise<void> | undefined) | undefined;
  readonly emit: Emit | undefined;
}

const defaults: CallSettings = {
  timeout: 30_000,
  totalTimeout: undefined,
  retry: { limit: 2, firstWait: 500, maxWait: 8000, maxRetryAfter: 60_000 },
};

/** Checks a client's options. Throws TypeError on one that cannot work. */
export function toSettings(options: ClientOptions, definition: ApiDefinition): Settings {
  if (options.fetch !== undefined && typeof options.fetch !== "function")
    throw new TypeError("fetch is not a function.");
  return {
    ...forCall(defaults, options),
    fetch: options.fetch,
    limiter: toLimiter(options.throttle, definition),
    emit: emitterOf([options.hooks, options.logger && logging(options.logger)]),
  };
}

/** The settings of one call: its own options win over the client's. Throws TypeError on one that cannot work. */
export function forCall<Given extends CallSettings>(
  settings: Given,
  { timeout, totalTimeout, retry }: CallOptions,
): Given {
  if (timeout === undefined && totalTimeout === undefined && retry === undefined) return settings;
  return {
    ...settings,
    timeout: checkTime("timeout", timeout) ?? settings.timeout,
    totalTimeout: checkTime("totalTimeout", totalTimeout) ?? settings.totalTimeout,
    retry: toRetry(retry, settings.retry),
  };
}

function checkTime(option: string, value: number | undefined): number | undefined {
  if (value === undefined || (value > 0 && value <= longestTimer)) return value;
  throw new TypeError(`${option} is ${value}; it is a number of milliseconds above 0, of at most 24 days.`);
}

function toRetry(retry: false | RetryOptions = {}, usual: Retry): Retry {
  if (retry === false) return { ...usual, limit: 0 };
  const chosen: Record<string, number> & Retry = { ...usual };
  for (const [option, value] of Object.entries(retry)) {
    if (value === undefined) continue;
    const isGood = typeof value === "number" && value >= 0 && (option !== "limit" || Number.isInteger(value));
    if (!isGood) throw new TypeError(`retry.${option} is ${value}; it is a number of 0 or more.`);
    chosen[option] = value;
  }
  return chosen;
}

function toLimiter(
  throttle: ClientOptions["throttle"],
  { windows = [] }: ApiDefinition,
): Settings["limiter"] {
  if (typeof throttle === "function") return throttle;
  const chosen = throttle === false ? [] : [throttle ?? windows].flat();
  for (const { limit, interval } of chosen) {
    if (Number.isInteger(limit) && limit > 0 && interval > 0) continue;
    throw new TypeError(
      `throttle has limit ${limit} and interval ${interval}; both are numbers above 0, limit a whole one.`,
    );
  }
  return chosen.length === 0 ? undefined : createThrottle(chosen);
}
