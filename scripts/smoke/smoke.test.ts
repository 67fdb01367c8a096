// The smoke test's own logic: above all that it turns red.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../lib/workspace.ts";
import { type Check, NotRun, type Outcome, runChecks } from "./check.ts";
import { chromiumCheck } from "./chromium.ts";
import { entriesOf, importAll, requireAll } from "./entries.ts";
import { packAndUnpack, type UnpackedPackage } from "./packages.ts";
import { probeCallOf } from "./probe-call.ts";
import { type Probe, smoke } from "./program/smoke.ts";
import { readmePrograms, variablesOf } from "./readme-code.ts";
import { isGood, renderOutcome, renderTotal } from "./report.ts";
import { run } from "./run.ts";
import { runTimeChecks } from "./run-time-checks.ts";
import { selectChecks } from "./selection.ts";
import { findBinary } from "./tools.ts";
import { compilers, typeCheck } from "./type-check.ts";
import type { Workshop } from "./workshop.ts";

const timeout = 120_000;
const folder = mkdtempSync(join(tmpdir(), "project-apis-smoke-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (name: string, work: () => Promise<string>): Check => ({ name, title: name, run: work });
const good = check("good", async () => "3 entries");
const bad = check("bad", () => Promise.reject(new Error("first line\nsecond line")));
const absent = check("absent", () => Promise.reject(new NotRun("there is no Chromium.")));

describe("a run", () => {
  it("counts what passed, failed and was not run apart, and shows why", async () => {
    const shown: string[] = [];
    const outcomes = await runChecks([good, bad, absent], 2, (outcome) => {
      shown.push(stripVTControlCharacters(renderOutcome({ ...outcome, seconds: 1.26 }, 8)));
    });
    expect(shown.sort()).toEqual([
      "– absent      1.3 s  not run: there is no Chromium.",
      "✓ good        1.3 s  3 entries",
      "✗ bad         1.3 s  failed\n    first line\n    second line",
    ]);
    expect(renderTotal(outcomes)).toBe("1 passed, 1 failed, 1 not run");
  });

  it("runs every check once, no more at a time than it may", async () => {
    let [running, most, runs] = [0, 0, 0];
    const checks = Array.from({ length: 7 }, (_, index) =>
      check(`c${index}`, async () => {
        most = Math.max(most, ++running);
        runs += 1;
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return "";
      }),
    );
    await runChecks(checks, 2, () => {});
    expect({ most, runs, running }).toEqual({ most: 2, runs: 7, running: 0 });
  });

  it.each<[boolean, boolean, string, Check[], Check[]]>([
    [true, false, "something was not run", [good], [good, absent]],
    [false, true, "something was not run, in a strict run", [good], [good, absent]],
    [false, false, "a check failed", [good], [good, bad]],
    [false, false, "a preparation failed", [bad], [good]],
    [false, false, "no check was run at all", [good], [absent]],
  ])("is good: %s, when strict is %s and %s", async (expected, isStrict, _, first, checks) => {
    const run = (all: Check[]): Promise<Outcome[]> => runChecks(all, 1, () => {});
    expect(isGood(await run(first), await run(checks), isStrict)).toBe(expected);
  });
});

describe("the names of checks", () => {
  const checks = ["npm", "yarn", "yarn-classic", "types-7.0-bundler", "node-22", "node-24"].map((name) =>
    check(name, async () => ""),
  );
  const names = (...wanted: string[]) => selectChecks(checks, wanted).map(({ name }) => name);

  it("choose one, or a group; none chooses all", () => {
    expect(names("node-22", "types")).toEqual(["types-7.0-bundler", "node-22"]);
    expect(names("node")).toEqual(["node-22", "node-24"]);
    expect(names("yarn-classic")).toEqual(["yarn-classic"]);
    expect(names()).toHaveLength(checks.length);
  });

  it("of nothing are refused by the command, in one line, before anything is made", { timeout }, () => {
    const args = [join(root, "scripts/smoke.ts"), "npm", "netscape"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^smoke: there is no check "netscape"\. Checks: npm, .*chromium\.\n$/);
  });
});

/** Packs a package of these files, and installs it in an empty project. */
async function install(name: string, files: Record<string, string>): Promise<[UnpackedPackage, string]> {
  const base = join(folder, name);
  const sources = join(base, "packages", name);
  mkdirSync(join(sources, "dist"), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(sources, file), text);
  const [packed] = await packAndUnpack(base, join(base, "packed"));
  const project = join(base, "project");
  cpSync(packed!.folder, join(project, "node_modules", name), { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(join(project, "entries.ts"), importAll(entriesOf(packed!)));
  writeFileSync(join(project, "required.cts"), requireAll(entriesOf(packed!)));
  return [packed!, project];
}

const manifest = (name: string, fields: object = {}) =>
  JSON.stringify({
    name,
    version: "1.0.0",
    type: "module",
    files: ["dist"],
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
    ...fields,
  });
const tsc = compilers.at(-1)!.tsc;
const include = ["entries.ts", "required.cts"];

describe("a packed package", { timeout }, () => {
  it("that is as it should be is imported, and compiles", async () => {
    const [packed, project] = await install("sound", {
      "package.json": manifest("sound"),
      "dist/index.js": "export const answer = 42;",
      "dist/index.d.ts": "export declare const answer: number;",
    });
    expect(entriesOf(packed)).toEqual([
      { specifier: "sound", isJson: false, needsPeer: false },
      { specifier: "sound/package.json", isJson: true, needsPeer: false },
    ]);
    await run(process.execPath, ["entries.ts"], { cwd: project });
    for (const each of compilers) {
      await typeCheck(project, { tsc: each.tsc, resolution: "nodenext", include, types: [] });
    }
    await typeCheck(project, { tsc, resolution: "bundler", include: ["entries.ts"], types: [] });
  });

  it("whose exports name a file that was not packed fails, imported and compiled", async () => {
    const [, project] = await install("hollow", {
      "package.json": manifest("hollow", { files: ["nothing"] }),
      "dist/index.js": "export const answer = 42;",
      "dist/index.d.ts": "export declare const answer: number;",
    });
    await expect(run(process.execPath, ["entries.ts"], { cwd: project })).rejects.toThrow(
      "ERR_MODULE_NOT_FOUND",
    );
    await expect(typeCheck(project, { tsc, resolution: "nodenext", include, types: [] })).rejects.toThrow(
      "TS2307",
    );
  });

  it("whose declarations do not compile fails", async () => {
    const [, project] = await install("mistyped", {
      "package.json": manifest("mistyped"),
      "dist/index.js": "export const answer = 42;",
      "dist/index.d.ts": "export declare const answer: Missing;",
    });
    await run(process.execPath, ["entries.ts"], { cwd: project });
    await expect(typeCheck(project, { tsc, resolution: "bundler", include, types: [] })).rejects.toThrow(
      "TS2304",
    );
  });

  it("that cannot be required fails in CommonJS", async () => {
    const [, project] = await install("waiting", {
      "package.json": manifest("waiting"),
      "dist/index.js": "export const answer = await 42;",
      "dist/index.d.ts": "export declare const answer: number;",
    });
    await run(process.execPath, ["entries.ts"], { cwd: project });
    const program = 'require("waiting")';
    await expect(
      run(process.execPath, ["--input-type=commonjs", "-e", program], { cwd: project }),
    ).rejects.toThrow("ERR_REQUIRE_ASYNC_MODULE");
  });

  it("is refused when its entries cannot be listed", () => {
    const packed = { name: "open", tarball: "", folder, manifest: JSON.parse(manifest("open")) };
    const wild = { ...packed, manifest: { ...packed.manifest, exports: { "./*": "./dist/*.js" } } };
    expect(() => entriesOf(wild)).toThrow("open exports the pattern ./*");
    expect(() => entriesOf({ ...packed, manifest: { ...packed.manifest, exports: {} } })).toThrow(
      "exports nothing",
    );
  });

  it("has entries that need an optional peer told apart", () => {
    mkdirSync(join(folder, "peered/dist"), { recursive: true });
    writeFileSync(join(folder, "peered/dist/index.d.ts"), 'import type { A } from "runner/node";');
    const peerDependenciesMeta = { runner: { optional: true } };
    const packed = { name: "peered", tarball: "", folder: join(folder, "peered") };
    const entries = entriesOf({
      ...packed,
      manifest: JSON.parse(manifest("peered", { peerDependenciesMeta })),
    });
    expect(entries.map(({ needsPeer }) => needsPeer)).toEqual([true, false]);
  });
});

describe("the program that every run time runs", () => {
  const sound: Probe = {
    vendor: "acme",
    library: {
      unwrap: (result) => result.then(({ status }) => Promise.reject({ status, isApi: true })),
      isApiError: (error): error is { status: number } => (error as { isApi?: boolean }).isApi === true,
    },
    createMockClient: (url) => ({
      GET: async (path, init) =>
        "headers" in init ? { ok: false, status: 404 } : { ok: true, status: 200, data: `${url}${path}` },
    }),
    async *tour() {
      yield { outcome: "one page" };
      yield { outcome: "another" };
    },
    call: { path: "/things/{id}", pathParameters: { id: 1 }, failure: 404 },
  };
  const always = (answer: { ok: boolean; status: number; data?: string }) => () => ({
    GET: async () => answer,
  });
  const start = (probe: Probe, entries: Record<string, object> = { acme: { one: 1 } }) =>
    smoke([probe], entries, { acme: "http://127.0.0.1:1" });

  it("reports what it has done, and where", async () => {
    expect(await start(sound)).toEqual({ userAgent: navigator.userAgent, entries: 1, calls: 5 });
  });

  it.each<[string, Partial<Probe>, string]>([
    ["a good answer is none", { createMockClient: always({ ok: false, status: 500 }) }, "gave 500"],
    ["a 404 is a success", { createMockClient: always({ ok: true, status: 200, data: "" }) }, "not 404"],
    [
      "unwrap() throws what isApiError() does not know",
      { library: { ...sound.library, isApiError: (error): error is { status: number } => error === 1 } },
      "no ApiError",
    ],
    ["paging ends too soon", { async *tour() {} }, "0 steps"],
  ])("fails when %s", async (_, fault, message) => {
    await expect(start({ ...sound, ...fault })).rejects.toThrow(message);
  });

  it("fails when an entry exports nothing", async () => {
    await expect(start(sound, { acme: {} })).rejects.toThrow("acme exports nothing.");
  });
});

describe("the call that is tried", () => {
  const responses = (...statuses: number[]) => Object.fromEntries(statuses.map((status) => [status, {}]));

  it("is one with a 404, its parameters as the document has them", () => {
    const document = {
      paths: {
        "/things": { get: { responses: responses(200, 401) } },
        "/things/{id}/{part}": {
          parameters: [{ $ref: "#/components/parameters/Id", name: "", in: "" }],
          get: {
            parameters: [{ name: "part", in: "path", required: true, schema: { type: "string" } }],
            responses: responses(200, 401, 404),
          },
        },
      },
      components: { parameters: { Id: { name: "id", in: "path", required: true, example: 7 } } },
    };
    expect(probeCallOf(document)).toEqual({
      path: "/things/{id}/{part}",
      pathParameters: { id: 7, part: "1" },
      failure: 404,
    });
  });

  it("needs no query, and takes another failure where there is no 404", () => {
    const query = [{ name: "since", in: "query", required: true }];
    const document = {
      paths: {
        "/recent": { get: { parameters: query, responses: responses(200, 404) } },
        "/things": { get: { responses: responses(200, 403, 500) } },
      },
    };
    expect(probeCallOf(document)).toMatchObject({ path: "/things", failure: 403 });
    expect(() => probeCallOf({ paths: {} })).toThrow("No operation");
  });
});

it("a README's programs are its TypeScript, without what a test runner runs", () => {
  const fence = "```";
  const markdown = [
    `${fence}ts\nimport { a } from "a";\na(process.env.A_TOKEN!, process.env.A_TOKEN);\n${fence}`,
    `${fence}ts\nconst part = 1;\n${fence}`,
    `${fence}sh\nnpm install a\n${fence}`,
    `${fence}ts\nimport { test } from "vitest";\ntest("x", () => {});\n${fence}`,
  ].join("\n\n");
  const programs = readmePrograms(markdown);
  expect(programs).toEqual(['import { a } from "a";\na(process.env.A_TOKEN!, process.env.A_TOKEN);\n']);
  expect(variablesOf(programs[0]!)).toEqual(["A_TOKEN"]);
});

describe("what a machine lacks", () => {
  it("is not run, with the reason", async () => {
    expect(() => findBinary(folder, "deno")).toThrow(/no binary of deno for /);
    const workshop = { tools: async () => folder } as Workshop;
    const chromium = chromiumCheck(workshop, { CHROMIUM_PATH: join(folder, "none") });
    const outcomes = await runChecks([...runTimeChecks(workshop), chromium], 1, () => {});
    expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["not run"]));
  });
});

describe("a command", { timeout }, () => {
  it("that fails is shown with all that it printed", async () => {
    const program = "console.log('out'); console.error('err'); process.exitCode = 3";
    await expect(run(process.execPath, ["-e", program], { cwd: folder })).rejects.toThrow(
      /out\nerr\nended with 3/,
    );
  });

  it("that hangs is ended", async () => {
    const options = { cwd: folder, timeout: 1_000 };
    await expect(run(process.execPath, ["-e", "setInterval(() => {}, 1000)"], options)).rejects.toThrow(
      "took more than 1 s",
    );
  });
});
