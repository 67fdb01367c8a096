// Does what CONTRIBUTING says, in a copy of the repository: a vendor more, and everything about it passes.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";
import { scaffold } from "./scaffold.ts";
import { discoverVendors } from "./workspace.ts";

const vendor = "north-star";
let copy: RepositoryCopy;
beforeAll(async () => {
  copy = await copyRepository();
}, 240_000);
afterAll(() => copy?.remove());

describe("pnpm new-vendor", () => {
  it("makes a vendor that is generated, compiles, and passes its tests", { timeout: 300_000 }, async () => {
    await copy.run("pnpm", "new-vendor", vendor);
    expect(discoverVendors(copy.folder)).toContain(vendor);
    expect(readFileSync(join(copy.folder, "packages/project-apis/src/index.ts"), "utf8")).toContain(
      "as northStar",
    );
    await copy.run("pnpm", "check");
    await copy.run("pnpm", "exec", "turbo", "run", "typecheck", "test", `--filter=@project-apis/${vendor}`);
  });

  it("says so when the name is taken, or none", () => {
    expect(() => scaffold(vendor, copy.folder)).toThrow(`there is a ${vendor} already.`);
    expect(() => scaffold("North Star", copy.folder)).toThrow('"North Star" is no name for a vendor');
  });
});

describe("the templates", () => {
  it("have every file that the vendors have", () => {
    const [model = ""] = discoverVendors();
    const made = scaffold("acme", copy.folder).map(({ path }) => path.replaceAll("acme", model));
    for (const file of [
      "package.json",
      "src/client.ts",
      "src/index.ts",
      "test/wire.test.ts",
      "test/examples/tour.ts",
    ]) {
      expect(made).toContain(join("packages", model, file));
    }
    expect(made.map(dirname)).toContain(join("specs", model, "paths"));
  });
});
