import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file that generation writes, by its path from the root of the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** What generation would change. */
export interface Changes {
  readonly stale: readonly GeneratedFile[];
  /** Files in wholly generated folders that nothing generates any more. */
  readonly orphans: readonly string[];
}

/** Compares generated files with those on disk. `folders` are the wholly generated ones. */
export function compare(base: string, files: readonly GeneratedFile[], folders: readonly string[]): Changes {
  const known = new Set(files.map((file) => file.path));
  return {
    stale: files.filter((file) => read(join(base, file.path)) !== file.content),
    orphans: folders.flatMap((folder) => list(base, folder)).filter((path) => !known.has(path)),
  };
}

/** Writes all changes. Every file is complete beside its place before the first one takes it. */
export function write(base: string, { stale, orphans }: Changes): void {
  const targets = stale.map(({ path }) => join(base, path));
  try {
    for (const [index, { content }] of stale.entries()) {
      mkdirSync(dirname(targets[index]!), { recursive: true });
      writeFileSync(draftOf(targets[index]!), content);
    }
  } catch (error) {
    for (const target of targets) rmSync(draftOf(target), { force: true });
    throw error;
  }
  for (const target of targets) renameSync(draftOf(target), target);
  for (const path of orphans) rmSync(join(base, path));
}

const draftOf = (path: string) => `${path}.draft`;

/** Reads a text file; undefined when there is none. */
export function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function list(base: string, folder: string): string[] {
  try {
    return readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1));
  } catch {
    return [];
  }
}
