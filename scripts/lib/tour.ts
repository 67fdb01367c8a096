import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startMock, type Vendor, type VendorOperations } from "@project-apis/mock";
import { root } from "./workspace.ts";

/** One call of a vendor's tour, and what came of it. */
export interface Step {
  readonly call: string;
  readonly outcome: string;
  /** Resources that came, a row each. */
  readonly rows?: readonly (readonly unknown[])[];
}

/** A step, with the tries that it took beside the last. */
export interface SeenStep extends Step {
  readonly retries: readonly Retry[];
}

/** A try that failed and was followed by another; `wait` is in milliseconds. */
export interface Retry {
  readonly status: number | undefined;
  readonly wait: number;
}

/** What a vendor's tour came to. */
export interface Tour {
  readonly steps: readonly SeenStep[];
}

/** Runs a vendor's `test/examples/tour.ts` against its mock, which turns the first call away once. */
export async function runTour(vendor: Vendor): Promise<Tour> {
  await using mock = await startMock(vendor);
  const { createMockClient } = await importFrom<MockClientModule>(vendor, "mock-client.ts");
  const { tour } = await importFrom<TourModule>(vendor, "examples/tour.ts");

  let isFirst = true;
  const onRequest = (call: CallName) => {
    if (isFirst) mock.respondWith(operationOf(vendor, call), { fault: "rateLimited", retryAfter: 1 });
    isFirst = false;
  };
  let retries: Retry[] = [];
  const onRetry = ({ status, wait }: Retry) => void retries.push({ status, wait });

  const steps: SeenStep[] = [];
  for await (const step of tour(createMockClient(mock.url, { retry: {}, hooks: { onRequest, onRetry } }))) {
    steps.push({ ...step, retries });
    retries = [];
  }
  return { steps };
}

interface MockClientModule {
  createMockClient(url: string, options: object): object;
}

interface TourModule {
  tour(client: object): AsyncIterable<Step>;
}

interface CallName {
  readonly method: string;
  readonly path: string;
}

function operationOf(vendor: Vendor, call: CallName): VendorOperations[Vendor] {
  const document = JSON.parse(readFileSync(join(root, "packages", vendor, "openapi.json"), "utf8"));
  const operation = document.paths[call.path][call.method.toLowerCase()];
  return operation.operationId;
}

function importFrom<Module>(vendor: string, file: string): Promise<Module> {
  return import(pathToFileURL(join(root, "packages", vendor, "test", file)).href);
}
