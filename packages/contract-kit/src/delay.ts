import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";

/** Milliseconds, or the least and the most of them. */
export type Delay = number | readonly [min: number, max: number];

/** The longest delay in milliseconds that a timer can keep. */
const longest = 2 ** 31 - 1;

/** Draws the milliseconds of each answer's delay. Throws RangeError on a delay that is none. */
export function createDelayDraw(delay: Delay, random: () => number): () => number {
  const [min, max] = typeof delay === "number" ? [delay, delay] : delay;
  expectDelay(min, "delay");
  expectDelay(max, "delay");
  if (max < min) throw new RangeError(`delay: [${min}, ${max}] has its larger number first.`);
  return () => min + random() * (max - min);
}

/** Throws RangeError unless a value is a number of milliseconds that a timer can keep. */
export function expectDelay(value: unknown, name: string): void {
  if (typeof value === "number" && value >= 0 && value <= longest) return;
  throw new RangeError(`${name}: ${String(value)} is no number of milliseconds from 0 to ${longest}.`);
}

/** Waits, but no longer than the caller does. */
export async function pause(milliseconds: number, response: ServerResponse): Promise<void> {
  if (milliseconds <= 0 || response.destroyed) return;
  const left = new AbortController();
  const leave = () => left.abort();
  response.once("close", leave);
  await setTimeout(milliseconds, undefined, { signal: left.signal }).catch(() => {});
  response.off("close", leave);
}
