import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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
  const target = mkdtempSync(join(tmpdir(), "project-apis-release-"));
  try {
    await runQuietly("pnpm", ["pack", "--pack-destination", target], folder);
    const [name = ""] = readdirSync(target);
    const packed = readFileSync(join(target, name));
    const files = readTar(gunzipSync(packed)).sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, packed: packed.length, unpacked: files.reduce((sum, { size }) => sum + size, 0) };
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

const block = 512;

/** Lists the regular files of a tar archive: one block of header each, then its content in whole blocks. */
export function readTar(archive: Buffer): TarballFile[] {
  const files: TarballFile[] = [];
  for (let at = 0; at + block <= archive.length && archive[at] !== 0; ) {
    const text = (from: number, to: number) =>
      archive.toString("utf8", at + from, at + to).replace(/\0[\s\S]*$/, "");
    const size = Number.parseInt(text(124, 136), 8);
    const isFile = ["", "0"].includes(text(156, 157));
    const path = [text(345, 500), text(0, 100)].filter(Boolean).join("/");
    if (isFile) files.push({ path: path.replace(/^package\//, ""), size });
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
