import { readFileSync } from "node:fs";
import type { MockServer, MockServerOptions } from "@project-apis/contract-kit";
import { suggest } from "@project-apis/contract-kit/suggest";
import { type Vendor, type VendorOperations, vendors } from "./generated/vendors.ts";
import { tooOld } from "./node-version.ts";

/** How a mock is started. */
export interface MockOptions extends Omit<MockServerOptions, "strict"> {}

/** A running mock of a vendor. */
export type Mock<V extends Vendor = Vendor> = MockServer<VendorOperations[V]>;

/**
 * Starts a vendor's mock on loopback: it answers with the examples of the vendor's OpenAPI document, and refuses
 * what the document does not allow. Throws TypeError on an unknown vendor, TypeError or RangeError on options that
 * cannot be, and Error when the port is taken or Node is too old.
 */
export async function startMock<V extends Vendor>(vendor: V, options: MockOptions = {}): Promise<Mock<V>> {
  const reason = tooOld(process.versions.node);
  if (reason !== undefined) throw new Error(reason);
  expectVendor(vendor);
  // Imported here: Prism takes a while, and on an old Node it would fail with words of its own.
  const { startMockServer } = await import("@project-apis/contract-kit");
  const file = new URL(`../specs/${vendor}.json`, import.meta.url);
  return startMockServer<VendorOperations[V]>(JSON.parse(readFileSync(file, "utf8")), options);
}

/** Throws TypeError unless a name is that of a vendor. */
export function expectVendor(name: string): asserts name is Vendor {
  if ((vendors as readonly string[]).includes(name)) return;
  throw new TypeError(`There is no mock of ${JSON.stringify(name)}. ${suggest(String(name), vendors)}`);
}
