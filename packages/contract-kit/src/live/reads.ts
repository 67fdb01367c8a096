import type { Operation } from "../operations.ts";
import { reportOf, skipped } from "./outcome.ts";
import { needsNothing, type PlanContext, planFor } from "./plan.ts";
import type { OperationReport } from "./report.ts";
import type { Runner } from "./runner.ts";

/** Whether an operation only reads. */
export const isRead = ({ method }: Operation): boolean => method === "GET" || method === "HEAD";

/**
 * Runs operations that only read: first those that need nothing, then whatever the ids in their answers allow, until
 * nothing is left or nothing more can be called. False when going on is of no use: nobody is let in, or nobody is there.
 */
export async function runReads(
  operations: readonly Operation[],
  run: Runner,
  context: PlanContext,
  report: (one: OperationReport) => void,
): Promise<boolean> {
  const pending = [...operations.filter(needsNothing), ...operations.filter((one) => !needsNothing(one))];
  let hasAnswer = false;
  while (pending.length > 0) {
    const index = pending.findIndex((operation) => "calls" in planFor(operation, context));
    if (index === -1) break;
    const operation = pending.splice(index, 1)[0]!;
    const plan = planFor(operation, context);
    const { exchanges, failure } = await run(
      operation,
      "calls" in plan ? plan.calls.map((params) => ({ params })) : [],
    );
    const done = reportOf(operation, { exchanges, failure });
    report(done);
    hasAnswer ||= exchanges.some(({ status }) => status !== undefined && status !== 401);
    if (hasAnswer || exchanges.length === 0) continue;
    for (const rest of pending) report(skipped(rest, `not tried, because ${operation.id} ${done.reason}`));
    return false;
  }
  for (const operation of pending) {
    const plan = planFor(operation, context);
    report(skipped(operation, "missing" in plan ? plan.missing : "nothing to call it with"));
  }
  return true;
}
