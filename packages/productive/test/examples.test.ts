import { runExample } from "@project-apis/contract-kit/example";
import document from "@project-apis/productive/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";

const env = { PRODUCTIVE_TOKEN: "test-token" };

describe("the README's examples run, and print what they say:", () => {
  it("the first one", async () => {
    const { requests, lines } = await runExample(document, env, () => import("./examples/hero.ts"));
    expect(requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      "GET /api/v2/projects/640 200",
      "GET /api/v2/projects 200",
      "GET /api/v2/projects 200",
      "PATCH /api/v2/projects/640/archive 200",
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.join()).not.toContain("undefined");
  });

  it.each([
    [200, "test project"],
    [404, "There is no such project."],
    [401, "GET /api/v2/projects/{id} answered 401: You are not authenticated"],
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
      { "page[size]": "200" },
      { "page[number]": "2", "page[size]": "200" },
      { "page[size]": "200" },
      { "page[number]": "2", "page[size]": "200" },
      { "page[number]": "2", "page[size]": "200" },
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines).toEqual([
      "Website relaunch, Hiring, Website template",
      "2 items, next: 2",
      "2 items, next: none",
      "Website template",
      "Shop relaunch",
    ]);
  });

  it("limits, which are tried again as often as it says", async () => {
    const { requests, lines } = await runExample(
      document,
      env,
      () => import("./examples/limits.ts"),
      (mock) => mock.respondWith("getProject", { fault: "rateLimited", retryAfter: 0, times: 5 }),
    );
    expect(requests.map(({ status }) => status)).toEqual([429, 429, 429, 429, 429]);
    expect(lines).toEqual([expect.stringMatching(/^again at .*\d/)]);
  });
});
