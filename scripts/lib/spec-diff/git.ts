import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../user-error.ts";

const run = promisify(execFile);

/** The revision that specs are compared with. */
export interface Base {
  readonly commit: string;
  /** How it was found, for people. */
  readonly name: string;
}

const branches = ["origin/main", "main"];

/** The revision that is named, or else where this branch left main. Throws `UserError` when there is none. */
export async function findBase(root: string, revision: string | undefined): Promise<Base> {
  if ((await ask(root, ["rev-parse", "--is-inside-work-tree"])) !== "true") {
    throw new UserError("this is not a git repository; specs are compared with a revision of one.");
  }
  if (revision !== undefined) return { commit: await commitOf(root, revision), name: revision };
  for (const branch of branches) {
    const commit = await ask(root, ["merge-base", branch, "HEAD"]);
    if (commit) return { commit, name: `the merge base with ${branch}` };
  }
  if ((await ask(root, ["rev-parse", "--is-shallow-repository"])) === "true") {
    throw new UserError(
      "this clone is shallow, and does not reach back to main. Fetch all of it (`git fetch --unshallow origin main`), or name a revision with --base.",
    );
  }
  return { commit: await commitOf(root, "HEAD"), name: "HEAD" };
}

async function commitOf(root: string, revision: string): Promise<string> {
  const commit = await ask(root, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  if (!commit) throw new UserError(`there is no revision ${JSON.stringify(revision)} in this repository.`);
  return commit;
}

/** Writes the specs of a commit into a folder. The repository's own index and files stay as they are. */
export async function checkOutSpecs(root: string, commit: string, folder: string): Promise<void> {
  await mkdir(join(folder, "specs"), { recursive: true });
  const tree = await ask(root, ["rev-parse", "--verify", "--quiet", `${commit}:./specs`]);
  if (!tree) return;
  const top = (await ask(root, ["rev-parse", "--show-toplevel"])) ?? root;
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, "index") };
  await run("git", ["read-tree", "--prefix=specs/", tree], { cwd: top, env });
  await run("git", ["checkout-index", "--all", `--prefix=${folder}/`], { cwd: top, env });
}

/** The text of a file in a commit; undefined when it has none. */
export async function fileAt(root: string, commit: string, path: string): Promise<string | undefined> {
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
  return run("git", ["show", `${commit}:./${path}`], options).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

/** What git answers, without the end of the line; undefined when it refuses. */
async function ask(root: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run("git", args, { cwd: root })).stdout.trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new UserError("git is not installed; specs are compared with a revision of the repository.");
    }
    return undefined;
  }
}
