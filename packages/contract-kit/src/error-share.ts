import type { Operation } from "./operations.ts";
import { documentedFor } from "./prefer.ts";
import { type PlannedReply, planReply } from "./reply.ts";

/** The share of valid requests, from 0 to 1, that get an error in place of their answer. */
export type ErrorShare =
  | number
  | {
      readonly rate: number;
      /** Which errors; an operation gives those of them that it documents. Default: 429 and 500. */
      readonly statuses?: readonly number[];
    };

/** Draws for each request whether it gets an error, and which. Throws RangeError or TypeError on a share that is none. */
export function createErrorDraw(
  operations: readonly Operation[],
  share: ErrorShare,
  random: () => number,
): (operation: Operation) => PlannedReply | undefined {
  const { rate, statuses = [429, 500] } = typeof share === "number" ? { rate: share } : share;
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`errors: ${String(rate)} is no share from 0 to 1.`);
  if (typeof share === "object") expectDocumented(operations, statuses);
  return (operation) => {
    // Drawn for every request, so that one more operation without errors shifts nothing.
    const [hit, which] = [random() < rate, random()];
    const possible = statuses.filter((status) => documentedFor(operation, status).length > 0);
    const status = possible[Math.floor(which * possible.length)];
    if (!hit || status === undefined) return undefined;
    return planReply(operation, status === 429 ? { fault: "rateLimited" } : { status });
  };
}

function expectDocumented(operations: readonly Operation[], statuses: readonly number[]): void {
  const known = [...new Set(operations.flatMap(({ responses }) => responses.map(({ status }) => status)))]
    .filter((status) => status >= 400)
    .sort((a, b) => a - b);
  const unknown = statuses.find((status) => !known.includes(status));
  if (unknown === undefined && statuses.length > 0) return;
  const what = unknown === undefined ? "statuses is empty" : `no operation documents ${unknown}`;
  throw new TypeError(`errors: ${what}. Known: ${known.join(", ")}.`);
}
