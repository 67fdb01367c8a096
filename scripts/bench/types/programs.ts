import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { programText, type Spelling } from "../../lib/type-cost/program.ts";
import { workspacePackages, writeProject } from "../../lib/type-cost/project.ts";
import { misspelt, type SampleCall } from "../../lib/type-cost/sample-calls.ts";
import type { TypeSubject } from "../../lib/type-cost/subject.ts";
import { makeWorkFolder } from "../harness/work-folder.ts";

/** A program of one contender, in a project of its own. */
export interface Program {
  /** The contender. */
  readonly name: string;
  readonly folder: string;
  readonly file: string;
  readonly text: string;
}

/** The name of ours, and how it calls. */
const spellings: ReadonlyMap<string, Spelling> = new Map([
  ["project-apis", "path"],
  ["project-apis, by route", "route"],
  ["openapi-fetch", "openapi-fetch"],
]);

/** Writes the programs of ours, in both spellings, and of bare openapi-fetch. */
export function writePrograms(subject: TypeSubject, ours: string, calls: readonly SampleCall[]): Program[] {
  return [...spellings].map(([name, spelling]) => {
    const client = spelling === "openapi-fetch" ? subject.bare : subject.own;
    return writeProgram(name, programText(spelling, client, calls), subject.files, {
      ...workspacePackages([]),
      "@project-apis": join(ours, "node_modules/@project-apis"),
    });
  });
}

/** The same programs with the path of their first call misspelt. */
export function writeSlips(subject: TypeSubject, ours: string): Program[] {
  return writePrograms(subject, ours, [misspelt(subject.calls[0]!)]);
}

let base: string | undefined;

/** Writes a program into a project of its own. */
export function writeProgram(
  name: string,
  text: string,
  files: Readonly<Record<string, string>>,
  packages: Readonly<Record<string, string>>,
): Program {
  base ??= makeWorkFolder("types");
  const folder = mkdtempSync(join(base, "program-"));
  const file = "program.ts";
  writeProject(folder, { ...files, [file]: text }, packages);
  return { name, folder, file, text };
}
