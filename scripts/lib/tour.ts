import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startMock, type Vendor } from "@project-apis/mock";
import { root } from "./workspace.ts";

/** One call of a vendor's tour, and what came of it. */
export interface Step {
  readonly call: string;
  readonly outcome: string;
  /** Resources that came, a row each. */
  readonly rows?: readonly (readonly unknown[])[];
}

/** A vendor's tour in progress. */
export interface Tour {
  /** Address of the mock. */
  readonly url: string;
  readonly steps: AsyncIterable<Step>;
}

/** Starts a vendor's mock for as long as `show` takes, and runs the vendor's `test/examples/tour.ts` against it. */
export async function runTour(vendor: Vendor, show: (tour: Tour) => Promise<void>): Promise<void> {
  await using mock = await startMock(vendor);
  const { createMockClient } = await importFrom<{ createMockClient(url: string): object }>(
    vendor,
    "mock-client.ts",
  );
  const { tour } = await importFrom<{ tour(client: object): AsyncIterable<Step> }>(
    vendor,
    "examples/tour.ts",
  );
  await show({ url: mock.url, steps: tour(createMockClient(mock.url)) });
}

function importFrom<Module>(vendor: string, file: string): Promise<Module> {
  return import(pathToFileURL(join(root, "packages", vendor, "test", file)).href);
}
