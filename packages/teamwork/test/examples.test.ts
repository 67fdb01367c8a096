import { runExample } from "@project-apis/contract-kit/example";
import document from "@project-apis/teamwork/openapi.json" with { type: "json" };
import { expect, it } from "vitest";

it("the README's example runs, and prints what it says", async () => {
  const { requests, lines } = await runExample(
    document,
    { TEAMWORK_API_KEY: "test-key" },
    () => import("./examples/hero.ts"),
  );
  expect(requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
    "GET /projects/api/v3/projects.json 200",
    "GET /projects/api/v3/projects.json 200",
    "GET /projects/api/v3/projects.json 200",
  ]);
  expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join()).not.toContain("undefined");
});
