import { runExample } from "@project-apis/contract-kit/example";
import document from "@project-apis/wethod/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";

const env = { WETHOD_TOKEN: "test-token" };

describe("the README's examples run, and print what they say:", () => {
  it("the first one", async () => {
    const { requests, lines } = await runExample(document, env, () => import("./examples/hero.ts"));
    expect(requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      "GET /api/projects 200",
      "GET /api/projects 200",
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join()).not.toContain("undefined");
  });

  it.each([
    [200, "3"],
    [403, "This user may not see projects."],
    [401, "GET /api/projects answered 401: The token is missing or not valid."],
  ] as const)("errors, on %s", async (reply, line) => {
    const { lines } = await runExample(
      document,
      env,
      () => import("./examples/errors.ts"),
      (mock) => mock.respondWith("listProjects", reply),
    );
    expect(lines).toEqual([line]);
  });

  it("paging", async () => {
    const { requests, lines } = await runExample(document, env, () => import("./examples/paging.ts"));
    expect(requests.map(({ query }) => query)).toEqual([
      { limit: "3" },
      { limit: "3", offset: "3" },
      { limit: "3" },
      { limit: "3", offset: "3" },
      { limit: "3", offset: "3" },
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines).toEqual([
      "Website relaunch, Brand workshop, Annual report, Loyalty app",
      "3 items, next: 3",
      "2 items, next: none",
      "Loyalty app",
      "Trade fair stand",
    ]);
  });

  it("limits, which are tried again as often as it says", async () => {
    const { requests, lines } = await runExample(
      document,
      env,
      () => import("./examples/limits.ts"),
      (mock) => mock.respondWith("listProjects", { fault: "rateLimited", retryAfter: 0, times: 5 }),
    );
    expect(requests.map(({ status }) => status)).toEqual([429, 429, 429, 429, 429]);
    expect(lines).toEqual(["again in 0 seconds"]);
  });
});
