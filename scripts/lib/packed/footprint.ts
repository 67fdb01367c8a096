import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { PackedInstall } from "./install.ts";
import { productionTree } from "./lock.ts";

/** What a package and all that comes along with it take on a disk. */
export interface Footprint {
  readonly packages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Adds up the files of an installed package and of everything that was installed because of it. */
export function footprint({ folder, lock }: Pick<PackedInstall, "folder" | "lock">, name: string): Footprint {
  const tree = productionTree(lock, name);
  const sizes = tree.flatMap(({ path }) => fileSizes(join(folder, path)));
  return { packages: tree.length, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Sizes of the files of one package; packages inside of it are others. */
function fileSizes(folder: string): number[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : fileSizes(path);
    return entry.isFile() ? [statSync(path).size] : [];
  });
}
