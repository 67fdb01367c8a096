// What compiles and what does not is the same for every TypeScript that users may have.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { discoverVendors, root } from "./workspace.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const compilers = ["typescript", "typescript-6", "typescript-7"].map((name) => {
  const manifest = require.resolve(`${name}/package.json`);
  return { version: require(manifest).version as string, tsc: join(dirname(manifest), "bin/tsc") };
});

describe.each(compilers)("TypeScript $version", ({ tsc }) => {
  it.each(["core", ...discoverVendors()])(
    "accepts the types of %s, and refuses the mistakes",
    { timeout: 120_000 },
    async (name) => {
      const folder = join(root, "packages", name);
      const failure = await run(process.execPath, [tsc, "--noEmit"], { cwd: folder, timeout: 110_000 }).then(
        () => undefined,
        (error: { stdout: string }) => error.stdout,
      );
      expect(failure).toBeUndefined();
    },
  );
});
