import { readdirSync, readFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { runQuietly } from "../run-quietly.ts";

/** What users would download. Sizes are in bytes. */
export interface Tarball {
  readonly files: readonly TarballFile[];
  readonly packed: number;
  readonly unpacked: number;
}

/** A file in a tarball. */
export interface TarballFile {
  readonly path: string;
  readonly size: number;
}

/** Packs the package in a folder the way it is published, reads what came out, and leaves nothing behind. */
export async function packTarball(folder: string): Promise<Tarball> {
  await using target = await mkdtempDisposable(join(tmpdir(), "project-apis-release-"));
  return readTarball(await packInto(folder, target.path));
}

/** Packs the package in a folder the way it is published, into an empty folder. Returns the tarball's path. */
export async function packInto(folder: string, target: string): Promise<string> {
  await runQuietly("pnpm", ["pack", "--pack-destination", target], folder);
  const [name = ""] = readdirSync(target);
  return join(target, name);
}

/** Lists what a tarball holds. */
export function readTarball(path: string): Tarball {
  const packed = readFileSync(path);
  const files = readTar(gunzipSync(packed))
    .map((entry) => ({ path: entry.path, size: entry.content.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, packed: packed.length, unpacked: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Reads the files of a tarball whose path matches, as text. */
export function readTarballTexts(path: string, pattern: RegExp): string[] {
  return readTar(gunzipSync(readFileSync(path)))
    .filter((entry) => pattern.test(entry.path))
    .map(({ content }) => content.toString("utf8"));
}

interface TarEntry {
  readonly path: string;
  readonly content: Buffer;
}

const block = 512;

/** Reads the regular files of a tar archive: one block of header each, then its content in whole blocks. */
function readTar(archive: Buffer): TarEntry[] {
  const entries: TarEntry[] = [];
  for (let at = 0; at + block <= archive.length && archive[at] !== 0; ) {
    const text = (from: number, to: number) =>
      archive.toString("utf8", at + from, at + to).replace(/\0[\s\S]*$/, "");
    const size = Number.parseInt(text(124, 136), 8);
    const isFile = ["", "0"].includes(text(156, 157));
    const path = [text(345, 500), text(0, 100)].filter(Boolean).join("/");
    const content = archive.subarray(at + block, at + block + size);
    if (isFile) entries.push({ path: path.replace(/^package\//, ""), content });
    at += block + Math.ceil(size / block) * block;
  }
  return entries;
}
