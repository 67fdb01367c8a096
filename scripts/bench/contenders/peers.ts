import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pinnedInstall } from "../../lib/pinned-install.ts";
import { discoverVendors } from "../../lib/workspace.ts";

const folder = join(import.meta.dirname, "../peers");

/** Exact versions of what ours is measured beside. */
export function peerVersions(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).dependencies;
}

/** Installs what ours is measured beside, once. Returns the folder to resolve it from. */
export function installPeers(): Promise<string> {
  return pinnedInstall(folder);
}

/** The vendor that publishes a client of its own, under its own name: the one to compare with. */
export function vendorWithClient(): string {
  const peers = peerVersions();
  const vendor = discoverVendors().find((name) => name in peers);
  if (vendor === undefined) throw new Error("scripts/bench/peers holds no vendor's own client.");
  return vendor;
}
