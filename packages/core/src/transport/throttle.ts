import { longestTimer } from "./timeout.ts";

/** A limit: this many calls in any stretch of so many milliseconds. */
export interface Window {
  readonly limit: number;
  /** Milliseconds. */
  readonly interval: number;
}

/** Waits until a call may be sent. Rejects with the signal's reason when it aborts. */
export type Throttle = (signal: AbortSignal | undefined) => Promise<void>;

interface Waiter {
  go(): void;
}

/** Lets calls through in the order that they came, as many as every window allows. */
export function createThrottle(windows: readonly Window[]): Throttle {
  const sent = windows.map((): number[] => []);
  const queue: Waiter[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Milliseconds until the next call may go; 0 when it may now. */
  const waitAt = (now: number) =>
    windows.reduce((wait, { limit, interval }, index) => {
      const times = sent[index] ?? [];
      while (times.length > 0 && times[0]! <= now - interval) times.shift();
      return times.length < limit ? wait : Math.max(wait, times[times.length - limit]! + interval - now);
    }, 0);

  const advance = () => {
    clearTimeout(timer);
    while (queue.length > 0) {
      // Not the time of day, which may be set back.
      const now = performance.now();
      const wait = waitAt(now);
      if (wait > 0) {
        timer = setTimeout(advance, Math.min(wait, longestTimer));
        return;
      }
      for (const times of sent) times.push(now);
      queue.shift()?.go();
    }
  };

  return (signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const leave = () => {
        // The place in the queue is free again, and no timer stays behind for it.
        queue.splice(queue.indexOf(waiter), 1);
        advance();
        reject(signal?.reason);
      };
      const waiter = {
        go() {
          signal?.removeEventListener("abort", leave);
          resolve();
        },
      };
      signal?.addEventListener("abort", leave, { once: true });
      queue.push(waiter);
      advance();
    });
}
