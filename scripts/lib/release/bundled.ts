import { readTarballTexts } from "./tarball.ts";

/** A package whose code is inside another one's. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
}

/** The bundler writes above each module where it comes from. */
const origin = /^\s*\/\/ .*\/\.pnpm\/[^/]+?@(\d[^/_(]*)[^/]*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gm;

/** Lists others' packages that are bundled in a tarball, by name. */
export function bundledIn(tarball: string): BundledPackage[] {
  const scripts = readTarballTexts(tarball, /\.js$/);
  const found = scripts.flatMap((text) =>
    [...text.matchAll(origin)].map(([, version = "", name = ""]) => `${name} ${version}`),
  );
  return [...new Set(found)].sort().map((one) => {
    const [name = "", version = ""] = one.split(" ");
    return { name, version };
  });
}
