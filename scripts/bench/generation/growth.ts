import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "../../lib/run-quietly.ts";
import { syntheticDocument } from "../../lib/synthetic.ts";
import { root } from "../../lib/workspace.ts";
import type { BenchmarkOptions, Measurement } from "../benchmark.ts";
import { takeTurns } from "../harness/turns.ts";
import { makeWorkFolder } from "../harness/work-folder.ts";

/** A document to generate from; the names become the contenders. */
interface Source {
  readonly name: string;
  readonly file: string;
}

/** What `generation-cost.ts` says of a document. */
interface Cost {
  readonly operations: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly kilobytes: number;
}

/** A document of that many operations, written to a file. */
export function syntheticSource(operations: number): Source {
  const file = join(makeWorkFolder("document"), "openapi.json");
  writeFileSync(file, JSON.stringify(syntheticDocument(operations)));
  return { name: growthName(operations), file };
}

/** The contender's name of a document of that many operations. */
export const growthName = (operations: number) => `project-apis, ${operations} operations`;

/** Measures what one document after the other costs ours, in a process of its own: per operation, and in memory. */
export async function measureGrowth(
  sources: readonly Source[],
  { rounds, progress }: BenchmarkOptions,
): Promise<Measurement[]> {
  progress("documents of several sizes");
  const figures = await takeTurns(sources, rounds, async ({ file }) => {
    const script = join(root, "scripts/lib/generation-cost.ts");
    const cost: Cost = JSON.parse(await runQuietly(process.execPath, [script, file], root));
    return {
      each: (cost.seconds * 1000) / cost.operations,
      all: cost.seconds,
      memory: cost.megabytes,
      written: cost.kilobytes,
    };
  });
  const shared = { chart: false };
  return [
    { title: "Per operation, as documents grow", unit: "ms", chart: true, figures: figures("each") },
    { title: "Types, schemas, routes and definition", unit: "s", ...shared, figures: figures("all") },
    { title: "Peak memory", unit: "MB", ...shared, figures: figures("memory") },
    { title: "Written", unit: "KiB", ...shared, figures: figures("written") },
  ];
}
