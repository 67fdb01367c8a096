import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const specs = join(import.meta.dirname, "../../../specs");
const vendors = readdirSync(specs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** `my-vendor` is `myVendor`. */
const namespaceOf = (vendor: string) =>
  vendor.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("project-apis", () => {
  it.each(vendors)("has %s as a namespace and as an entry, the same thing both times", async (vendor) => {
    const umbrella: Record<string, unknown> = await import("project-apis");
    const entry: object = await import(`project-apis/${vendor}`);
    const own: object = await import(`@project-apis/${vendor}`);
    expect(Object.keys(umbrella[namespaceOf(vendor)] as object)).toEqual(Object.keys(own));
    expect(Object.keys(entry)).toEqual(Object.keys(own));
  });

  it("holds re-exports and nothing else", () => {
    const src = join(import.meta.dirname, "../src");
    for (const file of readdirSync(src)) {
      const lines = readFileSync(join(src, file), "utf8").split("\n");
      const others = lines.filter(
        (line) => !/^(\/\/.*|export \* (as \w+ )?from "@project-apis\/[\w-]+";|)$/.test(line),
      );
      expect(others, file).toEqual([]);
    }
  });
});
