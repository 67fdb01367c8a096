// What compiles and what does not is the same for every TypeScript that users may have.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { installedCompilers } from "./type-cost/compilers.ts";
import { discoverVendors, root } from "./workspace.ts";

const run = promisify(execFile);

describe.each(installedCompilers())("TypeScript $version", ({ tsc }) => {
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
