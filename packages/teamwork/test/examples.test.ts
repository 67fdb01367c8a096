import { runExample } from "@project-apis/contract-kit/example";
import document from "@project-apis/teamwork/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";

const env = { TEAMWORK_API_KEY: "test-key" };

describe("the README's examples run, and print what they say:", () => {
  it("the first one", async () => {
    const { requests, lines } = await runExample(document, env, () => import("./examples/hero.ts"));
    expect(requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      "GET /projects/api/v3/projects.json 200",
      "GET /projects/api/v3/projects.json 200",
      "GET /projects/api/v3/projects.json 200",
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join()).not.toContain("undefined");
  });

  it.each([
    [200, "2"],
    [403, "This user may not see projects."],
    [401, "GET /projects/api/v3/projects.json answered 401: Unauthorized"],
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
      { pageSize: "500" },
      { page: "2", pageSize: "500" },
      { pageSize: "500" },
      { page: "2", pageSize: "500" },
      { page: "2", pageSize: "500" },
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines).toEqual([
      "Website relaunch, Brand workshop, Loyalty app",
      "2 items, next: 2",
      "2 items, next: none",
      "Loyalty app",
      "Intranet",
    ]);
  });

  it("limits", async () => {
    const { lines } = await runExample(
      document,
      env,
      () => import("./examples/limits.ts"),
      (mock) =>
        mock.respondWith("listProjects", {
          headers: { "x-rate-limit-limit": "150", "x-rate-limit-remaining": "149" },
        }),
    );
    expect(lines).toEqual(["calls left: 149"]);
  });
});
