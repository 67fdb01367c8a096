import budgets from "./budgets.json" with { type: "json" };
import type { Sizes } from "./sizes.ts";

/** What may not be exceeded, in bytes; a lower number in `budgets.json` is kept from then on. */
export const budget: {
  /** One client and one call of a vendor for a browser: minified, and packed with gzip. */
  readonly bundle: number;
  /** What the umbrella's entry of a vendor adds to that. */
  readonly umbrella: number;
  /** A vendor's package on a disk, with all that comes along. */
  readonly install: number;
} = budgets;

/** Lists what exceeds its budget, in words. */
export function overBudget({ bundles, installs }: Pick<Sizes, "bundles" | "installs">): string[] {
  return [
    ...Object.entries(bundles)
      .filter(([, { gzipped }]) => gzipped > budget.bundle)
      .map(([name, { gzipped }]) => `${name}: one client and one call take ${gzipped} of ${budget.bundle} B`),
    ...Object.entries(installs)
      .filter(([, { bytes }]) => bytes > budget.install)
      .map(([name, { bytes }]) => `${name}: an install takes ${bytes} of ${budget.install} B`),
  ];
}
