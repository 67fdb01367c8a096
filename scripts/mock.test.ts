// What `pnpm mock <vendor>` starts is Prism's own command; users will call it too.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { discoverVendors, root } from "./lib/workspace.ts";

type Client = Record<"GET", (path: string, init: object) => Promise<{ ok: boolean; status: number }>>;

let child: ChildProcess | undefined;
afterEach(() => child?.kill("SIGKILL"));

interface Started {
  /** Resolves with the match once it is printed; rejects when the command ends before. */
  readonly printed: (pattern: RegExp) => Promise<string[]>;
  readonly ended: Promise<{ code: number | null; errors: string }>;
}

function start(...args: readonly string[]): Started {
  const mock = spawn(process.execPath, [join(root, "scripts/mock.ts"), ...args]);
  child = mock;
  let [output, errors] = ["", ""];
  mock.stdout.on("data", (chunk) => {
    output += chunk;
  });
  mock.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) =>
    mock.on("close", (code) => resolve({ code, errors })),
  );
  const printed = async (pattern: RegExp) => {
    const reached = expect.poll(() => output, { timeout: 15_000 }).toMatch(pattern);
    const early = ended.then(() => {
      throw new Error(`mock ended: ${output}${errors}`);
    });
    await Promise.race([reached, early]);
    return [...(pattern.exec(output) ?? [])];
  };
  return { printed, ended };
}

async function clientOf(vendor: string, url: string): Promise<Client> {
  const file = join(root, "packages", vendor, "test/mock-client.ts");
  const { createMockClient } = await import(pathToFileURL(file).href);
  return createMockClient(url);
}

describe("pnpm mock", () => {
  it.each(discoverVendors())("%s: Prism itself answers the client", async (vendor) => {
    const { printed } = start(vendor, "--port", "0");
    const [, url = ""] = await printed(/listening on (http:\/\/[\d.:]+)/);
    const { paths } = JSON.parse(readFileSync(join(root, "packages", vendor, "openapi.json"), "utf8"));
    const [path = ""] = Object.keys(paths).filter((name) => paths[name].get && !name.includes("{"));
    const client = await clientOf(vendor, url);
    expect(await client.GET(path, { signal: AbortSignal.timeout(10_000) })).toMatchObject({
      ok: true,
      status: 200,
    });
    const missing = await fetch(`${url}/no/such/path`, { signal: AbortSignal.timeout(10_000) });
    expect(missing.status).toBe(404);
  });

  it.each([
    [[], "name one vendor of "],
    [["pipedriev"], 'there is no vendor "pipedriev". Vendors with a spec: '],
    [["pipedrive", "--prot", "1"], "Unknown option '--prot'. Usage: pnpm mock <vendor>"],
    [["pipedrive", "--port", "http"], '--port takes a number from 0 (a free one) to 65535, not "http".'],
  ])("%j is one clear line and exit code 1", async (args, message) => {
    const { code, errors } = await start(...args).ended;
    expect({ code, lines: errors.trimEnd().split("\n") }).toEqual({
      code: 1,
      lines: [expect.stringContaining(`mock: ${message}`)],
    });
  });
});
