// pnpm release [--dry-run]: publishes what has a new version, or shows what would be published.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { runCommand } from "./lib/arguments.ts";
import { readReleasePlan } from "./lib/release/plan.ts";
import { refuseUnbuilt, refuseUnversioned } from "./lib/release/ready.ts";
import { renderRelease, renderTotal } from "./lib/release/render.ts";
import { writeSboms } from "./lib/release/sbom.ts";
import { packTarball, type Tarball } from "./lib/release/tarball.ts";
import { readUnpublished } from "./lib/release/unpublished.ts";
import { runQuietly } from "./lib/run-quietly.ts";
import { UserError } from "./lib/user-error.ts";
import { root } from "./lib/workspace.ts";

const command = {
  name: "release",
  usage: "pnpm release [--dry-run]",
  does: "Builds and publishes what has a version that the registry does not have.",
  options: {
    "dry-run": { type: "boolean", default: false, says: "shows what would be published; publishes nothing" },
  },
} as const;

await runCommand(command, async ({ values }) => {
  if (values["dry-run"]) return show();
  await refuseUnversioned(root);
  await build();
  await refuseUnbuilt(root);
  await writeSboms(root, await readUnpublished(root));
  await publish();
});

async function show(): Promise<void> {
  const { releases: planned, changesets } = await readReleasePlan(root);
  const releases = changesets.length > 0 ? planned : await readUnpublished(root);
  if (releases.length === 0) return console.log("release: there is nothing to publish.");
  await build();
  console.log("");
  const tarballs: Tarball[] = [];
  for (const release of releases) {
    const tarball = await packTarball(join(root, release.folder));
    tarballs.push(tarball);
    for (const line of renderRelease(release, tarball)) console.log(line);
  }
  for (const line of renderTotal(tarballs, changesets)) console.log(line);
}

async function build(): Promise<void> {
  await runQuietly("turbo", ["run", "build", "--output-logs=errors-only"], root);
}

/** Changesets publishes with pnpm, which puts versions where the workspace has `workspace:` and `catalog:`. */
async function publish(): Promise<void> {
  const child = spawn("changeset", ["publish"], { cwd: root, stdio: "inherit" });
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new UserError("`changeset publish` failed; its own words stand above.");
}
