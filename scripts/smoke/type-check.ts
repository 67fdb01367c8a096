import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedCompilers } from "../lib/type-cost/compilers.ts";
import { run } from "./run.ts";

/** Compilers that users have, of those that the workspace has, oldest first; a version is `5.9`. */
export const compilers = installedCompilers().map(({ version, tsc }) => ({
  version: version.split(".").slice(0, 2).join("."),
  tsc,
}));

/** How a compiler finds modules, and the modules that go with it. */
export const resolutions = { nodenext: "nodenext", bundler: "esnext" } as const;

/** What is compiled, and how. */
export interface Compilation {
  readonly tsc: string;
  readonly resolution: keyof typeof resolutions;
  /** Globs, from the project. */
  readonly include: readonly string[];
  /** Packages with global types. */
  readonly types: readonly string[];
}

/**
 * Compiles parts of a project as its user would, declarations of packages included. Throws with what the
 * compiler says. Returns the name of the configuration.
 */
export async function typeCheck(
  project: string,
  { tsc, resolution, include, types }: Compilation,
): Promise<string> {
  const options = {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: resolutions[resolution],
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    resolveJsonModule: true,
    noEmit: true,
    types,
  };
  // A file of its own for each, because several run in one project at a time.
  const name = `tsconfig.${compilationCount++}.json`;
  writeFileSync(join(project, name), JSON.stringify({ compilerOptions: options, include }));
  await run(process.execPath, [tsc, "--project", name], { cwd: project });
  return name;
}

/** Files that a compilation drew in. */
export async function filesOf(project: string, name: string, tsc: string): Promise<string[]> {
  const args = [tsc, "--project", name, "--listFilesOnly"];
  return (await run(process.execPath, args, { cwd: project })).trim().split("\n");
}

let compilationCount = 0;
