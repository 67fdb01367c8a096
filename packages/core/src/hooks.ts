import type { CallEvent } from "./call.ts";
import { isOwnError } from "./errors.ts";

/** An attempt that is about to be sent. */
export interface RequestEvent extends CallEvent {
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
export interface ErrorEvent extends CallEvent {
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
      logger.debug(`${method} ${path} answered ${status} after ${duration} ms`),
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

/** What hooks are told, by their name. */
interface Events {
  onRequest: RequestEvent;
  onResponse: ResponseEvent;
  onRetry: RetryEvent;
  onError: ErrorEvent;
}

/** Tells hooks of an event, and awaits them. */
export type Emit = <Name extends keyof Events>(name: Name, event: Events[Name]) => Promise<void>;

type Listeners = {
  readonly [Name in keyof Events]?: ((event: Events[Name]) => void | Promise<void>) | undefined;
};

/** Makes what tells several sets of hooks, in their order; undefined when there are none. */
export function emitterOf(all: readonly (Hooks | undefined)[]): Emit | undefined {
  const listeners: readonly Listeners[] = all.filter((hooks) => hooks !== undefined);
  if (listeners.length === 0) return undefined;
  return async (name, event) => {
    for (const hooks of listeners) await hooks[name]?.(event);
  };
}
