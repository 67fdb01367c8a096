import type { Figure, Measurement, Target } from "../benchmark.ts";
import { baselineOf, quantity, threeDigits, times } from "./format.ts";

/** A measurement as a table: contender, median, ratio to the baseline, and the span of the rounds. */
export function rowsOf(measurement: Measurement): { head: string[]; rows: string[][] } {
  const { figures, unit, baseline } = measurement;
  const base = baselineOf(measurement);
  const hasSpan = figures.some(({ rounds }) => new Set(rounds).size > 1);
  return {
    head: [
      "",
      "Median",
      ...(base === undefined ? [] : [`of ${baseline}`]),
      ...(hasSpan ? ["Least to most"] : []),
    ],
    rows: figures.map((figure) => [
      figure.contender,
      quantity(figure.median, unit),
      ...(base === undefined ? [] : [times(figure.median, base)]),
      ...(hasSpan ? [spanOf(figure)] : []),
    ]),
  };
}

function spanOf({ rounds }: Figure): string {
  return `${threeDigits(Math.min(...rounds))} to ${threeDigits(Math.max(...rounds))}`;
}

/** A target in words, with what was reached. */
export function targetCells({ text, value, isMet }: Target): {
  text: string;
  value: string;
  verdict: string;
} {
  return { text, value: threeDigits(value), verdict: isMet ? "met" : "missed" };
}
