import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { publicPackages } from "../release/packages.ts";
import { refuseMissing } from "../release/ready.ts";
import { packInto } from "../release/tarball.ts";

/** A package as it is published: its tarball. */
export interface PackedPackage {
  readonly name: string;
  /** Of the sources, from the root of the repository. */
  readonly folder: string;
  /** Path of the tarball. */
  readonly tarball: string;
}

/** Packs every public package below a folder. Throws `UserError` when one of them has not been built. */
export async function packAll(base: string, target: string): Promise<PackedPackage[]> {
  refuseMissing(base);
  return Promise.all(
    publicPackages(base).map(async ({ folder, manifest: { name } }) => {
      const own = join(target, folder);
      mkdirSync(own, { recursive: true });
      return { name, folder, tarball: await packInto(join(base, folder), own) };
    }),
  );
}
