import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { vendors } from "../src/generated/vendors.ts";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

interface Command {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Waits until it has printed something, and returns the match. */
  readonly printed: (pattern: RegExp) => Promise<string[]>;
}

function start(...args: readonly string[]): Command {
  const script = join(import.meta.dirname, "run-command.ts");
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, ["--conditions=@project-apis/source", script, ...args], { env });
  children.push(child);
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on("close", (code, signal) => resolve(code ?? signal)),
  );
  const printed = async (pattern: RegExp) => {
    await expect.poll(() => output, { timeout: 45_000 }).toMatch(pattern);
    return [...(pattern.exec(output) ?? [])];
  };
  return { child, output: () => output, errors: () => errors, ended, printed };
}

const json = { "content-type": "application/json" };
const get = (url: string, init: RequestInit = {}) =>
  fetch(url, { headers: { "x-api-token": "s3cret" }, signal: AbortSignal.timeout(10_000), ...init });

describe("a mock in a terminal", { timeout: 90_000 }, () => {
  test("logs a line per request, with the reason of a refusal and without what might be secret", async () => {
    const command = start("pipedrive");
    const [, url] = await command.printed(/^pipedrive {2}(http:\/\/127\.0\.0\.1:\d+)\n/);
    await get(`${url}/v1/projects?limit=2`);
    await get(`${url}/v1/projects?limt=2&api_token=s3cret`);
    await get(`${url}/v1/projects`, { headers: {} });
    await get(`${url}/v1/projects`, {
      method: "POST",
      headers: { ...json, "x-api-token": "s3cret" },
      body: "password=s3cret",
    });
    await get(`${url}/v1/projects?%1b[31m%0a18:00:00=1`);
    await get(`${url}/nowhere`);
    await command.printed(/nowhere/);
    const lines = command.output().trim().split("\n").slice(3);
    expect(lines.map((line) => line.replace(/^\d\d:\d\d:\d\d {2}/, ""))).toEqual([
      "200  GET     /v1/projects  listProjects",
      '400  GET     /v1/projects  listProjects  refused: listProjects has no query parameter "limt". Did you mean "limit"?',
      "401  GET     /v1/projects  listProjects  refused: No credentials in header x-api-token, or Authorization: Bearer ….",
      "400  POST    /v1/projects  refused: the body is no JSON, though the request says so",
      expect.stringContaining('has no query parameter "\\u{1b}[31m\\u{a}18:00:00"'),
      expect.stringMatching(/^404 {2}GET {5}\/nowhere {2}refused: No path of the document matches/),
    ]);
    expect(command.output()).not.toContain("s3cret");
    expect(command.output()).not.toContain("\x1b");
  });

  test.each(["SIGINT", "SIGTERM"] as const)("ends on %s: exit code 0 and a closing line", async (signal) => {
    const command = start("wethod", "--delay", "60000");
    const [, url] = await command.printed(/(http:\S+)\n[\s\S]*stops\.\n/);
    const waiting = get(`${url}/api/projects`).catch(() => "cut");
    await command.printed(/GET/);
    command.child.kill(signal);
    expect(await command.ended).toBe(0);
    expect(command.output()).toMatch(/\nStopped after 1 request\.\n$/);
    expect(command.errors()).toBe("");
    expect(await waiting).toBe("cut");
  });

  // Whoever else runs on the machine may take the second port in the meantime.
  test("serves several vendors on consecutive ports, and says whose request it was", {
    retry: 3,
  }, async () => {
    const port = await freePort();
    const command = start("pipedrive", "productive", `--port=${port}`);
    await command.printed(/stops\./);
    expect(command.output()).toMatch(
      `pipedrive   http://127.0.0.1:${port}\nproductive  http://127.0.0.1:${port + 1}\n`,
    );
    await get(`http://127.0.0.1:${port + 1}/api/v2/projects`);
    await command.printed(/ {2}productive {2}401 {2}GET/);
  });

  test("--quiet logs no request", async () => {
    const command = start("pipedrive", "-q");
    const [, url] = await command.printed(/(http:\S+)\n[\s\S]*stops\./);
    await get(`${url}/v1/projects`);
    command.child.kill("SIGTERM");
    await command.ended;
    expect(command.output()).toMatch(/stops\.\n\nStopped after 1 request\.\n$/);
  });

  test("--dynamic, --errors and --seed are repeatable", async () => {
    const bodies = async () => {
      const command = start("pipedrive", "--dynamic", "--errors", "0.5", "--seed", "x", "--delay=1-2");
      const [, url] = await command.printed(/(http:\S+)\n.*--seed x\n[\s\S]*stops\./);
      const found: unknown[] = [];
      for (let index = 0; index < 6; index += 1) found.push(await (await get(`${url}/v1/projects/1`)).json());
      await command.printed(/drawn by --errors/);
      return found;
    };
    const first = await bodies();
    expect(await bodies()).toEqual(first);
  });

  test("lives on when the reader of its log leaves", async () => {
    const command = start("pipedrive");
    const [, url] = await command.printed(/(http:\S+)\n[\s\S]*stops\./);
    command.child.stdout?.destroy();
    for (let index = 0; index < 3; index += 1) expect((await get(`${url}/v1/projects`)).status).toBe(200);
    command.child.kill("SIGTERM");
    expect(await command.ended).toBe(0);
  });
});

describe("one clear line on stderr, and exit code 1", { timeout: 90_000 }, () => {
  test.each([
    [[], `Name a vendor: ${vendors.join(", ")}. --help tells more.`],
    [["pipedriev"], 'There is no mock of "pipedriev". Did you mean "pipedrive"?'],
    [["pipedrive", "--prot", "1"], 'There is no option --prot. Did you mean "--port"?'],
    [["pipedrive", "--port", "http"], '--port takes a number, not "http".'],
    [["pipedrive", "--port=70000"], "port: 70000 is no whole number from 0 to 65535."],
    [["pipedrive", "--port"], "Option '-p, --port <value>' argument missing"],
    [["pipedrive", "--errors", "3"], "errors: 3 is no share from 0 to 1."],
    [["pipedrive", "--delay", "1-2-3"], '--delay takes milliseconds, as 200 or 100-500, not "1-2-3".'],
  ])("%j", async (args, message) => {
    const command = start(...args);
    expect(await command.ended).toBe(1);
    expect(command.errors()).toBe(`project-apis-mock: ${message}\n`);
    expect(command.output()).toBe("");
  });

  test("a port in use, and the mocks before it are stopped", async () => {
    const port = await freePort();
    const other = createServer().listen(port + 1, "127.0.0.1");
    try {
      const command = start("pipedrive", "wethod", "--port", String(port));
      expect(await command.ended).toBe(1);
      expect(command.errors()).toBe(
        `project-apis-mock: Port ${port + 1} on 127.0.0.1 is in use: pass another one, or none for a free one.\n`,
      );
    } finally {
      other.close();
    }
  });
});

test("--help and --version", async () => {
  const [help, version] = [start("--help"), start("--version")];
  expect([await help.ended, await version.ended]).toEqual([0, 0]);
  expect(help.output()).toContain("Usage: project-apis-mock <vendor…> [options]");
  expect(version.output()).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

/** A port that is free, and so is the next one as far as one can tell. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port < 65_000 ? port : freePort();
}
