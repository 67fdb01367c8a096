// The truth gives no deviation, and what is called to learn it.
import { describe, expect, it } from "vitest";
import { check, documentOf, findings, operationIn, secret, told } from "./live-against-stand-in.ts";
import { operationsOf, resolveRef } from "./openapi.ts";
import { discoverVendors } from "./workspace.ts";

describe.each(discoverVendors())("a truthful %s", (vendor) => {
  it("deviates nowhere, is only read, and gets the client's credentials", async () => {
    const { report, heard } = await check(vendor);
    expect(findings(report, "deviations")).toEqual([]);
    expect(report.operations.filter(({ outcome }) => outcome === "agrees").length).toBeGreaterThan(0);
    expect(heard.filter(({ method }) => method !== "GET")).toEqual([]);
    const carried = ({ headers }: (typeof heard)[number]) =>
      JSON.stringify(headers).includes(secret) ||
      Buffer.from(headers.authorization?.split(" ")[1] ?? "", "base64").toString() === `${secret}:x`;
    expect(heard.filter((request) => !carried(request))).toEqual([]);
  });

  it.each(["400", "404", "410", "412"])(
    "deviates nowhere when it answers %s as documented",
    async (status) => {
      const document = documentOf(vendor);
      const reading = operationsOf(document).filter(
        ({ method, operation }) => method === "get" && status in operation.responses,
      );
      const refusals = reading.map(({ operation }) => {
        const { content = {} } = resolveRef(document, operation.responses[status]!);
        const [type = "", media] = Object.entries(content)[0] ?? [];
        const example = resolveRef(document, Object.values(media?.examples ?? {})[0] as object) as {
          value: unknown;
        };
        return [operation.operationId, told({ status: Number(status), type, body: example.value })] as const;
      });
      const { report } = await check(vendor, Object.fromEntries(refusals), { items: 1 });
      expect(findings(report, "deviations")).toEqual([]);
      const called = report.operations.filter(({ statuses }) => statuses.includes(Number(status)));
      expect(called.map(({ outcome, reason }) => `${outcome}: ${reason}`)).toEqual(
        called.map(() => `unchecked: answered ${status}: as documented, but no success was seen`),
      );
    },
  );
});

describe("what is called", () => {
  it("gets its ids from earlier answers, and says where it found none", async () => {
    const { report, heard } = await check("pipedrive", {}, { items: 1, pages: 1 });
    const missing = report.operations.filter(
      ({ method, outcome }) => method === "GET" && outcome === "not run",
    );
    expect(missing.map(({ operation, reason }) => `${operation}: ${reason}`)).toEqual([
      "listProductPermittedUsers: no answer held a value for {id}",
      "getSubscription: no answer held a value for {id}",
      "listSubscriptionPayments: no answer held a value for {id}",
    ]);
    expect(heard.map(({ url }) => url.replace(/\d{4}-.*?&/, "TIME&"))).toEqual([
      "/base/v1/projects?limit=500",
      "/base/v1/projects/boards",
      "/base/v1/projectTemplates?limit=500",
      "/base/v1/roles?limit=500",
      "/base/v1/stages?limit=500",
      "/base/v1/recents?since_timestamp=TIME&limit=500",
      "/base/v1/projects/8",
      "/base/v1/projects/8/plan",
      "/base/v1/projects/8/groups",
      "/base/v1/projects/8/tasks",
      "/base/v1/projects/8/activities",
      "/base/v1/projects/boards/1",
      "/base/v1/projects/phases?board_id=1",
      "/base/v1/projects/phases/2",
      "/base/v1/projectTemplates/5",
      "/base/v1/roles/1",
      "/base/v1/roles/1/assignments?limit=500",
      "/base/v1/roles/1/settings",
      "/base/v1/roles/1/pipelines",
      "/base/v1/stages/4",
      "/base/v1/stages/4/deals?limit=500",
      "/base/v1/subscriptions/find/41",
    ]);
  });

  it("stops when nobody is let in", async () => {
    const { report, heard } = await check("pipedrive", { listProjects: told({ status: 401, body: {} }) });
    expect(heard).toHaveLength(1);
    expect(operationIn(report, "listProjects")).toMatchObject({
      outcome: "unchecked",
      reason: "answered 401: the credentials were refused",
    });
    expect(operationIn(report, "getProject").reason).toContain(
      "not tried, because listProjects answered 401",
    );
  });
});
