import type { SampleCall } from "../../lib/type-cost/sample-calls.ts";
import type { BenchmarkOptions, Measurement } from "../benchmark.ts";
import { takeTurns } from "../harness/turns.ts";
import { openEditor } from "./completion.ts";
import type { Program } from "./programs.ts";

/** What is typed with each contender, up to the cursor, and an answer that must be among those offered. */
export interface Lines {
  readonly title: string;
  readonly typed: ReadonlyMap<string, { readonly typed: string; readonly expected: string }>;
}

/** The contender that is the vendor's own client. */
export const officialName = (vendor: string): string => `${vendor} (official)`;

/** What is typed to get at an operation, and at its query. */
export function linesFor(vendor: string, { path, method }: SampleCall, parameter: string): Lines[] {
  const [place, query] = [JSON.stringify(path), "{ params: { query: { | } } }"];
  const atPath = { expected: path };
  const atQuery = { expected: parameter };
  return [
    {
      title: "Completions of a path, in an editor",
      typed: new Map([
        ["project-apis", { typed: `client.${method}("|")`, ...atPath }],
        ["project-apis, by route", { typed: `client["|"]`, ...atPath }],
        ["openapi-fetch", { typed: `client.${method}("|")`, ...atPath }],
        [officialName(vendor), { typed: "projectsApi.|", expected: "getProjects" }],
      ]),
    },
    {
      title: "Completions of a query parameter, in an editor",
      typed: new Map([
        ["project-apis", { typed: `client.${method}(${place}, ${query})`, ...atQuery }],
        ["project-apis, by route", { typed: `client[${place}].${method}(${query})`, ...atQuery }],
        ["openapi-fetch", { typed: `client.${method}(${place}, ${query})`, ...atQuery }],
        [officialName(vendor), { typed: "projectsApi.getProjects({ | })", ...atQuery }],
      ]),
    },
  ];
}

/** Measures how long an editor takes to offer what fits, below a program that is open in it. */
export async function measureEditing(
  { title, typed }: Lines,
  programs: readonly Program[],
  { rounds, progress }: BenchmarkOptions,
): Promise<Measurement> {
  progress(title);
  const editors = programs.flatMap(({ name, folder, text }) => {
    const line = typed.get(name);
    return line ? [{ name, complete: openEditor({ folder, before: text, ...line }) }] : [];
  });
  // The first answer of an editor reads the libraries of the language.
  for (const { complete } of editors) complete();
  const figures = await takeTurns(editors, rounds, async ({ complete }) => ({ time: complete() }));
  return { title, unit: "ms", baseline: "openapi-fetch", figures: figures("time"), chart: true };
}
