import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findChromium } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "project-apis-chromium-"));
const [chromium, other, plain] = ["chromium", "other", "plain"].map((name) => join(folder, name));
beforeAll(() => {
  for (const file of [chromium!, other!]) writeFileSync(file, "", { mode: 0o755 });
  writeFileSync(plain!, "", { mode: 0o644 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("is found in PATH", () => {
  const PATH = ["", join(folder, "none"), folder].join(delimiter);
  expect(findChromium({ PATH })).toBe(chromium);
});

it("is the one that CHROMIUM_PATH names, or none", () => {
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: other })).toBe(other);
  for (const CHROMIUM_PATH of [join(folder, "none"), plain])
    expect(findChromium({ PATH: folder, CHROMIUM_PATH })).toBeUndefined();
});
