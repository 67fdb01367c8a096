import { validateHeaderName, validateHeaderValue } from "node:http";
import { expectDelay } from "./delay.ts";
import type { ReplyOptions } from "./reply.ts";
import { suggest } from "./suggest.ts";

const faults = ["rateLimited", "unavailable", "reset", "cutOff", "malformedJson", "html"];
const names = ["status", "example", "body", "headers", "delay", "retryAfter", "fault", "times"];

/** Throws TypeError or RangeError on options of a reply that no operation could keep. */
export function expectReplyOptions(options: ReplyOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(
      "respondWith takes a status, an example's name, or an object such as { status: 404 }.",
    );
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`respondWith has no option "${unknown}". ${suggest(unknown, names)}`);
  }
  const { status, fault, delay, retryAfter, times = 1, headers = {} } = options;
  if (fault !== undefined && !faults.includes(fault)) {
    throw new TypeError(
      `respondWith: there is no fault "${String(fault)}". ${suggest(String(fault), faults)}`,
    );
  }
  if (status !== undefined) expectWhole("status", status, 200, 599);
  if (delay !== undefined) expectDelay(delay, "respondWith: delay");
  if (retryAfter !== undefined) expectWhole("retryAfter", retryAfter, 0, 1_000_000_000);
  if (times !== Number.POSITIVE_INFINITY) expectWhole("times", times, 1, Number.MAX_SAFE_INTEGER);
  for (const [name, value] of Object.entries(headers)) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
}

function expectWhole(name: string, value: number, min: number, max: number): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  throw new RangeError(
    `respondWith: ${name}: ${String(value)} is no whole number from ${min}${max > 1e6 ? " on" : ` to ${max}`}.`,
  );
}
