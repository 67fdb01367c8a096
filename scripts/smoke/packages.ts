import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packAll } from "../lib/packed/pack.ts";
import type { Manifest } from "../lib/release/packages.ts";
import { run } from "./run.ts";

/** A manifest as it stands in a tarball. */
export interface PackedManifest extends Manifest {
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** A package as users get it. */
export interface UnpackedPackage {
  readonly name: string;
  /** Absolute path of the archive. */
  readonly tarball: string;
  /** Where the archive's content is, to be read. */
  readonly folder: string;
  readonly manifest: PackedManifest;
}

/** Packs every public package into a folder, and unpacks each beside its tarball. */
export async function packAndUnpack(base: string, target: string): Promise<UnpackedPackage[]> {
  const packed = await packAll(base, target);
  return Promise.all(packed.map(({ name, tarball }) => unpack(name, tarball)));
}

async function unpack(name: string, tarball: string): Promise<UnpackedPackage> {
  const folder = join(dirname(tarball), "unpacked");
  mkdirSync(folder);
  await run("tar", ["-xzf", tarball, "--strip-components", "1"], { cwd: folder });
  return { name, tarball, folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) };
}
