import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compare } from "../lib/files.ts";
import { root } from "../lib/workspace.ts";
import type { Measurement, Outcome } from "./benchmark.ts";
import { pageText } from "./contenders/answers.ts";
import { contendersOf } from "./contenders/clients.ts";
import { peerVersions } from "./contenders/peers.ts";
import { itemsAt, readSubject, valueAt } from "./contenders/subject.ts";
import { benchmarkNames, selectBenchmarks } from "./harness/discover.ts";
import { mergeResults, type Result, readResults, resultOf } from "./harness/results.ts";
import { atLeast, atMost, figureOf, figuresOf, median, ratio } from "./harness/statistics.ts";
import { rotate, takeTurns } from "./harness/turns.ts";
import { toChart } from "./render/chart.ts";
import { toDocuments } from "./render/documents.ts";
import { threeDigits, times } from "./render/format.ts";
import { toText } from "./render/terminal.ts";

const measurement: Measurement = {
  title: "Per call",
  unit: "µs",
  baseline: "fetch",
  chart: true,
  figures: [
    figureOf("fetch", [120, 100, 110]),
    figureOf("@project-apis/acme", [121, 143, 132]),
    figureOf('a "peer" <&>', [220, 220, 220]),
  ],
};

const outcome: Outcome = {
  measurements: [measurement],
  targets: [atMost(1.15, "at most 1.15 of fetch", 1.2), atLeast(2, "at least 2 times as fast", 3.456)],
  notRun: [{ contender: "another", reason: "it cannot be installed here" }],
};

const result = (name: string, date = "2026-01-02"): Result => ({
  name,
  title: "What a call costs",
  method: "Many calls.",
  date,
  rounds: 3,
  machine: { cores: 2, cpu: "A CPU", memory: "8 GiB", system: "linux x64" },
  versions: { node: "26.10.0", ky: "2.1.0" },
  outcome,
});

describe("statistics", () => {
  it("take the middle value, whatever the order, and the mean of two in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([100, 20, 3, 10])).toBe(15);
    expect(() => median([])).toThrow("no values");
  });

  it("compare medians, and do not compare what was not measured", () => {
    expect(ratio(measurement.figures, "@project-apis/acme", "fetch")).toBe(1.2);
    expect(() => ratio(measurement.figures, "ky", "fetch")).toThrow("ky was not measured.");
  });

  it("join rounds by the median of each, also of who was not in all of them", () => {
    const rounds = [[figureOf("a", [1, 9, 2]), figureOf("b", [5])], [figureOf("a", [4])]];
    expect(figuresOf(rounds)).toEqual([figureOf("a", [2, 4]), figureOf("b", [5])]);
  });

  it("hold a value against its limit, which counts as met", () => {
    expect([1.1, 1.15, 1.16].map((value) => atMost(1.15, "", value).isMet)).toEqual([true, true, false]);
    expect([1.9, 2, 2.1].map((value) => atLeast(2, "", value).isMet)).toEqual([false, true, true]);
    expect(atMost(1.15, "", Number.NaN).isMet).toBe(false);
  });
});

describe("turns", () => {
  it("are taken by all in every round, each round beginning with another", async () => {
    const order: string[] = [];
    const figures = await takeTurns([{ name: "a" }, { name: "b" }, { name: "c" }], 4, async ({ name }) => ({
      time: order.push(name),
    }));
    expect(order.join("")).toBe("abcbcacababc");
    expect(figures("time").map(({ contender, rounds }) => [contender, rounds])).toEqual([
      ["a", [1, 6, 8, 10]],
      ["b", [2, 4, 9, 11]],
      ["c", [3, 5, 7, 12]],
    ]);
  });

  it("rotate nothing as well", () => expect(rotate([], 3)).toEqual([]));
});

describe("discovery", () => {
  const folder = mkdtempSync(join(tmpdir(), "project-apis-bench-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const benchmark = (name: string) =>
    `export const benchmark = { name: "${name}", title: "", method: "", run() {} };\n`;
  writeFileSync(join(folder, "two.bench.ts"), benchmark("two"));
  writeFileSync(join(folder, "one.bench.ts"), benchmark("one"));
  writeFileSync(join(folder, "helper.ts"), "");

  it("finds benchmarks by their files", async () => {
    expect(benchmarkNames(folder)).toEqual(["one", "two"]);
    expect((await selectBenchmarks([], folder)).map(({ name }) => name)).toEqual(["one", "two"]);
    expect((await selectBenchmarks(["two"], folder)).map(({ name }) => name)).toEqual(["two"]);
  });

  it("says which there are when asked for another", async () => {
    await expect(selectBenchmarks(["two", "three"], folder)).rejects.toThrow(
      'there is no benchmark "three". Benchmarks: one, two.',
    );
  });

  it("refuses a file whose benchmark has another name", async () => {
    writeFileSync(join(folder, "wrong.bench.ts"), benchmark("right"));
    await expect(selectBenchmarks(["wrong"], folder)).rejects.toThrow('"wrong"');
  });

  it("loads all that the repository has", async () => {
    for (const { title, method } of await selectBenchmarks([])) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(method).toMatch(/\.$/);
    }
  });
});

describe("the command", () => {
  const bench = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(root, "scripts/bench.ts"), ...args], { cwd: root });

  it.each([
    [["nothing"], /^bench: there is no benchmark "nothing". Benchmarks: .*\bcall\b.*\.\n$/],
    [["--rounds", "0"], /^bench: --rounds takes a whole number from 1 to 1000, not "0"\.\n$/],
    [["--quick", "--write"], /^bench: --quick is a try-out of two rounds: leave out --rounds and --write\. /],
    [["--document", "none.json"], /^bench: --document: there is no file \/.*none\.json\.\n$/],
    [["--fast"], /^bench: Unknown option '--fast'\. Usage: pnpm bench /],
  ])("tells of %j in one line, and measures nothing", async (args, stderr) => {
    await expect(bench(...args)).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(stderr),
    });
  });
});

