import { join } from "node:path";
import ts from "typescript";
import { apiSource } from "../../api-source.ts";
import type { OpenApiDocument } from "../../openapi.ts";
import { schemasSource } from "../../schemas-source.ts";
import { typeSource } from "../../type-source.ts";
import { root } from "../../workspace.ts";
import { consumerOf } from "./consumer.ts";

/** A consumer of one document's types, which is to be compiled against another's. */
export interface Case {
  readonly name: string;
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
}

const core = join(root, "packages/core/src");

/** Compiles all cases in one program, in memory; returns the errors of each by its name. */
export async function compileConsumers(cases: readonly Case[]): Promise<Map<string, string[]>> {
  const files = new Map<string, string>();
  const consumers = new Map<string, string>();
  for (const [index, { name, base, revision }] of cases.entries()) {
    const folder = join(core, `.cases/${index}`);
    files.set(join(folder, "types.ts"), await typeSource("acme", revision));
    files.set(join(folder, "schemas.ts"), schemasSource(revision));
    files.set(join(folder, "api.ts"), apiSource("acme", revision));
    files.set(join(folder, "consumer.ts"), consumerOf(base));
    consumers.set(name, join(folder, "consumer.ts"));
  }
  const program = ts.createProgram([...consumers.values()], options, hostOf(files));
  return new Map([...consumers].map(([name, file]) => [name, errorsOf(program, file)]));
}

function errorsOf(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(file);
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.esnext.disposable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  types: [],
  paths: {
    "core/*": [join(core, "*.ts")],
    "@project-apis/core/*": [join(core, "*.ts")],
  },
};

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  return {
    ...host,
    fileExists: (name) => files.has(name) || fileExists(name),
    readFile: (name) => files.get(name) ?? readFile(name),
    directoryExists: (name) => name.includes(".cases") || (directoryExists?.(name) ?? true),
    getSourceFile: (name, languageVersion, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? getSourceFile(name, languageVersion, ...rest)
        : ts.createSourceFile(name, text, languageVersion);
    },
  };
}
