import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compare, write } from "./files.ts";
import { generate } from "./generate.ts";
import { UserError } from "./user-error.ts";
import { discoverVendors, root, selectVendors } from "./workspace.ts";

const [vendor = ""] = discoverVendors();

// A copy of what generation reads and writes, so that a spec can be broken.
let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "project-apis-generate-"));
  const isSource = (path: string) => !/node_modules|[/\\](dist|reports|\.turbo)$/.test(path);
  const sources = ["specs", "packages", "scripts/lint", "docs/sizes.md", "package.json", "README.md"];
  for (const name of [...sources, "redocly.yaml"]) {
    cpSync(join(root, name), join(base, name), { recursive: true, filter: isSource });
  }
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const spec = (path: string) => join(base, "specs", vendor, path);
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, "utf8")));

const stale = async () => {
  const { files, folders } = await generate([vendor], base);
  const changes = compare(base, files, folders);
  return { changes, paths: [...changes.stale.map(({ path }) => path), ...changes.orphans] };
};

const refusal = async () => {
  const error = await generate([vendor], base).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw error;
  return error.message;
};

describe("generate", () => {
  it("gives the same files every time, and those that are committed", async () => {
    const [first, second] = [await generate([vendor], base), await generate([vendor], base)];
    expect(first).toEqual(second);
    expect((await stale()).paths).toEqual([]);
  });

  it("finds and mends what is stale, missing or left over", async () => {
    const generated = join(base, "packages", vendor, "src/generated");
    edit(join(generated, "types.ts"), (text) => `${text}// edited\n`);
    rmSync(join(generated, "api.ts"));
    writeFileSync(join(generated, "old.ts"), "");
    const { changes, paths } = await stale();
    expect(paths.map((path) => path.split("/").at(-1))).toEqual(["types.ts", "api.ts", "old.ts"]);
    write(base, changes);
    expect((await stale()).paths).toEqual([]);
  });

  it("carries a spec edit into types, document and README", async () => {
    edit(spec("openapi.yaml"), (text) => text.replace(/^(\s*version:).*/m, "$1 9.9.9"));
    const names = (await stale()).paths.map((path) => path.split("/").at(-1));
    expect(names).toEqual(expect.arrayContaining(["openapi.json", "types.ts", "definition.ts"]));
  });
});

describe("a bad spec", () => {
  it("is refused with file, line and rule, and what to do", async () => {
    edit(spec("openapi.yaml"), (text) => text.replace(/^info:/m, "unknownField: 1\ninfo:"));
    expect(await refusal()).toMatch(
      new RegExp(
        `^the spec of ${vendor} has a problem; nothing was written\\.\\n` +
          `  specs/${vendor}/openapi.yaml:\\d+:\\d+ struct: .+\\n` +
          `Mend the spec, then run \`pnpm generate ${vendor}\` again\\.$`,
      ),
    );
  });

  it("that is no YAML is refused", async () => {
    writeFileSync(spec("openapi.yaml"), "openapi: [3.1");
    expect(await refusal()).toContain("openapi.yaml");
  });

  it("with a reference to nothing is refused", async () => {
    edit(spec("openapi.yaml"), (text) => text.replace(/\$ref: (.+)/, "$ref: paths/nowhere.yaml"));
    expect(await refusal()).toMatch(/openapi\.yaml:\d+:\d+ no-unresolved-refs: .*nowhere\.yaml/);
  });

  it("whose file cannot be read is refused", async () => {
    rmSync(spec("openapi.yaml"));
    symlinkSync("openapi.yaml", spec("openapi.yaml"));
    expect(await refusal()).toContain("openapi.yaml");
  });

  it("leaves every file as it was", async () => {
    const target = join(base, "packages", vendor, "openapi.json");
    const before = readFileSync(target, "utf8");
    edit(spec("openapi.yaml"), (text) => text.replace(/^info:/m, "unknownField: 1\ninfo:"));
    await refusal();
    expect(readFileSync(target, "utf8")).toBe(before);
  });
});

describe("selectVendors", () => {
  it("names the vendors when it does not know one", () => {
    expect(() => selectVendors(["pipedriev"])).toThrow(
      `there is no vendor "pipedriev". Vendors with a spec: ${discoverVendors().join(", ")}.`,
    );
  });

  it("takes all without a name", () => {
    expect(selectVendors([])).toEqual(discoverVendors());
  });
});
