// What an editor shows, asked of the language service that editors ask.
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "./workspace.ts";

const folder = join(root, "packages/pipedrive");
const file = join(folder, "test/editor-probe.ts");

/** A language service that sees a file with this text; `|` is the cursor. */
function editorWith(source: string) {
  const cursor = source.indexOf("|");
  const text = `import { createPipedriveClient } from "@project-apis/pipedrive";
const pipedrive = createPipedriveClient({ auth: { apiToken: "t" } });
${source.replace("|", "")}`;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    folder,
  );
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

function hover(source: string): string {
  const { service, position } = editorWith(source);
  const info = service.getQuickInfoAtPosition(file, position);
  const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
  return [ts.displayPartsToString(info?.documentation), ...tags].join("\n");
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

  it("shows what an operation does, what it costs and where to read on", () => {
    const text = hover('pipedrive["/v1/projects"].G|ET()');
    expect(text).toMatch(/^List projects\./);
    expect(text).toContain("Cost: 20.");
    expect(text).toContain("@see https://developers.pipedrive.com/docs/api/v1/Projects#getProjects");
  });

  it("strikes a withdrawn operation through, and says since when", () => {
    expect(hover('pipedrive["/v1/stages"].G|ET()')).toMatch(
      /@deprecated The vendor withdrew it on 2026-03-13/,
    );
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
    expect(error).toMatch(/Did you mean '\["?\/v1\/projects"?\]'|Did you mean '\/v1\/projects'/);
    expect(more).toEqual([]);
  });

  it.each([
    'pipedrive.GET("/v1/project")|',
    'pipedrive.GET("/v1/projects", { params: { query: { statsu: "open" } } })|',
    'pipedrive.POST("/v1/projects", { body: { title: "A", board_id: 1, phase_id: 2, lables: [] } })|',
  ])("answers a mistake with one error: %s", (source) => {
    const all = errors(source);
    expect(all).toHaveLength(1);
    expect(all[0]).not.toContain("excessively deep");
  });
});
