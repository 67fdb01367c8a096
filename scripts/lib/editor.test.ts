// What an editor shows to those who have installed a package, asked of the language service that editors ask.
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { installTimeout, sharedInstall } from "./packed/shared.ts";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = (await sharedInstall()).folder;
  file = join(folder, "editor-probe.ts");
}, installTimeout);

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
};

/** A language service that sees a file with this text; `|` is the cursor. */
function editorWith(source: string) {
  const cursor = source.indexOf("|");
  const text = `import { createPipedriveClient } from "@project-apis/pipedrive";
const pipedrive = createPipedriveClient({ auth: { apiToken: "t" } });
${source.replace("|", "")}`;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath!,
  });
  const position = text.indexOf(source.replace("|", "")) + cursor;
  return { service, position };
}

function completions(source: string): string[] {
  const { service, position } = editorWith(source);
  return (service.getCompletionsAtPosition(file, position, {})?.entries ?? []).map(({ name }) => name);
}

/** What stands beside a name in the list of completions. */
function completionDetails(source: string, name: string): string {
  const { service, position } = editorWith(source);
  const details = service.getCompletionEntryDetails(file, position, name, {}, undefined, {}, undefined);
  return textOf(details?.documentation, details?.tags);
}

function hover(source: string): string {
  const { service, position } = editorWith(source);
  const info = service.getQuickInfoAtPosition(file, position);
  return textOf(info?.documentation, info?.tags);
}

function textOf(documentation?: ts.SymbolDisplayPart[], tags: ts.JSDocTagInfo[] = []): string {
  const lines = tags.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
  return [ts.displayPartsToString(documentation), ...lines].join("\n");
}

function errors(source: string): string[] {
  const { service } = editorWith(source);
  return service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function struckThrough(source: string): boolean {
  const { service } = editorWith(source);
  return service.getSuggestionDiagnostics(file).some(({ reportsDeprecated }) => reportsDeprecated);
}

describe("an editor", () => {
  it("completes paths", () => {
    expect(completions('pipedrive.GET("|")')).toContain("/v1/projects");
    expect(completions('pipedrive["|"]')).toContain("/v1/projects");
  });

  it("completes query parameters and values of open sets", () => {
    expect(completions('pipedrive.GET("/v1/projects", { params: { query: { | } } })')).toContain(
      "include_archived",
    );
    expect(completions('pipedrive.GET("/v1/projects", { params: { query: { status: "|" } } })')).toContain(
      "open",
    );
  });

  it("completes the fields of a body, and their values", () => {
    expect(completions('pipedrive.POST("/v1/projects", { body: { | } })')).toEqual(
      expect.arrayContaining(["title", "board_id", "phase_id"]),
    );
    const status = 'body: { title: "A", board_id: 1, phase_id: 2, status: "|" }';
    expect(completions(`pipedrive.POST("/v1/projects", { ${status} })`)).toContain("completed");
  });

  it("completes the statuses that may come", () => {
    const call = 'pipedrive.GET("/v1/projects/{id}", { params: { path: { id: 1 } } })';
    const all = completions(`const result = await ${call}; if (result.status === |) {}`);
    expect(all).toEqual(expect.arrayContaining(["200", "404", "429"]));
    const failed = completions(`const result = await ${call}; if (!result.ok && result.status === |) {}`);
    expect(failed).toContain("404");
    expect(failed).not.toContain("200");
  });

  it.each([
    ["on hover", () => hover('pipedrive["/v1/projects"].G|ET()')],
    ["beside a completion", () => completionDetails('pipedrive["/v1/projects"].|', "GET")],
  ])("shows %s what an operation does, what it costs and where to read on", (_, text) => {
    expect(text()).toMatch(/^List projects\./);
    expect(text()).toContain("Cost: 20.");
    expect(text()).toContain("@see https://developers.pipedrive.com/docs/api/v1/Projects#getProjects");
  });

  it("strikes a withdrawn operation through, and says since when", () => {
    const since = /@deprecated The vendor withdrew it on 2026-03-13/;
    expect(hover('pipedrive["/v1/stages"].G|ET()')).toMatch(since);
    expect(completionDetails('pipedrive["/v1/stages"].|', "GET")).toMatch(since);
    expect(struckThrough('pipedrive["/v1/stages"].GET()|')).toBe(true);
    expect(struckThrough('pipedrive["/v1/projects"].GET()|')).toBe(false);
  });

  it("shows what a parameter means", () => {
    expect(
      hover('pipedrive.GET("/v1/projects", { params: { query: { include_arch|ived: true } } })'),
    ).toContain("archived");
  });

  it("names the likely path when one is misspelt", () => {
    const [error, ...more] = errors('pipedrive["/v1/project"].GET()|');
    expect(error).toContain("Did you mean '/v1/projects'?");
    expect(more).toEqual([]);
  });

  it("answers a misspelt path in a call with one line", () => {
    expect(errors('pipedrive.GET("/v1/project")|')).toEqual([expect.stringMatching(/^.*"\/v1\/project".*$/)]);
  });

  it.each([
    ['pipedrive.GET("/v1/projects", { params: { query: { statsu: "open" } } })|', "status"],
    ['pipedrive["/v1/projects"].GET({ params: { query: { statsu: "open" } } })|', "status"],
    [
      'pipedrive.POST("/v1/projects", { body: { title: "A", board_id: 1, phase_id: 2, lables: [] } })|',
      "labels",
    ],
    ['pipedrive.GET("/v1/projects", { parms: {} })|', "params"],
    ['pipedrive.GET("/v1/projects", { timeuot: 1000 })|', "timeout"],
  ])("answers a misspelt key with one line: %s", (source, meant) => {
    expect(errors(source)).toEqual([
      expect.stringMatching(new RegExp(`^.*Did you mean to write '${meant}'\\?$`)),
    ]);
  });
});
