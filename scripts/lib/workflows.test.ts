// The rules that every workflow keeps, whoever adds one.
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { discoverVendors, root } from "./workspace.ts";

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What a job may do beside reading the sources. */
const granted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "release.yml": { contents: "write", "pull-requests": "write", "id-token": "write" },
  "live.yml": { contents: "read", issues: "write" },
  "docs.yml": { pages: "write", "id-token": "write" },
};

const folder = join(root, ".github/workflows");
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
const read = (file: string) => {
  const text = readFileSync(join(folder, file), "utf8");
  const workflow: Workflow = parse(text);
  return { text, workflow, jobs: Object.values(workflow.jobs), steps: stepsOf(workflow) };
};
const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps);
const bash = (script: string, env: Record<string, string>) =>
  execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });

describe.each(readdirSync(folder))("%s", (file) => {
  const { text, workflow, jobs, steps } = read(file);

  it("pins every action by its commit, with its version beside it", () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    const lines = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(uses.length).toBe(lines.length);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("may read the sources, and a job no more than it is granted here", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const { permissions } of jobs) if (permissions) expect(permissions).toEqual(granted[file]);
  });

  it("leaves no token in the checkout", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
  });

  it("never runs what a stranger wrote: no `pull_request_target`, no expression inside a script", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("hands secrets to the one step that needs them", () => {
    const inSteps = JSON.stringify(steps.map(({ env }) => env ?? {})).match(/\bsecrets\./g) ?? [];
    const all = text.replaceAll(/#.*/g, "").match(/\bsecrets\b/g) ?? [];
    expect(all.length).toBe(inSteps.length);
    const values = steps.flatMap(({ env }) => Object.values(env ?? {})).map(String);
    expect(values.filter((value) => /^\$\{\{ secrets\.\w+ \}\}$/.test(value)).length).toBeLessThanOrEqual(1);
  });

  it("runs scripts that there are", () => {
    const commands = steps.flatMap(({ run = "", with: inputs = {} }) => [
      run,
      ...Object.entries(inputs).flatMap(([name, value]) => (name.endsWith("-script") ? [String(value)] : [])),
    ]);
    const names = commands.flatMap((command) =>
      [...command.matchAll(/\bpnpm(?:@\d+)? (?:--?[\w-]+ )*(?:run )?([\w:-]+)/g)].map(([, name]) => name!),
    );
    expect(names.filter((name) => name !== "install" && !(name in scripts))).toEqual([]);
  });

  it("names no vendor", () => {
    expect(text).not.toMatch(new RegExp(`\\b(${discoverVendors().join("|")})`, "i"));
  });

  it("ends: every job has a time limit, and runs of the same thing do not pile up", () => {
    for (const job of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
    expect(workflow.concurrency).toBeDefined();
  });

  it("has scripts that bash can read", () => {
    for (const { run = "" } of steps) execFileSync("bash", ["-n", "-c", run], { stdio: "pipe" });
  });
});

describe("the gate", () => {
  it.each(["ci.yml", "release.yml"])("is what %s runs: strictly, once, and nothing of it again", (file) => {
    const runs = read(file).steps.flatMap(({ run = "" }) => run.split("\n"));
    expect(runs.filter((run) => run.includes(".ci/run"))).toEqual([".ci/run --strict"]);
    expect(runs.filter((run) => /pnpm(@\d+)? (test|smoke)\b/.test(run))).toEqual([]);
  });

  it.each([
    [[], 0, 0, "4 passed, 0 failed"],
    [["--strict"], 0, 0, "4 passed, 0 failed"],
    [["--strict"], 1, 1, "2 passed, 1 failed"],
  ])("hands %j on to smoke, and adds up: smoke ends with %i", (args, smoke, code, total) => {
    const temp = mkdtempSync(join(tmpdir(), "project-apis-gate-"));
    try {
      mkdirSync(join(temp, ".ci"));
      copyFileSync(join(root, ".ci/run"), join(temp, ".ci/run"));
      // They stand in for a clean tree, and for pnpm, which says what it was asked for.
      const count = smoke === 0 ? "2 passed, 0 failed" : "0 passed, 1 failed";
      const npx = `#!/bin/sh\necho "$*" >> asked\n[ "$3" = test ] && echo "2 passed, 0 failed" && exit 0\necho "${count}"\nexit ${smoke}\n`;
      writeFileSync(join(temp, "npx"), npx, { mode: 0o755 });
      writeFileSync(join(temp, "git"), "#!/bin/sh\n", { mode: 0o755 });
      const { status, stdout } = spawnSync(join(temp, ".ci/run"), args, {
        encoding: "utf8",
        env: { ...process.env, PATH: `${temp}:${process.env.PATH}` },
      });
      expect({ status, last: stdout.trimEnd().split("\n").at(-1) }).toEqual({ status: code, last: total });
      expect(readFileSync(join(temp, "asked"), "utf8")).toBe(
        `--yes pnpm@12 test\n${["--yes pnpm@12 smoke", ...args].join(" ")}\n`,
      );
    } finally {
      rmSync(temp, { recursive: true, force: true });
    }
  });
});

describe("live.yml", () => {
  const { steps } = read("live.yml");
  const script = (id: string) => steps.find((step) => step.id === id)?.run ?? "exit 1";
  const inFolder = (test: (temp: string) => void) => {
    const temp = mkdtempSync(join(tmpdir(), "project-apis-workflow-"));
    try {
      test(temp);
    } finally {
      rmSync(temp, { recursive: true, force: true });
    }
  };

  it("checks the vendors that have a spec", () => {
    inFolder((temp) => {
      const output = join(temp, "output");
      bash(script("list"), { GITHUB_OUTPUT: output });
      expect(readFileSync(output, "utf8")).toBe(`vendors=${JSON.stringify(discoverVendors())}\n`);
    });
  });

  it.each([
    [0, "agrees", "status=0\n"],
    [1, "deviates", "status=1\n"],
    [2, "could not be made", "fails"],
  ])("hands on the outcome of a check: exit code %i, it %s", (code, _, expected) => {
    inFolder((temp) => {
      // Stands in for pnpm: prints what it was given.
      const npx = `#!/bin/sh\necho "$* with $A_TOKEN, $A_DOMAIN and [$CREDENTIALS]"\nexit ${code}\n`;
      writeFileSync(join(temp, "npx"), npx, { mode: 0o755 });
      const output = join(temp, "output");
      const outcome = () => {
        const log = bash(script("check"), {
          PATH: `${temp}:${process.env.PATH}`,
          RUNNER_TEMP: temp,
          GITHUB_OUTPUT: output,
          VENDOR: "north-star",
          CREDENTIALS: 'A_TOKEN=a=b $(exit 1) "c"\n\nA_DOMAIN=acme',
        });
        expect(log).toContain('::add-mask::a=b $(exit 1) "c"\n');
        return readFileSync(output, "utf8");
      };
      if (expected === "fails") expect(outcome).toThrow();
      else expect(outcome()).toBe(expected);
      expect(readFileSync(join(temp, "report.txt"), "utf8")).toBe(
        '--yes pnpm@12 --silent contract:live north-star with a=b $(exit 1) "c", acme and []\n',
      );
    });
  });
});

describe("release.yml", () => {
  it("attaches the SBOM of each published version to its release, and nothing where nothing was published", () => {
    const { steps } = read("release.yml");
    const script = steps.find(({ id }) => id === "sboms")?.run ?? "exit 1";
    const temp = mkdtempSync(join(tmpdir(), "project-apis-workflow-"));
    try {
      // Stands in for GitHub's command: notes what it was given.
      writeFileSync(join(temp, "gh"), '#!/bin/sh\necho "$*"\n', { mode: 0o755 });
      const attach = () =>
        execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
          cwd: temp,
          encoding: "utf8",
          env: { ...process.env, PATH: `${temp}:${process.env.PATH}` },
        });
      expect(attach()).toBe("");
      mkdirSync(join(temp, "reports/sbom"), { recursive: true });
      const sbom = { metadata: { component: { "bom-ref": "@acme/tool@1.2.3" } } };
      writeFileSync(join(temp, "reports/sbom/acme-tool-1.2.3.cdx.json"), JSON.stringify(sbom));
      expect(attach()).toBe(
        "release upload @acme/tool@1.2.3 reports/sbom/acme-tool-1.2.3.cdx.json --clobber\n",
      );
    } finally {
      rmSync(temp, { recursive: true, force: true });
    }
  });
});

it("dependabot.yml looks at every folder that has a lock file of its own", () => {
  const { updates }: { updates: { "package-ecosystem": string; directories?: string[] }[] } = parse(
    readFileSync(join(root, ".github/dependabot.yml"), "utf8"),
  );
  const locks = globSync("scripts/*{,/*}/package-lock.json", { cwd: root }).map(
    (lock) => `/${dirname(lock)}`,
  );
  expect(locks.length).toBeGreaterThan(0);
  const npm = updates.find((update) => update["package-ecosystem"] === "npm");
  expect(npm?.directories?.toSorted()).toEqual(["/", ...locks].sort());
});
