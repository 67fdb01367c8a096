import { longestTimer } from "./timeout.ts";

/** A limit: this many calls in any stretch of so many milliseconds. */
export interface Window {
  readonly limit: number;
  /** Milliseconds. */
  readonly interval: number;
}

/** Waits until a call may be sent; undefined when it may now. Rejects with the signal's reason when it aborts. */
export type Throttle = (signal: AbortSignal | undefined) => Promise<void> | undefined;

/** As many times as may be left at the front of a list: to take each one off would move all the others. */
const slack = 1000;

/** Makes what lets calls through one window. */
function createGate({ limit, interval }: Window) {
  const times: number[] = [];
  let first = 0;
  return {
    /** Milliseconds until the next call may go; 0 when it may now. */
    waitAt(now: number): number {
      while (first < times.length && times[first]! <= now - interval) first += 1;
      if (first > slack) {
        times.splice(0, first);
        first = 0;
      }
      return times.length - first < limit ? 0 : times[first]! + interval - now;
    },
    pass: (now: number) => times.push(now),
  };
}

/** Lets calls through in the order that they came, as many as every window allows. */
export function createThrottle(windows: readonly Window[]): Throttle {
  const gates = windows.map(createGate);
  const queue: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Lets one more call through and returns 0, or returns the milliseconds until one may go. */
  const pass = () => {
    // Not the time of day, which may be set back.
    const now = performance.now();
    const wait = gates.reduce((longest, gate) => Math.max(longest, gate.waitAt(now)), 0);
    if (wait === 0) for (const gate of gates) gate.pass(now);
    return wait;
  };

  const advance = () => {
    clearTimeout(timer);
    while (queue.length > 0) {
      const wait = pass();
      if (wait > 0) {
        timer = setTimeout(advance, Math.min(wait, longestTimer));
        return;
      }
      queue.shift()?.();
    }
  };

  return (signal) => {
    // Most calls need not wait, and a place in the queue costs more than to pass.
    if (queue.length === 0 && !signal?.aborted && pass() === 0) return undefined;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const leave = () => {
        // The place in the queue is free again, and no timer stays behind for it.
        queue.splice(queue.indexOf(go), 1);
        advance();
        reject(signal?.reason);
      };
      const go = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      signal?.addEventListener("abort", leave, { once: true });
      queue.push(go);
      advance();
    });
  };
}
