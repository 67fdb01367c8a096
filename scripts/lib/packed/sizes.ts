import { bundleSize } from "../bundle-size.ts";
import { oneCall } from "../one-call.ts";
import { readTarball } from "../release/tarball.ts";
import { discoverVendors } from "../workspace.ts";
import { footprint } from "./footprint.ts";
import type { PackedInstall } from "./install.ts";

/** Figures of one kind, by their subject: `{ pipedrive: { minified: 1, gzipped: 1 } }`. */
export type Figures<Column extends string> = Readonly<Record<string, Readonly<Record<Column, number>>>>;

/** What our packages weigh; sizes are in bytes. */
export interface Sizes {
  readonly tarballs: Figures<"files" | "packed" | "unpacked">;
  /** A client and a call, for a browser. */
  readonly bundles: Figures<"minified" | "gzipped">;
  readonly installs: Figures<"packages" | "files" | "bytes">;
}

/** Measures the packages of an install. */
export async function measureSizes(install: PackedInstall): Promise<Sizes> {
  const vendors = discoverVendors().map((vendor) => [vendor, `@project-apis/${vendor}`] as const);
  const bundles = vendors.map(async ([vendor, name]) => {
    const { minified, gzipped } = await bundleSize(oneCall(vendor), install.folder);
    return [name, { minified, gzipped }] as const;
  });
  return {
    tarballs: Object.fromEntries(install.packages.map(({ name, tarball }) => [name, tarballSize(tarball)])),
    bundles: Object.fromEntries(await Promise.all(bundles)),
    installs: Object.fromEntries(vendors.map(([, name]) => [name, { ...footprint(install, name) }])),
  };
}

function tarballSize(path: string): Sizes["tarballs"][string] {
  const { files, packed, unpacked } = readTarball(path);
  return { files: files.length, packed, unpacked };
}
