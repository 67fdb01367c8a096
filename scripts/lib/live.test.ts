// The live check against a stand-in vendor: the truth gives no deviation, and each lie is found where it is.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import {
  checkLive,
  type Finding,
  type LiveCheckOptions,
  type LiveReport,
} from "@project-apis/contract-kit/live";
import { describe, expect, it } from "vitest";
import { type Lie, startStandIn, type Told } from "./live-stand-in.ts";
import { loadLiveVendor } from "./live-vendor.ts";
import { type OpenApiDocument, operationsOf, resolveRef } from "./openapi.ts";
import { discoverVendors, root } from "./workspace.ts";

const secret = "s3cr3t-t0ken-of-nobody";

/** Whatever a vendor asks for: what is no secret is one host label. */
const environment = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, name) =>
      (/TOKEN|KEY/.test(String(name)) ? secret : /_ID$/.test(String(name)) ? "1016" : undefined) ??
      label(name),
  },
);
const label = (name: string | symbol) => (/SITE|COMPANY$/.test(String(name)) ? "acme" : undefined) as string;

/** A vendor's document; with names, only the paths of those operations. */
function documentOf(vendor: string, names?: readonly string[]): OpenApiDocument {
  const document: OpenApiDocument = JSON.parse(
    readFileSync(join(root, "packages", vendor, "openapi.json"), "utf8"),
  );
  const wanted = operationsOf(document).filter(
    ({ operation }) => names?.includes(operation.operationId) ?? true,
  );
  const paths = new Set(wanted.map(({ path }) => path));
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(document.paths).filter(([path]) => paths.has(path))),
  };
}

type Options = Partial<LiveCheckOptions> & { only?: readonly string[] };

type Lies = Readonly<Record<string, Lie>>;

/** Checks a stand-in that lies; `only` names the operations that the document is cut down to. */
async function check(vendor: string, lies: Lies = {}, { only, ...options }: Options = {}) {
  const document = documentOf(vendor, only);
  await using standIn = await startStandIn(document, lies);
  const loaded = await loadLiveVendor(vendor, environment, standIn.url);
  const report = await checkLive({ ...loaded, document: { ...document }, ...options });
  for (const form of [
    secret,
    Buffer.from(secret).toString("base64").slice(0, 20),
    Buffer.from(`${secret}:x`).toString("base64"),
  ])
    expect(JSON.stringify(report)).not.toContain(form);
  return { report, heard: [...standIn.heard] };
}

const findings = ({ operations }: LiveReport, kind: "deviations" | "notes") =>
  operations.flatMap((one) => one[kind].map((finding) => ({ operation: one.operation, ...finding })));

const operationIn = ({ operations }: LiveReport, id: string) =>
  operations.find(({ operation }) => operation === id)!;

/** A resource of an answer, or the answer itself, in which anything can be changed. */
interface Body {
  [name: string]: Body;
}

const told =
  (change: Partial<Told>): Lie =>
  (truth) => ({ ...truth, ...change });

/** A lie about the body: `change` edits a copy of the true one. */
const edit =
  (change: (body: Body) => void): Lie =>
  (truth) => {
    const body = structuredClone(truth.body) as Body;
    change(body);
    return { ...truth, body };
  };

const set = (target: Body, name: string, value: unknown) => void Reflect.set(target, name, value);

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

describe("credentials", () => {
  it("never follow a redirect to another origin", async () => {
    const heard: unknown[] = [];
    const thief = createServer((request, response) => {
      heard.push(request.headers);
      response.end("{}");
    });
    await new Promise<void>((resolve) => thief.listen(0, "127.0.0.1", resolve));
    const location = `http://127.0.0.1:${(thief.address() as AddressInfo).port}/${secret}`;
    const { report } = await check(
      "pipedrive",
      {
        listProjects: told({ status: 302, body: "", headers: { location } }),
      },
      { only: ["listProjects"] },
    );
    thief.close();
    expect(heard).toEqual([]);
    expect(findings(report, "deviations")).toMatchObject([{ part: "status", got: "302 → another origin" }]);
  });

  it("are not shown, wherever the vendor puts them", async () => {
    const lie = edit((body) => {
      set(body, secret, 1);
      set(body.data!, "title", { [secret]: secret });
      set(body.data!, "status", secret);
    });
    const { report } = await check(
      "pipedrive",
      { getProject: lie },
      { only: ["listProjects", "getProject"] },
    );
    expect(operationIn(report, "getProject").notes.map(({ pointer }) => pointer)).toContain("/[secret]");
    await check(
      "pipedrive",
      { getProject: told({ type: `text/${secret}` }) },
      { only: ["listProjects", "getProject"] },
    );
    await check("teamwork", { listProjects: told({ type: `text/${secret}` }) });
  });
});

describe("writing", () => {
  /** Like a vendor: what is made has the name that it was sent. */
  const echo: Lie = (truth, _, sent) => {
    const body = structuredClone(truth.body) as Body;
    for (const [name, value] of Object.entries(JSON.parse(sent)))
      if (/name|title/.test(name)) set(body.data!, name, value);
    set(body.data!, "id", 4711);
    return { ...truth, body };
  };
  const writable = [
    "listProjects",
    "listProjectBoards",
    "listProjectPhases",
    "getProject",
    "archiveProject",
    "createRole",
    "getRole",
    "createProductFollower",
  ];
  const written = (heard: readonly { method: string; url: string }[]) =>
    heard.filter(({ method }) => method !== "GET").map(({ method, url }) => `${method} ${url}`);

  it("touches only what the check has made, and removes it", async () => {
    const { report, heard } = await check(
      "pipedrive",
      { createProject: echo },
      { write: true, items: 1, pages: 1, only: writable },
    );
    expect(written(heard)).toEqual([
      "POST /base/v1/projects",
      "PUT /base/v1/projects/4711",
      "POST /base/v1/projects/4711/archive",
      "DELETE /base/v1/projects/4711",
      "POST /base/v1/roles",
    ]);
    const sent: object = JSON.parse(heard.find(({ method }) => method === "POST")!.body);
    expect(sent).toMatchObject({ title: expect.stringMatching(/^contract-live: /), board_id: 1 });
    expect(
      Object.keys(sent)
        .filter((name) => /_ids?$/.test(name))
        .sort(),
    ).toEqual(["board_id", "phase_id"]);
    expect(operationIn(report, "createRole").reason).toContain("remove it by hand");
    expect(findings(report, "deviations")).toEqual([]);
  });

  it("removes it even when changing it fails", async () => {
    const lies = {
      createProject: echo,
      updateProject: told({ status: 500, body: "" }),
      deleteProject: told({ status: 403, body: "" }),
    };
    const { report, heard } = await check("pipedrive", lies, {
      write: true,
      items: 1,
      pages: 1,
      only: writable,
    });
    expect(written(heard)).toContain("DELETE /base/v1/projects/4711");
    expect(operationIn(report, "deleteProject").reason).toContain("remove 4711 by hand");
  });
});
