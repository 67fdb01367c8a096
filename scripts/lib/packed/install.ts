import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "../run-quietly.ts";
import type { PackageLock } from "./lock.ts";
import { type PackedPackage, packAll } from "./pack.ts";

/** A project outside the workspace that has every public package installed from its tarball. */
export interface PackedInstall {
  /** Folder with `node_modules`. */
  readonly folder: string;
  readonly packages: readonly PackedPackage[];
  /** What npm installed. */
  readonly lock: PackageLock;
}

/** Packs every public package, and installs the tarballs with npm into an empty folder. No install script runs. */
export function installPacked(base: string, folder: string): Promise<PackedInstall> {
  return install(base, folder, []);
}

/** Packs every public package, and lets npm work out what it would install with them. */
export function resolvePacked(base: string, folder: string): Promise<PackedInstall> {
  return install(base, folder, ["--package-lock-only"]);
}

async function install(base: string, folder: string, more: readonly string[]): Promise<PackedInstall> {
  const packages = await packAll(base, join(folder, "tarballs"));
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts", ...more];
  await runQuietly("npm", ["install", ...flags, ...packages.map(({ tarball }) => tarball)], project);
  const lock: PackageLock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  return { folder: project, packages, lock };
}
