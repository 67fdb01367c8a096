// Does what CONTRIBUTING says, in a copy of the repository: a vendor more, and everything about it passes.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scaffold } from "./scaffold.ts";
import { discoverVendors, root } from "./workspace.ts";

const execute = promisify(execFile);
const copy = mkdtempSync(join(tmpdir(), "project-apis-new-vendor-"));
const vendor = "north-star";

async function run(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await execute(command, args, { cwd: copy, timeout: 240_000, maxBuffer: 2 ** 26 });
  return stdout;
}

beforeAll(async () => {
  const { stdout } = await execute("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root });
  for (const path of stdout.split("\n").filter((path) => path && existsSync(join(root, path)))) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  await run("git", "init", "-q");
  await run("pnpm", "install", "--no-frozen-lockfile", "--prefer-offline");
}, 240_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("pnpm new-vendor", () => {
  it("makes a vendor that is generated, compiles, and passes its tests", { timeout: 300_000 }, async () => {
    await run("pnpm", "new-vendor", vendor);
    expect(discoverVendors(copy)).toContain(vendor);
    expect(readFileSync(join(copy, "packages/project-apis/src/index.ts"), "utf8")).toContain("as northStar");
    await run("pnpm", "check");
    await run("pnpm", "exec", "turbo", "run", "typecheck", "test", `--filter=@project-apis/${vendor}`);
  });

  it("says so when the name is taken, or none", () => {
    expect(() => scaffold(vendor, copy)).toThrow(`there is a ${vendor} already.`);
    expect(() => scaffold("North Star", copy)).toThrow('"North Star" is no name for a vendor');
  });
});

describe("the templates", () => {
  it("have every file that the vendors have", () => {
    const [model = ""] = discoverVendors();
    const made = scaffold("acme", copy).map(({ path }) => path.replaceAll("acme", model));
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
