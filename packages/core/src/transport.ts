import { ConnectionError, TimeoutError } from "./errors.ts";
import type { Method } from "./types.ts";

/** One call's limits, and the names that its errors use. */
export interface Attempt {
  readonly method: Method;
  readonly path: string;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds from sending to the end of the body. */
  readonly timeout: number;
}

/** Runs one attempt of a call with a signal that aborts when the caller does, or when its time is over. */
export async function withTimeout<T>(attempt: Attempt, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { method, path, signal, timeout } = attempt;
  signal?.throwIfAborted();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeoutError(method, path, timeout)), timeout);
  const forward = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", forward, { once: true });
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", forward);
  }
}

/** Awaits the network. Rejects with the signal's reason when it aborted, else with `ConnectionError`. */
export async function onNetwork<T>(attempt: Attempt, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw new ConnectionError(attempt.method, attempt.path, error);
  }
}
