// What the live check keeps safe: credentials, and what it did not make.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { type Body, check, edit, findings, operationIn, secret, set, told } from "./live-against-stand-in.ts";
import type { Lie } from "./live-stand-in.ts";

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
