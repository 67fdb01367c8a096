import { vendors } from "@project-apis/mock";
import { describe, expect, it } from "vitest";
import { runTour, type Step } from "./tour.ts";

describe("the tour of pnpm start", () => {
  it.each(vendors)("%s: lists projects, and every step comes to something", async (vendor) => {
    const steps: Step[] = [];
    await runTour(vendor, async (tour) => {
      for await (const step of tour.steps) steps.push(step);
    });
    expect(steps[0]?.call).toMatch(/^GET /);
    expect(steps[0]?.rows?.length).toBeGreaterThan(0);
    expect(steps.every(({ outcome }) => outcome.length > 0 && !outcome.includes("undefined"))).toBe(true);
  });
});
