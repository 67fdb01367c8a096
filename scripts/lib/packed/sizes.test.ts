// What the packages weigh: within the budgets, and as on record.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sizeLimitEsbuild from "@size-limit/esbuild";
import sizeLimitFile from "@size-limit/file";
import sizeLimit from "size-limit";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleSize } from "../bundle-size.ts";
import { oneCall } from "../one-call.ts";
import { discoverVendors, root } from "../workspace.ts";
import { budget, overBudget } from "./budget.ts";
import type { PackedInstall } from "./install.ts";
import { installTimeout, sharedInstall } from "./shared.ts";
import { measureSizes, type Sizes } from "./sizes.ts";
import { compareSizes, parseRecord, recordPath, renderRecord } from "./sizes-record.ts";

let install: PackedInstall;
let sizes: Sizes;
beforeAll(async () => {
  install = await sharedInstall();
  sizes = await measureSizes(install);
}, installTimeout);

/** What size-limit says of a module: for a browser, minified, packed with gzip. */
async function sizeBySizeLimit(entry: string): Promise<number> {
  const forBrowsers = { format: "esm", platform: "browser", target: "es2022" };
  const modifyEsbuildConfig = (config: object) => ({ ...config, ...forBrowsers });
  const checks = [{ files: [entry], gzip: true, modifyEsbuildConfig }];
  const [result]: { size: number }[] = Object.values(
    await sizeLimit([sizeLimitEsbuild, sizeLimitFile], { checks }),
  );
  return result?.size ?? Number.NaN;
}

describe("the sizes", () => {
  it("are within their budgets", () => {
    expect(Object.keys(sizes.bundles).length).toBe(discoverVendors().length);
    expect(overBudget(sizes)).toEqual([]);
  });

  it("are those on record; `pnpm sizes --write` writes them anew", () => {
    const recorded = parseRecord(readFileSync(join(root, recordPath), "utf8"));
    expect(compareSizes(recorded, sizes)).toEqual([]);
  });
});

describe.each(discoverVendors())("one client and one call of %s", (vendor) => {
  it("is within the budget for size-limit too", async () => {
    const entry = join(install.folder, `size-of-${vendor}.js`);
    writeFileSync(entry, oneCall(vendor));
    const size = await sizeBySizeLimit(entry);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(budget.bundle);
    // It leaves out what an empty bundle takes.
    const { gzipped } = await bundleSize(oneCall(vendor), install.folder);
    expect(Math.abs(gzipped - size)).toBeLessThan(64);
  });

  it("is as small from the umbrella's entry for it", async () => {
    const own = await bundleSize(oneCall(vendor), install.folder);
    const fromUmbrella = await bundleSize(oneCall(vendor, `project-apis/${vendor}`), install.folder);
    expect(fromUmbrella.gzipped - own.gzipped).toBeLessThanOrEqual(budget.umbrella);
  });
});

describe("the record", () => {
  const some: Sizes = {
    tarballs: { "@acme/a": { files: 13, packed: 31_564, unpacked: 1_104_477 } },
    bundles: { "@acme/a": { minified: 37_709, gzipped: 12_784 } },
    installs: { "@acme/a": { packages: 7, files: 62, bytes: 1_373_870 } },
  };
  const withBundle = (gzipped: number) => ({
    ...some,
    bundles: { "@acme/a": { minified: 37_709, gzipped } },
  });

  it("reads as it was written", () => {
    expect(parseRecord(renderRecord(some))).toEqual(some);
  });

  it("allows what a few operations weigh, and says what is more, or less", () => {
    expect(compareSizes(some, withBundle(13_000))).toEqual([]);
    expect(compareSizes(some, withBundle(14_000))).toEqual(["@acme/a: gzipped 12784 → 14000"]);
    expect(compareSizes(some, withBundle(8_000))).toEqual(["@acme/a: gzipped 12784 → 8000"]);
  });

  it("has a row for every package, and for no other", () => {
    const empty = { tarballs: {}, bundles: {}, installs: {} };
    expect(compareSizes({ ...some, installs: {} }, some)).toEqual([
      "@acme/a has no row in «Installed, with all that comes along»",
    ]);
    expect(compareSizes(some, empty)).toHaveLength(3);
  });

  it("is no way around a budget", () => {
    expect(overBudget(withBundle(budget.bundle + 1))).toEqual([
      `@acme/a: one client and one call take ${budget.bundle + 1} of ${budget.bundle} B`,
    ]);
  });
});
