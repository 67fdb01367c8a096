// node scripts/test-node.ts: the tests of the packages that support the Node that runs this, on that Node.
// Not through pnpm, whose scripts run on the Node that the workspace brings along.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./lib/arguments.ts";
import { root } from "./lib/workspace.ts";

const here = process.versions.node;
// The contract tests run on Prism, and so on what Prism supports.
const exclude = supports("contract-kit") ? [] : ["--exclude", "test/contract/**"];
const vitest = join(root, "node_modules/vitest/vitest.mjs");

const command = {
  name: "test-node",
  usage: "node scripts/test-node.ts",
  does: "Runs the tests of the packages that support the Node that runs this, on that Node.",
  options: {},
};

await runCommand(command, () => {
  for (const name of readdirSync(join(root, "packages")).sort()) testPackage(name);
});

function testPackage(name: string): void {
  if (!supports(name)) {
    console.log(`\n${name}: not run, it does not support Node ${here}.`);
    return;
  }
  console.log(`\n${name}: on Node ${here}${exclude.length > 0 ? ", without its contract tests" : ""}`);
  const { status } = spawnSync(process.execPath, [vitest, "run", ...exclude], {
    cwd: join(root, "packages", name),
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}

/** Whether a package's `engines` admit this Node; they are all of the form `>=24.18`. */
function supports(name: string): boolean {
  const { engines } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  const [needed, actual] = [engines.node.replace(">=", ""), here].map((version: string) =>
    version.split(".").map(Number),
  );
  const [major = 0, minor = 0] = needed ?? [];
  const [actualMajor = 0, actualMinor = 0] = actual ?? [];
  return actualMajor > major || (actualMajor === major && actualMinor >= minor);
}
