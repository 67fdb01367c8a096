import type { CallName } from "../call.ts";
import { ConnectionError, RefusedError, TimeoutError } from "../errors.ts";

/** Runs a part of a call with a signal that aborts when the caller does, or when the time is over. */
export function withTimeout<T>(
  call: CallName,
  milliseconds: number | undefined,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  if (milliseconds === undefined) return signal ? untilAborted(signal, run(signal)) : run(signal);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeoutError(call, milliseconds)), milliseconds);
  const forward = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", forward, { once: true });
  return untilAborted(controller.signal, run(controller.signal), () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", forward);
  });
}

/**
 * Awaits work that may take no notice of the signal, as functions of the caller's; rejects as soon as it aborts.
 * `onEnd` is called either way.
 */
export function untilAborted<T>(signal: AbortSignal, work: Promise<T>, onEnd = () => {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => end(reject)(signal.reason);
    const end =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        signal.removeEventListener("abort", leave);
        onEnd();
        settle(value);
      };
    signal.addEventListener("abort", leave, { once: true });
    work.then(end(resolve), end(reject));
  });
}

/** Awaits the network. Rejects with the signal's reason when it aborted, else with `ConnectionError`. */
export async function onNetwork<T>(
  call: CallName,
  signal: AbortSignal | undefined,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof RefusedError) throw error;
    throw new ConnectionError(call, error);
  }
}

/** The longest time that a timer holds, in milliseconds; with more it would go off at once. */
export const longestTimer = 2 ** 31 - 1;

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const end = () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    };
    const timer = setTimeout(end, Math.min(milliseconds, longestTimer));
    signal?.addEventListener("abort", stop, { once: true });
  });
}