describe("the list that is fetched", () => {
  const subject = readSubject();

  it("has as many items as asked for, and leads on or ends", () => {
    const page = JSON.parse(pageText(subject, 20, "2"));
    expect(itemsAt(page, subject.items)).toHaveLength(20);
    expect(valueAt(page, subject.next)).toBe("2");
    expect(valueAt(JSON.parse(pageText(subject, 1)), subject.next)).toBeNull();
    expect(() => itemsAt({}, subject.items)).toThrow("There is no list at ");
  });

  it("is fetched by fetch as by the others, with the credentials", async () => {
    const [bare] = contendersOf(subject);
    const asked: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (url, init) => {
      asked.push(url, init?.headers);
      return new Response(pageText(subject, 20));
    };
    const folders = { ours: "", peers: "", generated: "" };
    const list = await bare!.prepare({ subject, baseUrl: "http://127.0.0.1:1", folders, fetch });
    expect(await list()).toHaveLength(20);
    expect(asked).toEqual([`http://127.0.0.1:1${subject.path}`, subject.headers]);
  });
});

describe("figures", () => {
  it("have three digits, and whole numbers all of theirs", () => {
    expect([38.234, 0.012345, 7, 1234.5, 4523].map(threeDigits)).toEqual([
      "38.2",
      "0.0123",
      "7",
      "1,235",
      "4,523",
    ]);
    expect([times(115, 100), times(5, 0)]).toEqual(["1.15×", ""]);
  });

  it("stand in columns in a terminal", () => {
    expect(stripVTControlCharacters(toText("call", "What a call costs", outcome)).split("\n")).toEqual([
      "call: What a call costs",
      "",
      "Per call            Median  of fetch  Least to most",
      "fetch               110 µs     1.00×     100 to 120",
      "@project-apis/acme  132 µs     1.20×     121 to 143",
      'a "peer" <&>        220 µs     2.00×     220 to 220',
      "",
      "✗ missed at most 1.15 of fetch: 1.20",
      "✓ met    at least 2 times as fast: 3.46",
      "- not run another: it cannot be installed here",
      "",
    ]);
  });

  it("stand in tables on the page, with targets first", () => {
    const [page, chart] = toDocuments([result("call")]);
    expect(page?.path).toBe("docs/performance.md");
    expect(page?.content).toContain("| [call](#call) | at most 1.15 of fetch    | 1.20    | **missed** |");
    expect(page?.content).toContain("| [call](#call) | at least 2 times as fast | 3.46    | met |");
    expect(page?.content).toContain("![What a call costs: Per call](performance/call.svg)");
    expect(page?.content).toContain("| **@project-apis/acme** | 132 µs | 1.20×    | 121 to 143 |");
    expect(page?.content).toContain("Not run: another; it cannot be installed here.");
    expect(page?.content).toContain(
      "2026-01-02, 3 rounds, Node 26.10.0, 2 × A CPU, 8 GiB, linux x64; ky 2.1.0.",
    );
    expect(chart?.path).toBe("docs/performance/call.svg");
  });

  it("become bars by their medians, ours highlighted, text escaped", () => {
    const chart = toChart("What a call costs", measurement);
    const bars = [...chart.matchAll(/<rect class="([^"]+)".* width="([\d.]+)"/g)].map(([, kind, width]) => [
      kind,
      Number(width),
    ]);
    expect(bars).toEqual([
      ["bar", 185],
      ["bar ours", 222],
      ["bar", 370],
    ]);
    expect(chart).toContain("a &quot;peer&quot; &lt;&amp;&gt;</text>");
    expect(chart).toContain('132 µs <tspan class="ratio">1.20×</tspan>');
    expect(chart).toContain("@media (prefers-color-scheme: dark)");
    expect(chart).toContain("Per call; less is better, × of fetch<");
    expect(toChart("", { ...measurement, isMoreBetter: true })).toContain("more is better");
  });
});

describe("results", () => {
  it("of a partial run replace their own rows, and leave out rows that are no more", () => {
    const old = ["call", "gone", "import"].map((name) => result(name));
    const merged = mergeResults(old, [result("call", "2026-02-03")], ["bundle", "call", "import"]);
    expect(merged.map(({ name, date }) => [name, date])).toEqual([
      ["call", "2026-02-03"],
      ["import", "2026-01-02"],
    ]);
  });

  it("tell the kind of machine, and nothing that tells it from others", () => {
    const made = resultOf({ name: "call", title: "", method: "", run: async () => outcome }, 3, outcome);
    expect(Object.keys(made.machine)).toEqual(["cores", "cpu", "memory", "system"]);
    expect(made.versions).toMatchObject({ node: process.versions.node, ky: expect.any(String) });
  });

  it("tell versions that the workspace has, of what it has too and a row may take from there", () => {
    const { catalog } = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"));
    const shared = Object.entries(peerVersions()).filter(([name]) => name in catalog);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared).toEqual(shared.map(([name]) => [name, catalog[name]]));
  });

  it("that are committed are what the page and the charts show", () => {
    const results = readResults(root);
    expect(results.length).toBeGreaterThan(0);
    expect(results.map(({ name }) => name)).toEqual(
      benchmarkNames().filter((name) => results.some((one) => one.name === name)),
    );
    expect(compare(root, toDocuments(results), []).stale.map(({ path }) => path)).toEqual([]);
  });
});
