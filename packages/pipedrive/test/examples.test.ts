import { runExample } from "@project-apis/contract-kit/example";
import document from "@project-apis/pipedrive/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";

const env = { PIPEDRIVE_API_TOKEN: "test-token" };

describe("the README's examples run, and print what they say:", () => {
  it("the first one", async () => {
    const { requests, lines } = await runExample(document, env, () => import("./examples/hero.ts"));
    expect(requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      "GET /v1/projects/1 200",
      "GET /v1/projects 200",
      "GET /v1/projects 200",
      "POST /v1/projects 201",
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.join()).not.toContain("undefined");
  });

  it.each([
    [200, "Website relaunch"],
    [404, "There is no such project."],
    [401, "GET /v1/projects/{id} answered 401: unauthorized access"],
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
    const cursor = "eyJwcm9qZWN0cyI6MTB9";
    expect(requests.map(({ query }) => query)).toEqual([
      { limit: "500" },
      { cursor, limit: "500" },
      { limit: "500" },
      { cursor, limit: "500" },
      { cursor, limit: "500" },
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines).toEqual([
      "Website relaunch, Warehouse move, Onboarding of Fernweh Travel",
      `2 items, next: ${cursor}`,
      "2 items, next: none",
      "Onboarding of Fernweh Travel",
      "Trade fair stand",
    ]);
  });

  it("limits", async () => {
    const { lines } = await runExample(
      document,
      env,
      () => import("./examples/limits.ts"),
      (mock) => mock.respondWith("getProject", { headers: { "x-ratelimit-remaining": "39" } }),
    );
    expect(lines).toEqual(["39 left, 2 spent"]);
  });

  it("custom fields", async () => {
    const { requests, lines } = await runExample(document, env, () => import("./examples/custom-fields.ts"));
    expect(requests.map(({ body }) => body)).toEqual([
      { "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": "Berlin" },
    ]);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(lines).toHaveLength(1);
  });
});
