import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../workspace.ts";
import { type SpecDiffOptions, specDiff } from "./command.ts";
import { drop, put, type Step } from "./test/edit.ts";
import { Repository } from "./test/repository.ts";

const own = ".changeset/spec-acme.md";
const added: Step = put("/components/schemas/Project/properties/code", { type: "string" });
const removed: Step = drop("/components/schemas/Project/properties/note");
const example: Step = put("/components/schemas/Project/examples", [{ id: 1 }]);

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

const run = (options: Partial<SpecDiffOptions> = {}) =>
  specDiff({ root: repository.root, vendors: [], ...options });
const refusal = (options: Partial<SpecDiffOptions> = {}) =>
  run(options).then(
    (text) => `no refusal: ${text}`,
    (error: Error) => error.message,
  );

describe("the list", () => {
  it("says what changed against the base, and which bump it is", async () => {
    repository.edit("acme", [added]);
    const commit = repository.git("rev-parse", "--short=7", "HEAD");
    expect(await run()).toBe(
      [
        `Specs against ${commit} (the merge base with main)`,
        "",
        "Acme  new: @project-apis/acme minor, project-apis minor",
        "  minor  `Project.code` is new (string)",
        "",
        "Unchanged: Zenith",
        "",
        "The changesets do not cover what changed in the specs: @project-apis/acme needs minor, has none; project-apis needs minor, has none. Run `pnpm spec:diff --write`.",
      ].join("\n"),
    );
  });

  it("starts where the branch left main", async () => {
    repository.git("switch", "--quiet", "--create", "branch");
    repository.edit("acme", [added]);
    repository.commit();
    repository.git("switch", "--quiet", "main");
    repository.edit("zenith", [removed]);
    repository.commit();
    repository.git("switch", "--quiet", "branch");
    const text = await run();
    expect(text).toContain("`Project.code` is new");
    expect(text).toContain("Unchanged: Zenith");
  });

  it("takes a revision and vendors by name", async () => {
    repository.edit("acme", [added]);
    repository.commit();
    expect(await run({ base: "HEAD" })).toContain("No release is needed.");
    expect(await run({ base: "HEAD~1", vendors: ["acme"] })).toContain("`Project.code` is new");
    expect(await run({ base: "HEAD~1", vendors: ["zenith"] })).not.toContain("Acme");
  });

  it("knows vendors that come and go", async () => {
    repository.edit("newcomer", []);
    rmSync(join(repository.root, "specs/zenith"), { recursive: true });
    const text = await run();
    expect(text).toMatch(/Newcomer {2}new: project-apis minor\n {2}minor {2}the API is new/);
    expect(text).toMatch(/Zenith {2}breaking: @project-apis\/zenith major, project-apis major/);
  });

  it("leaves repository and index as they were", async () => {
    repository.edit("acme", [added]);
    const before = repository.git("status", "--porcelain");
    await run();
    expect(repository.git("status", "--porcelain")).toBe(before);
    expect(repository.git("worktree", "list").split("\n")).toHaveLength(1);
  });
});

describe("--write", () => {
  it("makes a changeset in users' words; a major is a minor before 1.0, and the umbrella's major", async () => {
    repository.edit("acme", [added, removed]);
    expect(await run({ write: true })).toContain(`Wrote ${own}`);
    expect(repository.read(own)).toBe(
      [
        "---",
        "# Written by `pnpm spec:diff --write`, which writes it anew. Words of your own go into another file.",
        '"@project-apis/acme": minor',
        '"project-apis": major',
        '"@project-apis/mock": patch',
        "---",
        "",
        "The API of Acme:",
        "",
        "- **Breaking:** `Project.note` is gone",
        "- `Project.code` is new (string)",
        "",
      ].join("\n"),
    );
    expect(await run({ check: true })).toContain("The pending changesets cover this.");
  });

  it("updates its own changeset after a further edit, and removes it when all is as it was", async () => {
    repository.edit("acme", [added]);
    await run({ write: true });
    repository.edit("acme", [removed]);
    await run({ write: true });
    expect(repository.read(own)).not.toContain("code");
    expect(repository.read(own)).toContain("`Project.note` is gone");
    expect(await run({ write: true })).toContain("All changesets say so already.");
    repository.edit("acme", []);
    expect(await run({ write: true })).toContain(`Removed ${own}`);
    expect(existsSync(join(repository.root, own))).toBe(false);
  });

  it("goes on from its changeset that waits on main, and brings it back when the edit is taken back", async () => {
    repository.edit("acme", [added]);
    await run({ write: true });
    repository.commit();
    const waiting = repository.read(own);
    repository.edit("acme", [added, removed]);
    await run({ write: true });
    expect(repository.read(own)).toContain(
      "- `Project.code` is new (string)\n- **Breaking:** `Project.note` is gone\n",
    );
    repository.edit("acme", [added]);
    await run({ write: true });
    expect(repository.read(own)).toBe(waiting);
  });

  it("never touches a changeset that was written by hand", async () => {
    const text = '---\n"@project-apis/acme": patch\n---\n\nMine.\n';
    repository.write(own, text);
    repository.write(".changeset/other.md", text);
    repository.edit("acme", [added]);
    expect(await refusal({ write: true })).toBe(
      `${own} was written by hand, and its name is needed. Rename it, then run this again.`,
    );
    repository.edit("acme", []);
    await run({ write: true });
    expect(repository.read(own)).toBe(text);
    expect(repository.read(".changeset/other.md")).toBe(text);
  });

  it("writes nothing for examples", async () => {
    repository.edit("acme", [example]);
    expect(await run({ write: true })).toContain("none   the API has other examples");
    expect(existsSync(join(repository.root, own))).toBe(false);
  });
});

