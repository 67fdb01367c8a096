import document from "@project-apis/acme/openapi.json" with { type: "json" };
import { runExample } from "@project-apis/contract-kit/example";
import { expect, it } from "vitest";

it("the README's example runs, and prints what it says", async () => {
  const { requests, lines } = await runExample(
    document,
    { ACME_TOKEN: "test-token" },
    () => import("./examples/hero.ts"),
  );
  expect(requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
    "GET /projects/1 200",
    "GET /projects 200",
    "GET /projects 200",
  ]);
  expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join()).not.toContain("undefined");
});
