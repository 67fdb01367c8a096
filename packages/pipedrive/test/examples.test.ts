import { runExample } from "@project-apis/contract-kit/example";
import document from "@project-apis/pipedrive/openapi.json" with { type: "json" };
import { expect, it } from "vitest";

it("the README's example runs, and prints what it says", async () => {
  const { requests, lines } = await runExample(
    document,
    { PIPEDRIVE_API_TOKEN: "test-token" },
    () => import("./examples/hero.ts"),
  );
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