describe("--check", () => {
  it("fails when nothing covers the bump, and names the command that mends", async () => {
    repository.edit("zenith", [removed]);
    expect(await refusal({ check: true })).toBe(
      "the changesets do not cover what changed in the specs: @project-apis/zenith needs major, has none; " +
        "project-apis needs major, has none. Run `pnpm spec:diff --write`.",
    );
    await run({ write: true });
    expect(await run({ check: true })).toContain("The pending changesets cover this.");
  });

  it("counts changesets that were written by hand, as far as they go", async () => {
    repository.edit("zenith", [removed]);
    repository.write(
      ".changeset/mine.md",
      "---\n'@project-apis/zenith': minor\nproject-apis: major\n---\n\nMine.\n",
    );
    expect(await refusal({ check: true })).toContain(
      "specs: @project-apis/zenith needs major, has minor. Run",
    );
    repository.write(".changeset/more.md", '---\n"@project-apis/zenith": major\n---\n\nMore.\n');
    expect(await run({ check: true })).toContain("The pending changesets cover this.");
  });

  it("asks for nothing when only examples changed", async () => {
    repository.edit("acme", [example]);
    expect(await run({ check: true })).toContain("No release is needed.");
  });
});

describe("bad input", () => {
  it("is answered in one line", async () => {
    expect(await refusal({ vendors: ["acne"] })).toBe(
      'there is no vendor "acne". Vendors with a spec: acme, zenith.',
    );
    expect(await refusal({ base: "nowhere" })).toBe('there is no revision "nowhere" in this repository.');
    expect(await refusal({ base: "--help" })).toBe('there is no revision "--help" in this repository.');
  });

  it.each([
    [["--bse"], "Unknown option '--bse'"],
    [["--write", "--check"], "--write and --check exclude each other."],
    [["--base"], "Option '--base <value>' argument missing"],
  ])("on the command line %j ends with 1 and the usage", async (args, words) => {
    const script = join(root, "scripts/spec-diff.ts");
    const failure = await promisify(execFile)(process.execPath, [script, ...args]).catch((error) => error);
    expect(failure.code).toBe(1);
    expect(failure.stderr).toMatch(/^spec:diff: .*Usage: pnpm spec:diff .*\n$/);
    expect(failure.stderr).toContain(words);
  });

  it("is a spec that cannot be read", async () => {
    repository.write("specs/acme/openapi.yaml", "openapi: [3.1");
    expect(await refusal()).toMatch(/^the spec of acme .*\n {2}.*specs\/acme\/openapi\.yaml/);
  });

  it("is a spec of the base that cannot be read", async () => {
    repository.write("specs/acme/openapi.yaml", "openapi: [3.1");
    repository.commit();
    repository.edit("acme", []);
    expect(await refusal()).toMatch(/^the spec of acme at [0-9a-f]{7} cannot be read: .*$/);
  });

  it("is a folder that is no repository", async () => {
    const folder = mkdtempSync(join(tmpdir(), "project-apis-no-repository-"));
    const message = await refusal({ root: folder });
    rmSync(folder, { recursive: true });
    expect(message).toBe("this is not a git repository; specs are compared with a revision of one.");
  });

  it("is a clone that does not reach back to main", async () => {
    repository.edit("acme", [added]);
    repository.commit();
    const clone = mkdtempSync(join(tmpdir(), "project-apis-shallow-"));
    repository.git("clone", "--quiet", "--depth=1", `file://${repository.root}`, clone);
    repository.git("-C", clone, "checkout", "--quiet", "--detach");
    repository.git("-C", clone, "branch", "--quiet", "--delete", "--force", "main");
    repository.git("-C", clone, "remote", "remove", "origin");
    const message = await refusal({ root: clone });
    rmSync(clone, { recursive: true });
    expect(message).toMatch(/^this clone is shallow, and does not reach back to main\./);
  });
});
