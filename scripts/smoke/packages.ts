import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, publicPackages } from "../lib/release/packages.ts";
import { run } from "./run.ts";

/** A manifest as it stands in a tarball. */
export interface PackedManifest extends Manifest {
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** A package as users get it. */
export interface PackedPackage {
  readonly name: string;
  /** Absolute path of the archive. */
  readonly tarball: string;
  /** Where the archive's content is, to be read. */
  readonly folder: string;
  readonly manifest: PackedManifest;
}

/** Packs every public package into a folder, and unpacks each beside its tarball. */
export async function packAll(base: string, target: string): Promise<PackedPackage[]> {
  const packed: PackedPackage[] = [];
  for (const { folder, manifest } of publicPackages(base)) {
    const slug = manifest.name.replace("@", "").replace("/", "-");
    const tarball = join(target, `${slug}.tgz`);
    await run("pnpm", ["pack", "--out", tarball], { cwd: join(base, folder) });
    packed.push(await unpack(manifest.name, tarball, join(target, slug)));
  }
  return packed;
}

async function unpack(name: string, tarball: string, folder: string): Promise<PackedPackage> {
  mkdirSync(folder);
  await run("tar", ["-xzf", tarball, "--strip-components", "1"], { cwd: folder });
  return { name, tarball, folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) };
}
