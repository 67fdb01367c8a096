// Every example of a spec is of its generated type: what the documentation shows, a user can write and read.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleSource } from "@project-apis/contract-kit/example-types";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { discoverVendors, root } from "./workspace.ts";

// The libraries of the language are large, and the same for all.
const sources = new Map<string, ts.SourceFile | undefined>();

function remembered(name: string, read: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!sources.has(name)) sources.set(name, read());
  return sources.get(name);
}

/** What the compiler says of the examples of a document, each with the example that it is about. */
function errorsOf(vendor: string, document: Record<string, unknown>): string[] {
  const folder = join(root, "packages", vendor);
  const types = readFileSync(join(folder, "src/generated/types.ts"), "utf8");
  const generic = /interface paths</.test(types);
  const { text, labels } = exampleSource(document, { types: "../src/generated/types.ts", generic });
  // The file exists for the compiler only.
  const file = join(folder, "test/example-types-probe.ts");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    folder,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const program = ts.createProgram(
    [file],
    { ...options, types: [] },
    {
      ...host,
      fileExists: (name) => name === file || fileExists(name),
      readFile: (name) => (name === file ? text : readFile(name)),
      getSourceFile: (name, ...more) =>
        name === file
          ? ts.createSourceFile(name, text, more[0])
          : remembered(name, () => getSourceFile(name, ...more)),
    },
  );
  const source = program.getSourceFile(file)!;
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    (error) => {
      const line = source.getLineAndCharacterOfPosition(error.start ?? 0).line;
      return `${labels.get(line) ?? `line ${line}`}: ${ts.flattenDiagnosticMessageText(error.messageText, "\n")}`;
    },
  );
}

const read = (vendor: string) =>
  JSON.parse(readFileSync(join(root, "packages", vendor, "openapi.json"), "utf8")) as Record<string, unknown>;

it.each(discoverVendors())("every example of %s is of its generated type", (vendor) => {
  const document = read(vendor);
  expect(exampleSource(document, { types: "" }).labels.size).toBeGreaterThan(5);
  expect(errorsOf(vendor, document)).toEqual([]);
});

describe("a wrong example", () => {
  const { paths, ...rest } = read("teamwork");
  const [path = ""] = Object.keys(paths as object);
  const spoilt = (example: unknown) => {
    const copy = structuredClone(paths) as Record<string, { get: { responses: Record<string, unknown> } }>;
    const content = { "application/json": { examples: { wrong: { value: example } } } };
    copy[path]!.get.responses[200] = { description: "", content };
    return errorsOf("teamwork", { ...rest, paths: copy });
  };

  it.each([{ projects: [{ id: "one" }] }, { projcts: [] }])("%j is named", (example) => {
    expect(spoilt(example)).toEqual([expect.stringMatching(/^listProjects → 200 wrong: /)]);
  });
});
