import { join } from "node:path";
import ts from "typescript";

/** What an editor asks the language service for, in a program that a person is in the middle of. */
export interface Typing {
  readonly folder: string;
  /** The program so far. */
  readonly before: string;
  /** What is being typed; `|` is the cursor. */
  readonly typed: string;
  /** One of the answers, as proof that it is the right list. */
  readonly expected: string;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

/** Opens a program in an editor. The function types the line anew, and returns how long the completions took. */
export function openEditor({ folder, before, typed, expected }: Typing): () => number {
  const file = join(folder, "editor.ts");
  let version = 0;
  let text = before;
  const service = ts.createLanguageService(hostOf(folder, file, () => ({ text, version: String(version) })));
  service.getSemanticDiagnostics(file);
  return () => {
    version += 1;
    // A different text each time: a checker that knows the line already would answer from memory.
    text = `${before}const step${version} = ${version};\n${typed.replace("|", "")}`;
    const position = text.length - typed.length + typed.indexOf("|") + 1;
    const start = performance.now();
    const entries = service.getCompletionsAtPosition(file, position, {})?.entries ?? [];
    const milliseconds = performance.now() - start;
    if (!entries.some(({ name }) => name === expected)) {
      throw new Error(`the editor does not offer ${expected} at ${typed}`);
    }
    return milliseconds;
  };
}

function hostOf(
  folder: string,
  file: string,
  current: () => { text: string; version: string },
): ts.LanguageServiceHost {
  const { fileExists, readFile, directoryExists, getDirectories, realpath } = ts.sys;
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? current().version : "1"),
    getScriptSnapshot: (name) => {
      const content = name === file ? current().text : readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || fileExists(name),
    readFile,
    directoryExists,
    getDirectories,
    ...(realpath && { realpath }),
  };
}
