import type { Operation } from "../operations.ts";
import { counted, type OperationReport } from "./report.ts";
import type { Run } from "./runner.ts";

/** The report of an operation that was called. */
export function reportOf(operation: Operation, { exchanges, failure }: Run): OperationReport {
  const deviations = counted(exchanges.flatMap((exchange) => exchange.deviations));
  const statuses = exchanges.flatMap(({ status }) => status ?? []);
  const hasSuccess = statuses.some((status) => status >= 200 && status < 300);
  const outcome = deviations.length > 0 ? "deviates" : hasSuccess ? "agrees" : "unchecked";
  const reasons = exchanges.map(({ reason }) => reason).filter((reason) => reason !== undefined);
  return {
    ...nameOf(operation),
    outcome,
    reason: hasSuccess ? undefined : (failure ?? reasons.at(-1)),
    statuses,
    deviations,
    notes: counted(exchanges.flatMap(({ notes }) => notes)),
  };
}

/** The report of an operation that was not called. */
export function skipped(operation: Operation, reason: string): OperationReport {
  return { ...nameOf(operation), outcome: "not run", reason, statuses: [], deviations: [], notes: [] };
}

function nameOf({ id, method, path }: Operation) {
  return { operation: id, method, path };
}
