// The README's example is compiled with the tests, run here, and stands in the README letter by letter.
import { readFileSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("the README's example runs", async () => {
  vi.stubEnv("PIPEDRIVE_API_TOKEN", "test-token");
  vi.stubEnv("TEAMWORK_API_KEY", "test-key");
  const answers: Readonly<Record<string, object>> = {
    "api.pipedrive.com": { data: [{ title: "Website relaunch" }], additional_data: { next_cursor: null } },
    "acme.teamwork.com": { projects: [{ name: "Brand workshop" }], meta: { page: { hasMore: false } } },
  };
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) =>
    Response.json(answers[new URL(new Request(input).url).host]),
  );
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("./examples/hero.ts");
  expect(log.mock.calls.flat()).toEqual(["Website relaunch", "Brand workshop"]);
});

it("the README holds it", () => {
  const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
  expect(textOf("../README.md")).toContain(`\`\`\`ts\n${textOf("examples/hero.ts").trim()}\n\`\`\``);
});
