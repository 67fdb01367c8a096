// What a vendor may answer without deviating: it is noted, tells nothing, or passes.
import type { Finding } from "@project-apis/contract-kit/live";
import { describe, expect, it } from "vitest";
import { check, edit, findings, operationIn, set, told } from "./live-against-stand-in.ts";
import type { Lie } from "./live-stand-in.ts";

describe("what is no deviation", () => {
  it.each<[string, string, string, Lie, Partial<Finding>]>([
    [
      "an undocumented field",
      "pipedrive",
      "getProject",
      edit(({ data }) => set(data!, "mood", "good")),
      { pointer: "/data/mood", expected: "not documented", got: "string" },
    ],
    [
      "a new value in an open set",
      "pipedrive",
      "getProject",
      edit(({ data }) => set(data!, "status", "paused")),
      { pointer: "/data/status", got: '"paused"' },
    ],
    [
      "a value in an open set that may be private",
      "pipedrive",
      "getProject",
      edit(({ data }) => set(data!, "status", "Ann's 2nd try")),
      { pointer: "/data/status", got: "string" },
    ],
  ])("is noted: %s", async (_, vendor, operation, lie, expected) => {
    const { report } = await check(vendor, { [operation]: lie }, { only: ["listProjects", operation] });
    expect(findings(report, "deviations")).toEqual([]);
    expect(operationIn(report, operation).notes).toEqual(
      expect.arrayContaining([expect.objectContaining(expected)]),
    );
  });

  it.each([
    [403, "the credentials do not allow it"],
    [500, "the vendor is at fault"],
    [502, "the vendor is at fault"],
  ])("is an answer that tells nothing: %i", async (status, words) => {
    const { report } = await check(
      "pipedrive",
      {
        listProjectBoards: told({ status, type: "text/html", body: "<h1>" }),
      },
      { only: ["listProjects", "listProjectBoards"] },
    );
    expect(findings(report, "deviations")).toEqual([]);
    expect(operationIn(report, "listProjectBoards")).toMatchObject({
      outcome: "unchecked",
      reason: `answered ${status}: ${words}`,
    });
  });

  it("is a limit that is over after the wait that the vendor asks for", async () => {
    const lie: Lie = (truth, call) =>
      call === 0
        ? { status: 429, type: "application/json", body: {}, headers: { "retry-after": "1" } }
        : truth;
    const start = Date.now();
    const { report } = await check("wethod", { listProjects: lie });
    expect(operationIn(report, "listProjects")).toMatchObject({
      outcome: "agrees",
      statuses: [429, 200],
    });
    expect(Date.now() - start).toBeGreaterThan(900);
  });
});
