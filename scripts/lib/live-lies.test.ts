// Each lie of a vendor is found where it is, and nowhere else.
import type { Finding } from "@project-apis/contract-kit/live";
import { describe, expect, it } from "vitest";
import { check, edit, findings, operationIn, set, told } from "./live-against-stand-in.ts";
import type { Lie } from "./live-stand-in.ts";

describe("a lie is found, where it is and nowhere else:", () => {
  const cases: [string, string, string, Lie, Partial<Finding>][] = [
    [
      "a missing field",
      "pipedrive",
      "getProject",
      edit(({ data }) => delete data!.title),
      { pointer: "/data/title", expected: "string (required)", got: "missing" },
    ],
    [
      "a wrong type",
      "pipedrive",
      "getProject",
      edit(({ data }) => set(data!, "title", 5)),
      { pointer: "/data/title", expected: "string", got: "integer" },
    ],
    [
      "a text for a list",
      "pipedrive",
      "listProjects",
      edit((body) => set(body, "data", "none")),
      { pointer: "/data", expected: "array", got: "string" },
    ],
    [
      "a null where none is allowed",
      "teamwork",
      "listProjects",
      edit(({ projects }) => set(projects!["0"]!, "name", null)),
      { pointer: "/projects/0/name", expected: "string", got: "null" },
    ],
    [
      "a wrong type where several are allowed",
      "teamwork",
      "listProjects",
      edit(({ projects }) => set(projects!["0"]!, "category", 7)),
      { pointer: "/projects/0/category", expected: "object or null", got: "integer" },
    ],
    [
      "a wrong field in one of several forms",
      "teamwork",
      "listProjects",
      edit(({ projects }) => set(projects!["0"]!, "category", { id: "seven", type: "projectCategories" })),
      { pointer: "/projects/0/category/id", got: "string" },
    ],
    [
      "a wrong field in one of twelve forms",
      "pipedrive",
      "listRecents",
      edit(({ data }) => set(data!["0"]!, "id", "x")),
      { pointer: "/data/0/id", expected: "integer", got: "string" },
    ],
    [
      "a new value in a closed set",
      "pipedrive",
      "listProjectTasks",
      edit(({ data }) => set(data!["0"]!, "done", 2)),
      { pointer: "/data/0/done", expected: "one of 0, 1", got: "2" },
    ],
    [
      "a constant that is another",
      "pipedrive",
      "listRecents",
      edit(({ data }) => set(data!["0"]!, "item", "campaign")),
      { pointer: "/data/0/item", got: '"campaign"' },
    ],
    [
      "a date in another form",
      "productive",
      "listProjects",
      edit(({ data }) => set(data!["0"]!.attributes!, "created_at", "1.2.2026 10:30")),
      { pointer: "/data/0/attributes/created_at", expected: "format date-time", got: '"9.9.9999 99:99"' },
    ],
    [
      "an undocumented success",
      "wethod",
      "listProjects",
      told({ status: 207 }),
      { part: "status", got: "207" },
    ],
    [
      "an undocumented failure",
      "wethod",
      "listProjects",
      told({ status: 418, type: "text/plain", body: "no" }),
      { part: "status", got: "418" },
    ],
    [
      "a 501, which Prism would hide",
      "pipedrive",
      "listProjects",
      told({ status: 501, body: "" }),
      { part: "status", got: "501" },
    ],
    [
      "a media type with another suffix",
      "productive",
      "listProjects",
      told({ type: "application/json" }),
      { part: "media type", expected: "application/vnd.api+json", got: "application/json" },
    ],
    [
      "HTML",
      "pipedrive",
      "listProjects",
      told({ type: "text/html", body: "<h1>" }),
      { part: "media type", got: "text/html" },
    ],
    [
      "no media type",
      "pipedrive",
      "listProjects",
      told({ type: undefined }),
      { part: "media type", got: "none" },
    ],
    [
      "a media type that is none",
      "pipedrive",
      "listProjects",
      told({ type: "%%%" }),
      { part: "media type", got: "no media type" },
    ],
    [
      "malformed JSON",
      "pipedrive",
      "listProjects",
      told({ body: '{"data": [' }),
      { pointer: "", expected: "JSON" },
    ],
    ["an empty 200", "pipedrive", "listProjects", told({ body: "" }), { pointer: "", got: "nothing" }],
    [
      "a header of another type",
      "pipedrive",
      "listProjectBoards",
      told({ headers: { "x-ratelimit-remaining": "many" } }),
      { part: "header", pointer: "x-ratelimit-remaining", expected: "integer" },
    ],
  ];

  it.each(cases)("%s", async (_, vendor, operation, lie, expected) => {
    const { report } = await check(vendor, { [operation]: lie }, { only: ["listProjects", operation] });
    const expectation = { part: "body", ...expected, operation };
    expect(findings(report, "deviations")).toEqual([expect.objectContaining(expectation)]);
    expect(operationIn(report, operation).outcome).toBe("deviates");
  });

  it("counts what is in every item of a list once", async () => {
    const lie = edit(({ data }) => {
      for (const project of Object.values(data!)) set(project, "title", null);
    });
    const { report } = await check("pipedrive", { listProjects: lie }, { pages: 1, only: ["listProjects"] });
    expect(findings(report, "deviations")[0]!.count).toBeGreaterThan(1);
    expect(findings(report, "deviations")).toMatchObject([
      { pointer: "/data/0/title", expected: "string", got: "null" },
    ]);
  });
});
