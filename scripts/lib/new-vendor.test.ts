// Does what CONTRIBUTING says, in a copy of the repository: a vendor more, and everything about it passes.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";
import { scaffold } from "./scaffold.ts";
import { discoverVendors, root } from "./workspace.ts";

const vendor = "template-probe";
let copy: RepositoryCopy;
beforeAll(async () => {
  copy = await copyRepository();
}, 240_000);
afterAll(() => copy?.remove(), 60_000);

describe("pnpm new-vendor", () => {
  it("makes a vendor that is generated, compiles, and passes its tests", { timeout: 300_000 }, async () => {
    await copy.run("pnpm", "new-vendor", vendor);
    expect(discoverVendors(copy.folder)).toContain(vendor);
    expect(readFileSync(join(copy.folder, "packages/project-apis/src/index.ts"), "utf8")).toContain(
      "as templateProbe",
    );
    await copy.run("pnpm", "check");
    await copy.run("pnpm", "lint");
    await copy.run("pnpm", "knip");
    expect(readFileSync(join(copy.folder, "docs/sizes.md"), "utf8")).toContain(`@project-apis/${vendor}`);
    await copy.run(
      "pnpm",
      "exec",
      "turbo",
      "run",
      "typecheck",
      "test",
      `--filter=@project-apis/${vendor}`,
      "--filter=project-apis",
    );
    // What looks at all vendors finds nothing wrong with the new one.
    await copy.run(
      "pnpm",
      "exec",
      "turbo",
      "run",
      "build",
      "--filter=project-apis",
      "--filter=@project-apis/mock",
    );
    const suites = ["lib/laws.test.ts", "lib/manifests.test.ts", "lib/tour.test.ts", "lib/live.test.ts"];
    await copy.run("pnpm", "--filter", "@project-apis/scripts", "exec", "vitest", "run", ...suites);
  });

  it("says so when the name is taken, or none", () => {
    expect(() => scaffold(vendor, copy.folder)).toThrow(`there is a ${vendor} already.`);
    expect(() => scaffold("North Star", copy.folder)).toThrow('"North Star" is no name for a vendor');
    expect(() => scaffold("acme", copy.folder)).toThrow("acme is the template's own name");
  });
});

describe("the templates", () => {
  it("have every file that is written by hand for a vendor, and no other", () => {
    // The last vendor has nothing beside what all have.
    const model = discoverVendors().at(-1)!;
    const isWritten = (path: string) =>
      !/^(src\/generated|dist|reports|node_modules|\.turbo)\b|openapi\.json|CHANGELOG\.md/.test(path);
    const files = globSync("**/*.*", { cwd: join(root, "packages", model) }).filter(isWritten);
    const made = scaffold("template-probe", root)
      .map(({ path }) => path)
      .filter((path) => path.startsWith("packages/"))
      .map((path) => path.replace("packages/template-probe/", ""));
    expect(made.sort()).toEqual(files.sort());
  });
});
