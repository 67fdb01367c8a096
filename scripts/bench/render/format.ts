import type { Measurement } from "../benchmark.ts";

/** A figure in three digits, with its unit: `38.2 µs`, `1,234 files`. */
export function quantity(value: number, unit: Measurement["unit"]): string {
  return `${threeDigits(value)} ${unit}`;
}

/** How a figure compares with the baseline's: `1.15×`. */
export function times(value: number, baseline: number): string {
  return baseline === 0 ? "" : `${(value / baseline).toFixed(2)}×`;
}

/** A number as people read it: three digits, or all of a whole number. */
export function threeDigits(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return Math.round(value).toLocaleString("en");
  return value.toLocaleString("en", { maximumSignificantDigits: 3, minimumSignificantDigits: 3 });
}

/** The baseline's median; undefined where there is no baseline. */
export function baselineOf({ baseline, figures }: Measurement): number | undefined {
  return figures.find(({ contender }) => contender === baseline)?.median;
}

/** Whether a contender is one of this repository's packages. */
export function isOurs(contender: string): boolean {
  return contender.startsWith("project-apis") || contender.startsWith("@project-apis/");
}
