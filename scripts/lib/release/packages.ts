import { readdirSync } from "node:fs";
import { join } from "node:path";
import { read } from "../files.ts";

/** A package's manifest, as far as a release looks at it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly exports?: unknown };
}

/** A package that is published. */
export interface PublicPackage {
  /** From the root of the repository. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Packages that are published, in alphabetical order of their folders. */
export function publicPackages(base: string): PublicPackage[] {
  return readdirSync(join(base, "packages"))
    .sort()
    .flatMap((name) => {
      const folder = `packages/${name}`;
      const text = read(join(base, folder, "package.json"));
      const manifest: Manifest | undefined = text === undefined ? undefined : JSON.parse(text);
      return manifest === undefined || manifest.private ? [] : [{ folder, manifest }];
    });
}
