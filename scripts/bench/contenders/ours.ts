import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packInto } from "../../lib/release/tarball.ts";
import { runQuietly } from "../../lib/run-quietly.ts";
import { root } from "../../lib/workspace.ts";
import { makeWorkFolder } from "../harness/work-folder.ts";

/** The package that holds all clients. */
export const umbrella = "project-apis";

/** Packs a package and those of the workspace that it needs, as they are published. Returns the tarballs' paths. */
export async function packWithNeeds(name: string): Promise<string[]> {
  const folder = makeWorkFolder("pack");
  const tarballs: string[] = [];
  for (const part of needsOf(name)) {
    const target = join(folder, part.replaceAll("/", "-"));
    mkdirSync(target);
    tarballs.push(await packInto(folderOf(part), target));
  }
  return tarballs;
}

/** Installs the clients from their tarballs, as users get them. Returns the folder to resolve them from. */
export function installOurs(): Promise<string> {
  installed ??= install();
  return installed;
}

let installed: Promise<string> | undefined;

async function install(): Promise<string> {
  const folder = makeWorkFolder("ours");
  await installTarballs(folder, await packWithNeeds(umbrella));
  return folder;
}

/** Installs tarballs into an empty folder; what they need besides comes from npm's cache where that has it. */
export async function installTarballs(folder: string, tarballs: readonly string[]): Promise<void> {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  await runQuietly("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs], folder);
}

/** A package and, of those it needs, the ones of the workspace. */
function needsOf(name: string): string[] {
  const needs = new Set([name]);
  for (const one of needs) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folderOf(one), "package.json"), "utf8"));
    for (const [need, range] of Object.entries(dependencies)) {
      if (String(range).startsWith("workspace:")) needs.add(need);
    }
  }
  return [...needs];
}

const folderOf = (name: string) => join(root, "packages", name.replace(/^@.*\//, ""));
