import type { CallName } from "../call.ts";
import { ConnectionError, RefusedError, TimeoutError } from "../errors.ts";

/**
 * Makes a promise that rejects with the signal's reason as soon as it aborts. `stop` is called when the promise settles,
 * however it does: nothing stays behind.
 */
export function abortable<T>(
  signal: AbortSignal | undefined,
  start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void,
  stop = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const end =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        signal?.removeEventListener("abort", leave);
        stop();
        settle(value);
      };
    const leave = () => end(reject)(signal?.reason);
    signal?.addEventListener("abort", leave);
    start(end(resolve), end(reject));
  });
}

/** Awaits work that may take no notice of the signal, as functions of the caller's. */
export const untilAborted = <T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> =>
  abortable(signal, (resolve, reject) => work().then(resolve, reject));

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  return abortable(
    signal,
    (resolve) => {
      timer = setTimeout(resolve, Math.min(milliseconds, longestTimer));
    },
    () => clearTimeout(timer),
  );
}

/** Runs a part of a call with a signal that aborts when the caller does, or when the time is over. */
export function withTimeout<T>(
  call: CallName,
  milliseconds: number | undefined,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  if (milliseconds === undefined) return signal ? untilAborted(signal, () => run(signal)) : run(signal);
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  return abortable(
    signal,
    (resolve, reject) => {
      timer = setTimeout(() => {
        const error = new TimeoutError(call, milliseconds);
        controller.abort(error);
        reject(error);
      }, milliseconds);
      run(controller.signal).then(resolve, reject);
    },
    () => {
      clearTimeout(timer);
      if (signal?.aborted) controller.abort(signal.reason);
    },
  );
}

/** Awaits the network. Rejects with the signal's reason when it aborted, else with `ConnectionError`. */
export const onNetwork = <T>(
  call: CallName,
  signal: AbortSignal | undefined,
  answer: Promise<T>,
): Promise<T> =>
  answer.catch((error) => {
    if (signal?.aborted) throw signal.reason;
    throw error instanceof RefusedError ? error : new ConnectionError(call, error);
  });

/** The longest time that a timer holds, in milliseconds; with more it would go off at once. */
export const longestTimer = 2 ** 31 - 1;
