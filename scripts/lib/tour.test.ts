import { vendors } from "@project-apis/mock";
import { describe, expect, it } from "vitest";
import { runTour } from "./tour.ts";

describe("the tour of pnpm start", () => {
  it.each(vendors)("%s: lists projects, and every step comes to something", async (vendor) => {
    const { steps } = await runTour(vendor);
    expect(steps[0]?.call).toMatch(/^GET /);
    expect(steps[0]?.rows?.length).toBeGreaterThan(0);
    expect(steps.every(({ outcome }) => outcome.length > 0 && !outcome.includes("undefined"))).toBe(true);
  });

  it.each(vendors)(
    "%s: the first call is turned away once, and made again when its time has come",
    async (vendor) => {
      const { steps } = await runTour(vendor);
      const [first, ...others] = steps.map(({ retries }) => retries);
      expect(first).toEqual([{ status: 429, wait: 1000 }]);
      expect(others.flat()).toEqual([]);
    },
  );
});
