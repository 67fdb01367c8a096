import { abortable, longestTimer } from "./timeout.ts";

/** A limit: this many calls in any stretch of so many milliseconds. */
export interface Window {
  readonly limit: number;
  /** Milliseconds. */
  readonly interval: number;
}

/** Waits until a call may be sent; undefined when it may now. Rejects with the signal's reason when it aborts. */
export type Throttle = (call: { readonly signal: AbortSignal | undefined }) => Promise<void> | undefined;

/** Makes what lets calls through one window. */
function createGate({ limit, interval }: Window) {
  // When the last calls went, as many as the window allows: the next one takes the place of the oldest.
  const times: number[] = [];
  let oldest = 0;
  return {
    /** Milliseconds until the next call may go; not above 0 when it may now. */
    waitAt: (now: number) => (times[oldest] ?? -interval) + interval - now,
    pass(now: number) {
      times[oldest] = now;
      oldest = (oldest + 1) % limit;
    },
  };
}

/** Lets calls through in the order that they came, as many as every window allows. */
export function createThrottle(windows: readonly Window[]): Throttle {
  const gates = windows.map(createGate);
  const queue = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Lets one more call through and returns 0, or returns the milliseconds until one may go. */
  const pass = () => {
    // Not the time of day, which may be set back.
    const now = performance.now();
    const wait = Math.max(0, ...gates.map((gate) => gate.waitAt(now)));
    if (wait === 0) for (const gate of gates) gate.pass(now);
    return wait;
  };

  const advance = () => {
    clearTimeout(timer);
    for (const go of queue) {
      const wait = pass();
      if (wait > 0) {
        timer = setTimeout(advance, Math.min(wait, longestTimer));
        return;
      }
      queue.delete(go);
      go();
    }
  };

  return ({ signal }) => {
    // Most calls need not wait, and a place in the queue costs more than to pass.
    if (queue.size === 0 && !signal?.aborted && pass() === 0) return undefined;
    let place: () => void;
    return abortable(
      signal,
      (go) => {
        place = go;
        queue.add(place);
        advance();
      },
      // Whoever leaves frees the place, and no timer stays behind for it.
      () => queue.delete(place) && advance(),
    );
  };
}
