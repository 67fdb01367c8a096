import { readFileSync } from "node:fs";
import { type MockServer, type MockServerOptions, startMockServer } from "@project-apis/contract-kit";
import { type Vendor, vendors } from "./generated/vendors.ts";

export type { MockServer, MockServerOptions, ReceivedRequest } from "@project-apis/contract-kit";
export { type Vendor, vendors } from "./generated/vendors.ts";

/**
 * Starts a vendor's mock on loopback: it answers with the examples of the vendor's OpenAPI document, and refuses
 * what the document does not allow. Throws TypeError on an unknown vendor, and Error when the port is taken.
 */
export async function startMock(vendor: Vendor, options: MockServerOptions = {}): Promise<MockServer> {
  if (!vendors.includes(vendor)) {
    throw new TypeError(`There is no mock of ${JSON.stringify(vendor)}. Vendors: ${vendors.join(", ")}.`);
  }
  const file = new URL(`../specs/${vendor}.json`, import.meta.url);
  return startMockServer(JSON.parse(readFileSync(file, "utf8")), options);
}
