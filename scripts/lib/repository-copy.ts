import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./workspace.ts";

const execute = promisify(execFile);

/** A copy of the repository for a test that has to change it. */
export interface RepositoryCopy {
  readonly folder: string;
  /** Runs a command there, and returns what it printed. Rejects when it fails, or takes more than four minutes. */
  run(command: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** Nothing of whoever runs it has a say: neither a name that is not set, nor hooks. */
const author = ["user.name=Copy", "user.email=copy@localhost", "core.hooksPath=/dev/null"].flatMap((one) => [
  "-c",
  one,
]);

/** Copies what git tracks, or would, into a git repository of its own, commits it there, and installs it. */
export async function copyRepository(): Promise<RepositoryCopy> {
  const folder = mkdtempSync(join(tmpdir(), "project-apis-copy-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const { stdout } = await execute("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root });
  for (const path of stdout.split("\n").filter((name) => name && existsSync(join(root, name)))) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  const run = async (command: string, ...args: string[]) => {
    const options = { cwd: folder, timeout: 240_000, maxBuffer: 2 ** 28 };
    return (await execute(command, args, options)).stdout;
  };
  try {
    await run("git", "init", "-q");
    await run("git", "add", "--all");
    // Without a commit, turbo takes what it writes itself for a change, and finds nothing in its cache.
    await run("git", ...author, "commit", "-q", "--no-gpg-sign", "-m", "Copy");
    await run("pnpm", "install", "--no-frozen-lockfile", "--prefer-offline");
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, run, remove };
}
