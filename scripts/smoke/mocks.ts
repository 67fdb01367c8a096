import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Mock, Vendor } from "@project-apis/mock";
import { discoverVendors } from "../lib/workspace.ts";
import { mockPackage } from "./template.ts";

/** Mocks of all vendors, in this process, from the packed package. */
export interface Mocks extends AsyncDisposable {
  readonly urls: Readonly<Record<string, string>>;
  /** Requests that carried a header with this value, as the vendor's mock has seen them. */
  seen(vendor: string, tag: string): Mock["requests"];
}

/** Header that tells the mocks which program sent a request. */
export const tagHeader = "x-smoke";

/** Starts the mocks that are installed in a folder. */
export async function startMocks(consumer: string): Promise<Mocks> {
  const entry = join(consumer, "node_modules", mockPackage, "dist/index.js");
  const library: { startMock(vendor: string): Promise<Mock<Vendor>> } = await import(
    pathToFileURL(entry).href
  );
  const mocks = new Map<string, Mock<Vendor>>();
  for (const vendor of discoverVendors()) mocks.set(vendor, await library.startMock(vendor));
  return {
    urls: Object.fromEntries([...mocks].map(([vendor, { url }]) => [vendor, url])),
    seen: (vendor, tag) =>
      mocks.get(vendor)?.requests.filter(({ headers }) => headers[tagHeader] === tag) ?? [],
    async [Symbol.asyncDispose]() {
      await Promise.all([...mocks.values()].map((mock) => mock.close()));
    },
  };
}
