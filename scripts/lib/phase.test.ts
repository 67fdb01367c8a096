import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { phase } from "./phase.ts";

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    lines.push(stripVTControlCharacters(line));
  });
});
afterEach(() => vi.restoreAllMocks());

it("leaves one line that says what was done, and how long it took", async () => {
  const value = await phase({ doing: "building", done: "built" }, async () => ({
    note: "7 packages",
    value: 7,
  }));
  expect(value).toBe(7);
  expect(lines).toEqual([expect.stringMatching(/^✓ built {6} +\d+\.\d s {3}7 packages$/)]);
});

it("claims nothing when the work fails", async () => {
  const failing = phase({ doing: "building", done: "built" }, () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(lines).toEqual([]);
});
