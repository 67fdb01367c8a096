import type { Figure, Target } from "../benchmark.ts";

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("There is no median of no values.");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle]!;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}

/** A contender's figure of its rounds. */
export function figureOf(contender: string, rounds: readonly number[]): Figure {
  return { contender, median: median(rounds), rounds };
}

/** Figures of several rounds as one: of each round the median counts. */
export function figuresOf(rounds: readonly (readonly Figure[])[]): Figure[] {
  const names = new Set(rounds.flat().map(({ contender }) => contender));
  return [...names].map((name) =>
    figureOf(
      name,
      rounds
        .flatMap((figures) => figures.filter(({ contender }) => contender === name))
        .map((one) => one.median),
    ),
  );
}

/** How a contender's median compares with another's. Throws when either was not measured. */
export function ratio(figures: readonly Figure[], contender: string, baseline: string): number {
  return medianOf(figures, contender) / medianOf(figures, baseline);
}

/** A contender's median. Throws when it was not measured. */
export function medianOf(figures: readonly Figure[], contender: string): number {
  const figure = figures.find((one) => one.contender === contender);
  if (figure === undefined) throw new RangeError(`${contender} was not measured.`);
  return figure.median;
}

/** A target that is met by a value up to its limit. */
export function atMost(limit: number, text: string, value: number): Target {
  return { text, limit, value, isMet: value <= limit };
}

/** A target that is met by a value from its limit on. */
export function atLeast(limit: number, text: string, value: number): Target {
  return { text, limit, value, isMet: value >= limit };
}
