import pRetry from "p-retry";
import type { Call } from "../call.ts";
import { ConnectionError, TimeoutError } from "../errors.ts";
import type { RetryEvent } from "../hooks.ts";
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

const idempotent: readonly Method[] = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

/** Runs a call's attempts until one is good, or no further one is worth it: then its answer stands. */
export async function retrying(
  call: Call,
  retry: Retry,
  signal: AbortSignal | undefined,
  deadline: number,
  onRetry: (event: RetryEvent) => void | Promise<void>,
  attempt: (number: number) => Promise<AnyResult>,
): Promise<AnyResult> {
  const run = async (number: number) => {
    const result = await attempt(number);
    if (result.ok || !isRetryable(result, call)) return result;
    throw new FailedAnswer(result);
  };
  // p-retry counts and loops; the waits are ours, because the server has a say in them.
  const shouldRetry = async ({ error, attemptNumber }: { error: Error; attemptNumber: number }) => {
    const wait = waitBefore(error, attemptNumber, call, retry);
    if (wait === undefined || Date.now() + wait >= deadline) return false;
    const status = error instanceof FailedAnswer ? error.result.status : undefined;
    await onRetry({
      method: call.method,
      path: call.path,
      attempt: attemptNumber,
      wait,
      status,
      error: status ? undefined : error,
    });
    await sleep(wait, signal);
    return true;
  };
  try {
    return await pRetry(run, { retries: retry.limit, minTimeout: 0, shouldRetry, ...(signal && { signal }) });
  } catch (error) {
    if (error instanceof FailedAnswer) return error.result;
    throw error;
  }
}

/** An answer that asks for another try; it never leaves this file. */
class FailedAnswer extends Error {
  readonly result: AnyResult;
  constructor(result: AnyResult) {
    super();
    this.result = result;
  }
}

/** What may be sent again: 429 always, a 503 that names a time, and whatever cannot do harm twice. */
function isRetryable({ status, response }: AnyResult, { method, definition }: Call): boolean {
  if (status === 429) return true;
  if (status === 503 && retryAfter(response, definition.rateLimit) !== undefined) return true;
  return status >= 500 && idempotent.includes(method);
}

/** Milliseconds to wait before the next attempt; undefined when there is to be none. */
function waitBefore(error: Error, attempt: number, call: Call, retry: Retry): number | undefined {
  if (error instanceof FailedAnswer) {
    const told = retryAfter(error.result.response, call.definition.rateLimit);
    if (told !== undefined) return told <= retry.maxRetryAfter ? told : undefined;
  } else {
    const isNetworkFault = error instanceof ConnectionError || error instanceof TimeoutError;
    if (!isNetworkFault || !idempotent.includes(call.method)) return undefined;
  }
  // Full jitter: clients that failed together do not come back together.
  return Math.random() * Math.min(retry.maxWait, retry.firstWait * 2 ** (attempt - 1));
}
