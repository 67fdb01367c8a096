import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../lib/user-error.ts";

/** What the contract tests of a vendor left in `reports/contract.json`. */
export interface Report extends Count {
  readonly title: string;
  readonly columns: Readonly<Record<string, Count>>;
  readonly operations: readonly OperationReport[];
  /** Proofs that may pass unseen, with the reason. */
  readonly exemptions: readonly {
    readonly operationId: string;
    readonly name: string;
    readonly reason: string;
  }[];
  readonly cells: readonly Cell[];
}

/** How many proofs passed, of how many; `exempt` ones are on top, each with a reason. */
export interface Count {
  readonly passed: number;
  readonly total: number;
  readonly exempt: number;
}

/** The counts of one operation. */
export interface OperationReport {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly columns: Readonly<Record<string, Count>>;
}

/** One proof. */
export interface Cell {
  readonly operationId: string;
  /** A status, `accepted` or `refused`. */
  readonly column: string;
  readonly name: string;
  readonly state: "not run" | "passed" | "failed";
  readonly message?: string;
}

/** Reads what a vendor's contract tests left; nothing is made up where they have not run. */
export function readReport(vendor: string, base: string): Report {
  const path = `packages/${vendor}/reports/contract.json`;
  if (!existsSync(join(base, path))) {
    throw new UserError(
      `${path} is missing: the contract tests of ${vendor} have not run. ` +
        `Run \`npx pnpm@12 exec turbo run test --filter @project-apis/${vendor}\`.`,
    );
  }
  return JSON.parse(readFileSync(join(base, path), "utf8"));
}

/** The columns of a report in the order in which they are read: statuses, then what is taken and refused. */
export function columnsOf({ columns }: Report): string[] {
  const names = Object.keys(columns);
  const statuses = names.filter((name) => /^\d/.test(name)).sort();
  return [...statuses, ...names.filter((name) => !/^\d/.test(name)).sort()];
}
