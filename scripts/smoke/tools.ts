import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pinnedInstall } from "../lib/pinned-install.ts";
import { NotRun } from "./check.ts";

const folder = join(import.meta.dirname, "tools");

/** Installs run times, package managers and bundler, and returns the folder of the installed packages. */
export async function installTools(): Promise<string> {
  try {
    return join(await pinnedInstall(folder), "node_modules");
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new NotRun(`its tools could not be installed. ${message.split("\n").slice(0, 3).join(" ")}`);
  }
}

/** Exact versions of what is installed beside the packages; with `withPeers` also what they can do without. */
export function consumerDependencies(withPeers: boolean): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { ...manifest.consumerDependencies, ...(withPeers && manifest.optionalPeers) };
}

/** The binary of a run time, for this platform. Throws `NotRun` where the registry has none. */
export function findBinary(tools: string, name: string): string {
  const platform = `${process.platform}-${process.arch}`;
  const places = ["bin/node", "bin/bun", "deno"].map((file) => join(tools, `${name}-${platform}`, file));
  const binary = places.find((file) => existsSync(file));
  if (binary === undefined) throw new NotRun(`the tools have no binary of ${name} for ${platform}.`);
  return binary;
}
