// The laws of the repository's structure, as tests rather than prose.
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { discoverVendors, pascalCase, root } from "./workspace.ts";

const vendors = discoverVendors();
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifestOf = (name: string) => JSON.parse(read(`packages/${name}/package.json`));
/** Vendors with OAuth 2 have an entry for it, beside what all have. */
const hasOAuth = (name: string) =>
  Object.values(JSON.parse(read(`packages/${name}/openapi.json`)).components.securitySchemes).some(
    (scheme) => (scheme as { type: string }).type === "oauth2",
  );

describe("core", () => {
  it("knows no vendor", () => {
    const names = new RegExp(vendors.join("|"), "i");
    const files = globSync("packages/core/{src,test}/**/*.ts", { cwd: root });
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => names.test(read(file)))).toEqual([]);
  });

  it("touches openapi-fetch in one file", () => {
    const files = globSync("packages/*/{src,test}/**/*.ts", { cwd: root });
    expect(files.filter((file) => /from "openapi-fetch"/.test(read(file)))).toEqual([
      "packages/core/src/openapi-fetch.ts",
    ]);
  });
});

/** Examples that a README shows of what only its vendor has. */
const ownExamples = (name: string) =>
  [...read(`packages/${name}/README.md`).matchAll(/<!-- generated: example (\S+) -->/g)]
    .map(([, example]) => `test/examples/${example}.ts`)
    .filter((file) => file !== "test/examples/hero.ts");

