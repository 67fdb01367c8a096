import { vi } from "vitest";
import type { OpenApiDocument } from "./document.ts";
import type { ReceivedRequest } from "./received.ts";
import { type MockServer, startMockServer } from "./server.ts";

/** What an example did. */
export interface ExampleRun {
  readonly requests: readonly ReceivedRequest[];
  /** What it printed, a line each. */
  readonly lines: readonly string[];
}

/**
 * Runs an example that calls a vendor, unchanged: its requests go to a mock of the vendor in the vendor's place.
 * Credentials that it takes from the environment are in `env`; `prepare` may choose the mock's answers.
 */
export async function runExample(
  document: OpenApiDocument,
  env: Readonly<Record<string, string>>,
  run: () => Promise<unknown>,
  prepare: (mock: MockServer) => void = () => {},
): Promise<ExampleRun> {
  await using mock = await startMockServer(document);
  prepare(mock);
  const lines: string[] = [];
  const { fetch } = globalThis;
  const log = vi.spyOn(console, "log").mockImplementation((...words) => void lines.push(words.join(" ")));
  const redirect = vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    const request = new Request(input, init);
    return fetch(new Request(request.url.replace(new URL(request.url).origin, mock.url), request));
  });
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  // An example runs when it is imported: one that was is imported anew.
  vi.resetModules();
  try {
    await run();
  } finally {
    vi.unstubAllEnvs();
    redirect.mockRestore();
    log.mockRestore();
  }
  return { requests: [...mock.requests], lines };
}
