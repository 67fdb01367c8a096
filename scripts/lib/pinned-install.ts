import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./run-quietly.ts";
import { root } from "./workspace.ts";

/**
 * Installs a folder's `package.json` and `package-lock.json` beside the workspace, so that what only one command needs
 * burdens no other install. Returns the folder that holds `node_modules`; the same lock is installed once.
 */
export async function pinnedInstall(folder: string): Promise<string> {
  const files = ["package.json", "package-lock.json"];
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(folder, file)));
  const cache = join(root, "node_modules/.cache/project-apis");
  const target = join(cache, hash.digest("hex").slice(0, 16));
  if (existsSync(target)) return target;
  // Installed under another name first: a folder of the right name is complete.
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    for (const file of files) cpSync(join(folder, file), join(unfinished, file));
    await runQuietly("npm", ["ci", "--no-audit", "--no-fund"], unfinished);
    place(unfinished, target);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return target;
}

/** Another process may have been first; then its folder, which is the same, stays. */
function place(unfinished: string, target: string): void {
  try {
    renameSync(unfinished, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}
