import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "../workspace.ts";

/** A TypeScript that users may have. */
export interface Compiler {
  readonly version: string;
  /** The command's script. */
  readonly tsc: string;
}

const require = createRequire(import.meta.url);

/** The versions of TypeScript that the scripts have installed, oldest first. */
export function installedCompilers(): Compiler[] {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, "scripts/package.json"), "utf8"),
  );
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => /^typescript(-\d+)?$/.test(name))
    .map((name) => require.resolve(`${name}/package.json`))
    .map((manifest) => ({ version: require(manifest).version, tsc: join(dirname(manifest), "bin/tsc") }))
    .sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));
}
