// What users get is the tarball: packed, installed with npm into an empty folder, and used from there.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installTimeout, sharedInstall } from "./packed/shared.ts";

const execute = promisify(execFile);
const run = (command: string, args: string[], cwd: string) =>
  execute(command, args, { cwd, timeout: 120_000 });
let folder: string;
let command: string;
beforeAll(async () => {
  const install = await sharedInstall();
  folder = mkdtempSync(join(install.folder, "use-"));
  command = join(install.folder, "node_modules/.bin/project-apis-mock");
}, installTimeout);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("packed packages", () => {
  it("work from an empty folder", async () => {
    writeFileSync(join(folder, "use.js"), program);
    const { stdout } = await run(process.execPath, ["use.js"], folder);
    expect(stdout).toBe("4 projects\n404 Item not found or not accessible\ntrue\n");
  });
});

describe("the command of the packed mock", () => {
  it("answers a request, and ends on a signal", async () => {
    const child = spawn(process.execPath, [command, "pipedrive"], { cwd: folder });
    try {
      const ended = new Promise((resolve) => child.on("close", resolve));
      const [output] = (await once(child.stdout, "data", { signal: AbortSignal.timeout(20_000) })) as [
        Buffer,
      ];
      const url = /http:\S+/.exec(String(output))?.[0];
      const response = await fetch(`${url}/v1/projects`, { headers: { "x-api-token": "any" } });
      expect(response.status).toBe(200);
      child.kill("SIGTERM");
      expect(await ended).toBe(0);
    } finally {
      child.kill("SIGKILL");
    }
  });

  it("tells an old Node so, in one line", async () => {
    const old =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })";
    const args = ["--import", `data:text/javascript,${encodeURIComponent(old)}`, command, "pipedrive"];
    await expect(run(process.execPath, args, folder)).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr:
        "project-apis-mock: This is Node 20.20.2, and the mocks need Node 24.18 or newer, as Prism does.\n",
    });
  });
});

const program = `
import { startMock } from "@project-apis/mock";
import { createPipedriveClient, paginate } from "@project-apis/pipedrive";
import { isApiError, pipedrive, unwrap } from "project-apis";
import * as entry from "project-apis/pipedrive";

const mock = await startMock("pipedrive");
const client = createPipedriveClient({ baseUrl: mock.url, auth: { apiToken: "test-token" } });
const projects = await paginate(client, "/v1/projects").toArray();
console.log(projects.length, "projects");
const missing = client.GET("/v1/projects/{id}", { params: { path: { id: 1 } }, headers: { Prefer: "code=404" } });
const error = await unwrap(missing).catch((thrown) => thrown);
if (!isApiError(error)) throw error;
console.log(error.status, error.body.error);
console.log(pipedrive.createPipedriveClient === createPipedriveClient && entry.paginate === paginate);
await mock.close();
`;
