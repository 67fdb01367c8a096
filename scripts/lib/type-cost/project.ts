import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "../workspace.ts";

/** Fills an empty folder with a project: its files, and links to the packages that it has installed. */
export function writeProject(
  folder: string,
  files: Readonly<Record<string, string>>,
  packages: Readonly<Record<string, string>>,
): void {
  for (const [name, target] of Object.entries(packages)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link);
  }
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** The packages of the workspace, built, and the openapi-fetch that they stand on. */
export function workspacePackages(names: readonly string[]): Record<string, string> {
  const fromCore = createRequire(join(root, "packages/core/package.json"));
  const manifest = fromCore.resolve("openapi-fetch/package.json");
  const own = names.map((name) => [`@project-apis/${name}`, join(root, "packages", name)]);
  return { ...Object.fromEntries(own), "openapi-fetch": dirname(manifest) };
}
