import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../src/index.ts";
import { credentials, library } from "./library.ts";

let folder: string;
let child: ChildProcess | undefined;
let cliUrl: string;
let mock: MockServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contract-kit-"));
  const file = join(folder, "library.json");
  await writeFile(file, JSON.stringify(library));
  child = spawn(process.execPath, [await prismCommand(), "mock", "-m", "false", "-p", "0", file]);
  [cliUrl, mock] = await Promise.all([urlOf(child), startMockServer(library)]);
}, 30_000);

afterAll(async () => {
  child?.kill("SIGKILL");
  await mock?.close();
  await rm(folder, { recursive: true, force: true });
});

async function prismCommand(): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { bin: { prism: string } };
  return join(dirname(manifest), bin.prism);
}

function urlOf(prism: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /listening on (http:\/\/[\d.:]+)/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    prism.stdout?.on("data", read);
    prism.stderr?.on("data", read);
    prism.once("exit", (code) => reject(new Error(`prism mock ended with ${code}: ${output}`)));
    setTimeout(() => reject(new Error(`prism mock does not listen: ${output}`)), 20_000).unref();
  });
}

const json = { "content-type": "application/json" };

test.each([
  ["a list", "/v1/books?limit=2", {}, 200],
  ["a wanted error", "/v1/books/1", { headers: { prefer: 'code=404, example="notFound"' } }, 404],
  ["an invalid body", "/v1/books", { method: "POST", headers: json, body: '{"year":"x"}' }, 422],
] satisfies [string, string, RequestInit, number][])(
  "%s is answered as `prism mock` answers it",
  async (_, path, init: RequestInit, status) => {
    const answers = await Promise.all(
      [cliUrl, mock.url].map(async (url) => {
        const headers = { ...credentials, ...(init.headers as object) };
        const response = await fetch(url + path, { ...init, headers, signal: AbortSignal.timeout(10_000) });
        const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as unknown;
        const { headers: got } = response;
        return {
          status: response.status,
          type: got.get("content-type"),
          remaining: got.get("x-remaining"),
          body: (await response.json()) as unknown,
          violations,
        };
      }),
    );
    expect(answers[0]?.status).toBe(status);
    expect(answers[1]).toEqual(answers[0]);
  },
);
