import { existsSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../files.ts";
import { generate } from "../generate.ts";
import { runQuietly } from "../run-quietly.ts";
import { UserError } from "../user-error.ts";
import { discoverVendors } from "../workspace.ts";
import { publicPackages } from "./packages.ts";
import { readReleasePlan } from "./plan.ts";

/** Throws `UserError` unless everything to be released is committed and has its version. */
export async function refuseUnversioned(base: string): Promise<void> {
  const dirty = (await runQuietly("git", ["status", "--porcelain"], base)).split("\n").filter(Boolean);
  if (dirty.length > 0) {
    const more = dirty.length > 1 ? ` and ${dirty.length - 1} more` : "";
    throw new UserError(`the tree has changes that are not committed (${dirty[0]?.slice(3)}${more}).`);
  }
  const { changesets } = await readReleasePlan(base);
  if (changesets.length > 0) {
    throw new UserError(
      `changesets without a version (${changesets.join(", ")}): run \`pnpm version-packages\`, and commit what it writes.`,
    );
  }
}

/** Throws `UserError` unless generated files carry the packages' versions, and all that is exported has been built. */
export async function refuseUnbuilt(base: string): Promise<void> {
  const { files, folders } = await generate(discoverVendors(base), base);
  const { stale, orphans } = compare(base, files, folders);
  if (stale.length + orphans.length > 0)
    throw new UserError("generated files are stale: run `pnpm generate`, and commit what it writes.");
  refuseMissing(base);
}

/** Throws `UserError` unless every file that the public packages export has been built. */
export function refuseMissing(base: string): void {
  for (const { folder, manifest } of publicPackages(base)) {
    const targets = JSON.stringify(manifest.publishConfig?.exports ?? {}).match(/\.\/[^"*]+\.[^"*]+/g) ?? [];
    const missing = targets.find((path) => !existsSync(join(base, folder, path)));
    if (missing !== undefined)
      throw new UserError(`${join(folder, missing)} is missing: run \`pnpm build\`.`);
  }
}