describe.each(vendors)("the package of %s", (vendor) => {
  it("has the shape that all have", () => {
    const shape = (name: string) =>
      globSync(["*.{json,md,ts}", "src/**/*.ts", "test/**/*.ts"], {
        cwd: join(root, "packages", name),
      })
        .filter(
          // The changelog comes with a package's first release, the example of paging with a list that pages.
          (file) =>
            !["CHANGELOG.md", "test/examples/paging.ts", ...ownExamples(name)].includes(file) &&
            !(hasOAuth(name) && /^(src|test)\/oauth(-\w+)?(\.test)?\.ts$/.test(file)),
        )
        .sort();
    expect(shape(vendor)).toEqual(shape(vendors[0]!));
  });

  it("has the manifest that all have", () => {
    const common = (name: string) =>
      JSON.stringify({ ...manifestOf(name), version: "" }, (key, value) =>
        key === "./oauth" && hasOAuth(name) ? undefined : value,
      ).replaceAll(new RegExp(`${name}|${pascalCase(name)}`, "gi"), "vendor");
    expect(common(vendor)).toBe(common(vendors[0]!));
  });

  it("has an entry for OAuth 2 if, and only if, its specification has that scheme", () => {
    const paths = [`packages/${vendor}/src/oauth.ts`, `packages/${vendor}/test/oauth.test.ts`];
    const exported = "./oauth" in manifestOf(vendor).exports;
    expect([...paths.map((path) => existsSync(join(root, path))), exported]).toEqual(
      Array(3).fill(hasOAuth(vendor)),
    );
  });

  it("exports its client by the common rule", async () => {
    const name = pascalCase(vendor);
    const index = read(`packages/${vendor}/src/index.ts`);
    const library: object = await import(`project-apis/${vendor}`);
    expect(library).toHaveProperty(`create${name}Client`);
    for (const type of [
      `${name}Client`,
      `${name}ClientOptions`,
      `${name}Api`,
      "paths",
      "components",
      "operations",
    ]) {
      expect(index).toMatch(new RegExp(`\\b${type}\\b`));
    }
  });

  it("has generated files that hold no behaviour, and say that they are generated", () => {
    const folder = `packages/${vendor}/src/generated`;
    for (const file of readdirSync(join(root, folder))) {
      const text = read(join(folder, file));
      expect(text, file).toMatch(
        /^\/\/ Generated from specs\/[\w-]+ \(version \S+, [0-9a-f]{12}\) by `pnpm generate/,
      );
      expect(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, ""), file).not.toMatch(/=>|\bfunction\b|\bclass\b/);
    }
  });

  it("is written in at most 100 lines by hand", () => {
    const lines = ["index.ts", "client.ts"].flatMap((file) =>
      read(`packages/${vendor}/src/${file}`).split("\n"),
    );
    expect(lines.length).toBeLessThanOrEqual(110);
  });
});

describe("published packages", () => {
  const published = readdirSync(join(root, "packages")).filter((name) => !manifestOf(name).private);

  it.each(published)("%s exports to users what it exports here, without the sources", (name) => {
    const { exports, publishConfig } = manifestOf(name);
    const withoutSource = JSON.parse(JSON.stringify(exports), (key, value) =>
      key === "@project-apis/source" ? undefined : value,
    );
    expect(publishConfig.exports).toEqual(withoutSource);
  });

  it.each(published)("%s runs no script at install", (name) => {
    expect(Object.keys(manifestOf(name).scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/install|prepare/)]),
    );
  });
});

describe("the repository", () => {
  const scripts: Record<string, string> = JSON.parse(read("package.json")).scripts;

  it("has no script without a command, and no command without a script", () => {
    const entries = globSync("scripts/*.ts", { cwd: root }).filter(
      (file) => !/\.(config|test)\.ts$/.test(file),
    );
    // What must not run through pnpm is a command of a workflow.
    const workflows = globSync(".github/workflows/*.yml", { cwd: root }).flatMap(
      (file) => read(file).match(/^ +- run: node scripts\/.*$/gm) ?? [],
    );
    const named = [...Object.values(scripts), ...workflows].flatMap(
      (command) => command.match(/scripts\/[\w-]+\.ts/g) ?? [],
    );
    expect(entries.sort()).toEqual([...new Set(named)].sort());
  });

  it("lists no vendor by hand", () => {
    const names = new RegExp(`\\b(${vendors.join("|")})\\b`, "i");
    const files = globSync(
      [
        "scripts/**/*.{ts,mjs}",
        "packages/{core,contract-kit,mock,project-apis}/src/**/*.ts",
        "*.{json,yaml}",
        ".github/**/*.yml",
      ],
      { cwd: root },
    );
    const isWritten = (file: string) =>
      !/\.test\.ts$|node_modules|generated|templates|recipes|project-apis\/src|pnpm-lock/.test(file);
    const written = files.filter(isWritten);
    expect(written.length).toBeGreaterThan(50);
    // Comments may take a vendor as an example.
    const withoutComments = (file: string) =>
      read(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)(\/\/|#).*$/gm, "");
    expect(written.filter((file) => names.test(withoutComments(file)))).toEqual([]);
  });
});

describe("documentation", () => {
  const files = globSync(
    ["*.md", "docs/**/*.md", "specs/README.md", "packages/*/README.md", ".changeset/README.md"],
    { cwd: root },
  );

  it.each(files)("%s links to files that exist", (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  });

  const templates = "scripts/templates/vendor/packages/acme";
  it.each([...vendors.map((vendor) => `packages/${vendor}`), templates])(
    "of %s has the headings that all vendors' have, in their order",
    (folder) => {
      const headings = (path: string) => read(`${path}/README.md`).match(/^## .+$/gm);
      expect(headings(folder)).toEqual(headings(`packages/${vendors[0]}`));
    },
  );

  it.each(vendors)("of %s names options for credentials that its client has, all of them", (vendor) => {
    const readme = read(`packages/${vendor}/README.md`);
    const [, table = ""] = readme.split("<!-- generated: authentication -->");
    const named = [...table.split("<!--")[0]!.matchAll(/`auth: \{ (.+?) \}`/g)].flatMap(([, names = ""]) =>
      names.split(", ").map((name) => `"auth.${name}"`),
    );
    const client = read(`packages/${vendor}/src/client.ts`);
    expect([...new Set(named)].sort()).toEqual([...new Set(client.match(/"auth\.\w+"/g))].sort());
  });

  it.each(vendors)("of %s shows every example that is run, and no other code", (vendor) => {
    const readme = read(`packages/${vendor}/README.md`);
    const shown = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);
    const folder = `packages/${vendor}/test/examples`;
    // The tour is what `pnpm start` shows.
    const files = readdirSync(join(root, folder)).filter((file) => file !== "tour.ts");
    expect(shown.sort()).toEqual(files.map((file) => read(join(folder, file))).sort());
    const tests = read(`packages/${vendor}/test/examples.test.ts`);
    const isRun = (file: string) => file === "oauth.ts" || tests.includes(`"./examples/${file}"`);
    expect(files.filter((file) => !isRun(file))).toEqual([]);
  });
});
