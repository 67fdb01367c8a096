// pnpm advisories: known faults in what is installed with our packages, as the registry knows them today.
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./lib/arguments.ts";
import { askForAdvisories } from "./lib/packed/advisories.ts";
import { resolvePacked } from "./lib/packed/install.ts";
import { runQuietly } from "./lib/run-quietly.ts";
import { UserError } from "./lib/user-error.ts";
import { root } from "./lib/workspace.ts";

const command = {
  name: "advisories",
  usage: "pnpm advisories",
  does: "Asks the registry for known faults in what is installed with our packages; ends with 2 where it has no answer.",
  options: {},
};

await runCommand(command, async () => {
  await runQuietly("turbo", ["run", "build", "--output-logs=errors-only"], root);
  await using folder = await mkdtempDisposable(join(tmpdir(), "project-apis-advisories-"));
  const { folder: project } = await resolvePacked(root, folder.path);
  const result = await askForAdvisories(project);
  if (result.outcome === "found")
    throw new UserError(`there are advisories on what our packages install.\n  ${result.lines.join("\n  ")}`);
  if (result.outcome === "clean")
    return console.log(`No advisory on any of the ${result.packages} packages.`);
  console.error(`advisories: not run, since the registry gave no answer: ${result.reason}`);
  process.exitCode = 2;
});
