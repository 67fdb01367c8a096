import type { Call } from "../call.ts";
import { ConnectionError, TimeoutError } from "../errors.ts";
import type { AnyResult } from "../result.ts";
import type { Method } from "../types.ts";
import { retryAfter } from "./retry-after.ts";
import { sleep } from "./timeout.ts";

/** How failed calls are tried again. Times are in milliseconds. */
export interface RetryOptions {
  /** Further tries after the first. Default: 2. */
  limit?: number | undefined;
  /** Longest wait before the second try; it doubles with each one, and a random part of it is waited. Default: 500. */
  firstWait?: number | undefined;
  /** Longest wait before any try. Default: 8 000. */
  maxWait?: number | undefined;
  /** Longest wait that the server may ask for; beyond it the answer is returned at once. Default: 60 000. */
  maxRetryAfter?: number | undefined;
}

/** Options with their defaults. */
export type Retry = Required<{ [Option in keyof RetryOptions]: number }>;

/** Methods that may do harm when a request of theirs arrives twice. */
const unrepeatable: readonly Method[] = ["POST", "PATCH"];

/** Runs a call's attempts until one is good, or no further one is worth it: then its answer stands. */
export async function retrying(
  call: Call,
  signal: AbortSignal | undefined,
  attempt: (number: number) => Promise<AnyResult>,
): Promise<AnyResult> {
  const { totalTimeout = Number.POSITIVE_INFINITY, emit } = call.settings;
  const deadline = Date.now() + totalTimeout;
  for (let number = 1; ; number += 1) {
    let result: AnyResult | undefined;
    let thrown: unknown;
    try {
      result = await attempt(number);
    } catch (error) {
      thrown = error;
    }
    signal?.throwIfAborted();
    if (result?.ok) return result;
    // Whatever else is thrown is the caller's own, or would be the same next time.
    const error = thrown instanceof ConnectionError || thrown instanceof TimeoutError ? thrown : undefined;
    const wait = waitAfter(result, error, number, call);
    if (wait === undefined || Date.now() + wait >= deadline) {
      if (result) return result;
      throw thrown;
    }
    await emit?.("onRetry", { ...call.event, attempt: number, wait, status: result?.status, error });
    await sleep(wait, signal);
  }
}

/** Milliseconds to wait after an answer, or after none; undefined when the call must not be sent again. */
function waitAfter(
  result: AnyResult | undefined,
  error: Error | undefined,
  attempt: number,
  { method, definition, isOnce, settings }: Call,
): number | undefined {
  const { limit, firstWait, maxWait, maxRetryAfter } = settings.retry;
  if (isOnce || attempt > limit) return undefined;
  const told = result && retryAfter(result.response, definition.rateLimit);
  const canRepeat = !unrepeatable.includes(method);
  const mayRepeat = result ? isRetryable(result.status, told, canRepeat) : error && canRepeat;
  if (!mayRepeat) return undefined;
  if (told !== undefined) return told <= maxRetryAfter ? told : undefined;
  // Full jitter: clients that failed together do not come back together.
  return Math.random() * Math.min(maxWait, firstWait * 2 ** (attempt - 1));
}

/** What may be sent again: 429 always, a 503 that names a time, and whatever cannot do harm twice. */
const isRetryable = (status: number, told: number | undefined, canRepeat: boolean) =>
  status === 429 || (status === 503 && told !== undefined) || (status >= 500 && canRepeat);
