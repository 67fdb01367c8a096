// The examples of the README are compiled with the tests, run here, and stand in the README letter by letter.
import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "examples");
const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

/** Runs node on sources, bounded in time; rejects with all output when it fails. */
async function node(args: readonly string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" };
  const options = { env, timeout: 60_000, cwd: join(import.meta.dirname, "..") };
  const all = ["--conditions=@project-apis/source", ...args];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, all, options).catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}`);
  });
  return stdout + stderr;
}

test.each(globSync("**/*.ts", { cwd: folder }))("the README holds %s", (file) => {
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(join(folder, file), "utf8").trim()}\n\`\`\``);
});

describe("the examples work", { timeout: 90_000 }, () => {
  test("with vitest", async () => {
    expect(await node(["test/run-vitest.ts", join(folder, "vitest")])).toMatch(/Tests +1 passed/);
  });

  test("with the globals of jest, beside mocks that are started for all", async () => {
    const args = ["test/run-vitest.ts", join(folder, "jest"), join(folder, "mocks.ts")];
    expect(await node(args)).toMatch(/Tests +1 passed/);
  });

  test("with node:test", async () => {
    expect(await node(["--test", join(folder, "node/projects.test.ts")])).toMatch(/pass 1\b/);
  });

  test.each([
    ["quick.ts", /^true .*\{ status: 'open' \}\n$/],
    ["options.ts", /^http:\/\/127\.0\.0\.1:\d+\n$/],
    ["respond-with.ts", /^$/],
  ])("%s", async (file, output) => {
    expect(await node([join(folder, file)])).toMatch(output);
  });
});
