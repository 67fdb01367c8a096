import type { OpenApiDocument } from "../document.ts";
import { resolveObject } from "../document.ts";
import type { Operation } from "../operations.ts";
import type { Exemption } from "./exemptions.ts";
import type { Plan } from "./plan.ts";

/** One thing that a suite tries, and what became of it. */
export interface Cell {
  readonly operationId: string;
  /** A status, `accepted` or `refused`. */
  readonly column: string;
  readonly name: string;
  /** Why it may pass unseen. */
  readonly exemption?: Exemption | undefined;
  state: "not run" | "passed" | "failed";
  /** What went wrong. */
  message?: string;
  milliseconds: number;
}

/** What became of everything that a suite tries. */
export interface Matrix {
  readonly title: string;
  readonly operations: readonly Operation[];
  readonly cells: readonly Cell[];
  readonly unbreakable: Plan["unbreakable"];
  /** Adds a cell that has not run yet. */
  add(cell: Pick<Cell, "operationId" | "column" | "name" | "exemption">): Cell;
}

/** An empty matrix for a document. */
export function createMatrix(document: OpenApiDocument, plan: Plan): Matrix {
  const cells: Cell[] = [];
  const { title } = resolveObject(document, document.info);
  return {
    title: String(title ?? "the document"),
    operations: plan.operations,
    unbreakable: plan.unbreakable,
    cells,
    add(cell) {
      const added: Cell = { ...cell, state: "not run", milliseconds: 0 };
      cells.push(added);
      return added;
    },
  };
}

/** Runs what a cell stands for, and keeps what became of it; rejects as it does. */
export async function runCell(cell: Cell, run: () => Promise<void>): Promise<void> {
  const start = performance.now();
  try {
    await run();
    cell.state = "passed";
  } catch (error) {
    cell.state = "failed";
    cell.message = error instanceof Error ? error.message : String(error);
    throw error;
  } finally {
    cell.milliseconds = performance.now() - start;
  }
}

/** Runs many cells one after the other, and rejects with the list of those that failed. */
export async function runCells<Entry>(
  entries: readonly (readonly [Cell, Entry])[],
  run: (entry: Entry) => Promise<void>,
): Promise<void> {
  const failed: string[] = [];
  for (const [cell, entry] of entries) {
    await runCell(cell, () => run(entry)).catch(() => failed.push(`${cell.name}: ${cell.message}`));
  }
  if (failed.length > 0)
    throw new Error(`${failed.length} of ${entries.length} failed:\n${failed.join("\n")}`);
}

/** The columns of a matrix, in the order in which they are read. */
export function columnsOf({ cells }: Matrix): string[] {
  const statuses = new Set(cells.map(({ column }) => column).filter((column) => /^\d/.test(column)));
  return [...[...statuses].sort(), "accepted", "refused"];
}

/** How many cells passed, of how many. */
export interface Count {
  readonly passed: number;
  readonly total: number;
  readonly exempt: number;
}

/** Counts cells. */
export function countOf(cells: readonly Cell[]): Count {
  const passed = cells.filter(({ state }) => state === "passed");
  const exempt = passed.filter(({ exemption }) => exemption !== undefined).length;
  return { passed: passed.length - exempt, total: cells.length - exempt, exempt };
}
