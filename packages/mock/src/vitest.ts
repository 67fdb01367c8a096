import type { TestProject } from "vitest/node";
import { type Vendor, vendors } from "./generated/vendors.ts";
import { type MockOptions, startMock } from "./start-mock.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the vendors' mocks, to be used as base URLs. */
    mocks: Readonly<Record<Vendor, string>>;
  }
}

/** Which mocks a test run has, and how they are started. */
export interface MocksOptions extends Omit<MockOptions, "port"> {
  /** Default: all. */
  readonly vendors?: readonly Vendor[];
}

/** A `globalSetup` of vitest that starts mocks once for all test files, which get their addresses by `inject("mocks")`. */
export function mocks({
  vendors: wanted = vendors,
  ...options
}: MocksOptions = {}): (project: TestProject) => Promise<() => Promise<void>> {
  return async (project) => {
    const running = await Promise.all(
      wanted.map(async (vendor) => ({ vendor, mock: await startMock(vendor, options) })),
    );
    const urls = Object.fromEntries(running.map(({ vendor, mock }) => [vendor, mock.url]));
    project.provide("mocks", urls as Record<Vendor, string>);
    return async () => void (await Promise.all(running.map(({ mock }) => mock.close())));
  };
}

export default mocks();
