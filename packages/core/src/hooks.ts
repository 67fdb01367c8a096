import type { CallName } from "./call.ts";
import { isOwnError } from "./errors.ts";

/** An attempt that is about to be sent. */
export interface RequestEvent extends CallName {
  /** 1 for the first try. */
  readonly attempt: number;
}

/** An attempt that was answered. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** Milliseconds from sending to the end of the body. */
  readonly duration: number;
  /** Headers of the answer. */
  readonly headers: Headers;
}

/** An attempt that failed and will be followed by another. */
export interface RetryEvent extends RequestEvent {
  /** Milliseconds until the next attempt. */
  readonly wait: number;
  /** Status of the answer, if there was one. */
  readonly status: number | undefined;
  /** What happened, if there was no answer. */
  readonly error: Error | undefined;
}

/** A call that ends without an answer. */
export interface ErrorEvent extends CallName {
  readonly error: unknown;
}

/** Functions that are called as calls go on, and awaited. None of them sees a credential. */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void | Promise<void>) | undefined;
  onResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined;
  onRetry?: ((event: RetryEvent) => void | Promise<void>) | undefined;
  onError?: ((event: ErrorEvent) => void | Promise<void>) | undefined;
}

/** Where a client writes what it does: `console`, or a logger with the same methods. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Hooks that write to a logger. Lines have method, path template, status and times: no values, headers or bodies. */
export function logging(logger: Logger): Hooks {
  return {
    onRequest: ({ method, path, attempt }) =>
      logger.debug(`${method} ${path}${attempt > 1 ? ` (attempt ${attempt})` : ""}`),
    onResponse: ({ method, path, status, duration }) =>
      logger.debug(`${method} ${path} answered ${status} after ${Math.round(duration)} ms`),
    onRetry: ({ method, path, status, error, wait }) =>
      logger.warn(
        `${method} ${path} ${status ? `answered ${status}` : `failed: ${wordsOf(error)}`}, again in ${Math.round(wait)} ms`,
      ),
    onError: ({ method, path, error }) => logger.error(`${method} ${path} failed: ${wordsOf(error)}`),
  };
}

/** An error in a log line. One of the caller's own functions may say anything: its words are left to the caller. */
function wordsOf(error: unknown): string {
  if (isOwnError(error)) return error.message;
  return error instanceof Error ? error.name : typeof error;
}

/** One set of hooks that calls all of several, in their order. */
export function mergeHooks(all: readonly (Hooks | undefined)[]): Hooks {
  const used = all.filter((hooks) => hooks !== undefined);
  const merge = <Event>(pick: (hooks: Hooks) => ((event: Event) => void | Promise<void>) | undefined) => {
    // Bound: hooks may be an object of a class.
    const functions = used.map((hooks) => pick(hooks)?.bind(hooks)).filter((one) => one !== undefined);
    if (functions.length === 0) return undefined;
    return async (event: Event) => {
      for (const one of functions) await one(event);
    };
  };
  return {
    onRequest: merge((hooks) => hooks.onRequest),
    onResponse: merge((hooks) => hooks.onResponse),
    onRetry: merge((hooks) => hooks.onRetry),
    onError: merge((hooks) => hooks.onError),
  };
}
