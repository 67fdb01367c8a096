// The calls that the reference shows are of the vendors' types, and stand beside what leaves the client.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { discoverVendors, root } from "../lib/workspace.ts";
import { literal } from "./literal.ts";
import { type Sample, samplesOf, wireTexts } from "./samples.ts";
import { readVendorDocs } from "./vendor-docs.ts";

const vendors = discoverVendors().map((vendor) => readVendorDocs(vendor, root));

/** The samples of a vendor as a module; each in a function of its own, as if it stood alone. */
function moduleOf(vendor: (typeof vendors)[number], samples: readonly Sample[]): string {
  const create = `create${vendor.name}Client`;
  return [
    `import { ${create}, paginate } from "project-apis/${vendor.vendor}";`,
    `declare const options: Parameters<typeof ${create}>[0];`,
    `const ${vendor.variable} = ${create}(options);`,
    "export const used = paginate;",
    ...samples.map(({ typescript }, index) => `export async function sample${index}() {\n${typescript}\n}`),
  ].join("\n");
}

/** What the compiler says of modules that exist for it alone. */
function errorsOf(modules: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, "scripts/tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, "scripts"));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const program = ts.createProgram(
    [...modules.keys()],
    { ...options, noUnusedLocals: false, types: [] },
    {
      ...host,
      fileExists: (name) => modules.has(name) || fileExists(name),
      readFile: (name) => modules.get(name) ?? readFile(name),
      getSourceFile: (name, ...more) => {
        const text = modules.get(name);
        return text === undefined ? getSourceFile(name, ...more) : ts.createSourceFile(name, text, more[0]);
      },
    },
  );
  return [...modules.keys()].flatMap((name) => {
    const source = program.getSourceFile(name)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) =>
        `${name.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
  });
}

const probe = (name: string) => join(root, "scripts/docs", `samples-probe-${name}.ts`);

describe("the samples", () => {
  it("are there for every operation", () => {
    for (const vendor of vendors) {
      const shown = new Set(samplesOf(vendor, root).map(({ operationId }) => operationId));
      expect(vendor.operations.filter(({ id }) => !shown.has(id))).toEqual([]);
    }
  });

  it("compile, all of them", { timeout: 120_000 }, () => {
    const modules = vendors.map(
      (vendor) => [probe(vendor.vendor), moduleOf(vendor, samplesOf(vendor, root))] as const,
    );
    expect(errorsOf(new Map(modules))).toEqual([]);
  });

  it("would not compile with a name that is none", { timeout: 120_000 }, () => {
    const [found] = vendors.flatMap((vendor) => {
      const samples = samplesOf(vendor, root).filter(({ typescript }) => typescript.includes("query: {"));
      return samples.map((sample) => ({ vendor, sample }));
    });
    const { vendor, sample } = found!;
    const wrong = {
      ...sample,
      typescript: sample.typescript.replace("query: {", "query: { no_such_name: 1,"),
    };
    const errors = errorsOf(new Map([[probe("wrong"), moduleOf(vendor, [wrong])]]));
    expect(errors).toEqual([expect.stringContaining("no_such_name")]);
  });

  it("stand beside the text that the wire proof pins", () => {
    for (const vendor of vendors) {
      const file = join(root, "packages", vendor.vendor, "test/contract/wire.http");
      const pinned = [...wireTexts(readFileSync(file, "utf8")).values()];
      expect(samplesOf(vendor, root).map(({ http }) => http)).toEqual(pinned);
    }
  });

  it("leave out headers that the client's options stand for", () => {
    const options = vendors.flatMap((vendor) =>
      vendor.operations.flatMap(({ parameters }) =>
        parameters.flatMap(({ name, ...one }) =>
          one["x-client-option"] === undefined ? [] : [{ vendor, name }],
        ),
      ),
    );
    expect(options.length).toBeGreaterThan(0);
    for (const { vendor, name } of options) {
      expect(samplesOf(vendor, root).filter(({ typescript }) => typescript.includes(name))).toEqual([]);
    }
  });
});

describe("a literal", () => {
  const values = [
    ...[null, true, 1.5, "a \"b\" 'c' \\ \n d", [], {}],
    {
      "a-b": 1,
      $ok: [1, 2],
      nested: { "9x": { list: [{ a: "long enough to need more than one line, or so" }] } },
    },
  ];

  it.each(values)("of %j is that value", (value) => {
    expect(JSON.stringify(runInNewContext(`(${literal(value)})`))).toBe(JSON.stringify(value));
  });

  it("keeps short things on one line, and lines within what a column holds", () => {
    expect(literal({ params: { path: { id: 8 } } })).toBe("{ params: { path: { id: 8 } } }");
    const long = literal({
      query: { filter: { status: [1, 2, 3] }, sort: ["name", "company_name"], page: 1, size: 10 },
    });
    expect(Math.max(...long.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(66);
  });
});
