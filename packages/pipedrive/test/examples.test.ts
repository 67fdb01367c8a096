import { startMockServer } from "@project-apis/contract-kit";
import document from "@project-apis/pipedrive/openapi.json" with { type: "json" };
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("the README's example runs, and prints what it says", async () => {
  await using mock = await startMockServer(document);
  const { fetch } = globalThis;
  vi.stubEnv("PIPEDRIVE_API_TOKEN", "test-token");
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = input as Request;
    return fetch(new Request(request.url.replace("https://api.pipedrive.com", mock.url), request), init);
  });
  const lines: unknown[][] = [];
  vi.spyOn(console, "log").mockImplementation((...words) => void lines.push(words));

  await import("./examples/hero.ts");

  expect(mock.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
    "GET /v1/projects/1 200",
    "GET /v1/projects 200",
    "GET /v1/projects 200",
    "POST /v1/projects 201",
  ]);
  expect(mock.requests.every(({ violations }) => violations.length === 0)).toBe(true);
  expect(lines.length).toBeGreaterThan(4);
});
