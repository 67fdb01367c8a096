import document from "@project-apis/acme/openapi.json" with { type: "json" };
import { runExample } from "@project-apis/contract-kit/example";
import { describe, expect, it } from "vitest";

const env = { ACME_TOKEN: "test-token" };

describe("the README's examples run, and print what they say:", () => {
  it("the first one", async () => {
    const { requests, lines } = await runExample(document, env, () => import("./examples/hero.ts"));
    expect(requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      "GET /projects/1 200",
      "GET /projects 200",
      "GET /projects 200",
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join()).not.toContain("undefined");
  });

  it.each([
    [200, "Website relaunch"],
    [404, "There is no such project."],
    [401, "GET /projects/{id} answered 401: The credentials are missing or wrong."],
  ] as const)("errors, on %s", async (reply, line) => {
    const { lines } = await runExample(
      document,
      env,
      () => import("./examples/errors.ts"),
      (mock) => mock.respondWith("getProject", reply),
    );
    expect(lines).toEqual([line]);
  });

  it("paging", async () => {
    const { requests, lines } = await runExample(document, env, () => import("./examples/paging.ts"));
    expect(requests.map(({ query }) => query)).toEqual([
      { page_size: "100" },
      { page: "2", page_size: "100" },
      { page_size: "100" },
      { page: "2", page_size: "100" },
      { page: "2", page_size: "100" },
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines).toEqual([
      "Website relaunch, Warehouse move, Trade fair stand",
      "2 items, next: 2",
      "2 items, next: none",
      "Trade fair stand",
      "Loyalty app",
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
