import { resolveObject } from "../document.ts";
import { isObject } from "../json.ts";
import type { Operation } from "../operations.ts";
import { collectionOf, type Id } from "./ids.ts";
import { reportOf, skipped } from "./outcome.ts";
import type { PlanContext } from "./plan.ts";
import type { OperationReport } from "./report.ts";
import type { Runner } from "./runner.ts";
import { mark, safeBody } from "./write-body.ts";

/** A kind of thing that can be made, changed and removed again. */
interface Lifecycle {
  readonly create: Operation;
  /** What changes the thing: at its own path, or at one below it. */
  readonly changes: readonly Operation[];
  readonly remove: Operation;
  readonly parameter: string;
}

/**
 * Runs operations that write, on things that it makes itself and removes again: it never changes anything that was
 * there before. What needs more than that is not run.
 */
export async function runWrites(
  operations: readonly Operation[],
  run: Runner,
  context: PlanContext,
  report: (one: OperationReport) => void,
): Promise<void> {
  const left = new Set(operations);
  const settle = (operation: Operation, done: OperationReport) => {
    left.delete(operation);
    report(done);
  };
  for (const operation of operations.filter((one) => isWithdrawn(one, context)))
    settle(operation, skipped(operation, "the vendor has withdrawn it"));
  for (const lifecycle of lifecyclesOf([...left])) await live(lifecycle, run, context, settle);
  for (const operation of left)
    report(skipped(operation, "it would change what this check has not made itself"));
}

type Settle = (operation: Operation, done: OperationReport) => void;

async function live(lifecycle: Lifecycle, run: Runner, context: PlanContext, settle: Settle): Promise<void> {
  const { create, changes, remove, parameter } = lifecycle;
  const safe = safeBody(create, context, undefined);
  if ("missing" in safe) return settle(create, skipped(create, safe.missing));
  const created = await run(create, [{ params: {}, body: safe.body }]);
  const id = created.exchanges.map(({ body }) => markedId(body)).find((found) => found !== undefined);
  const report = reportOf(create, created);
  const isLost = id === undefined && report.statuses.some((status) => status < 300);
  settle(create, isLost ? { ...report, reason: lost } : report);
  if (id === undefined) return;
  const params = { path: { [parameter]: id } };
  try {
    for (const change of changes) {
      const body = safeBody(change, context, id);
      if ("missing" in body) settle(change, skipped(change, body.missing));
      else settle(change, reportOf(change, await run(change, [{ params, ...body }])));
    }
  } finally {
    const removed = reportOf(remove, await run(remove, [{ params }]));
    const isGone = removed.statuses.some((status) => status < 300);
    settle(remove, isGone ? removed : { ...removed, reason: `${removed.reason}; remove ${id} by hand` });
  }
}

function lifecyclesOf(operations: readonly Operation[]): Lifecycle[] {
  return operations.flatMap((create) => {
    if (create.method !== "POST" || create.path.includes("{")) return [];
    const prefix = `${collectionOf(create.path)}/{`;
    const own = operations.filter(({ path }) => path.startsWith(prefix) && path.split("{").length === 2);
    const itemOf = ({ path }: Operation) => /^([^}]+)\}(?:\.\w+)?$/.exec(path.slice(prefix.length))?.[1];
    const remove = own.find((one) => one.method === "DELETE" && itemOf(one) !== undefined);
    const parameter = remove && itemOf(remove);
    const changes = own.filter(({ method }) => method !== "DELETE");
    return remove === undefined || parameter === undefined ? [] : [{ create, changes, remove, parameter }];
  });
}

const lost = `its answer does not name what it made: look for "${mark.trim()}", and remove it by hand`;

/** The id of what an answer says was made. Without the check's own mark beside it, it may be that of anything. */
function markedId(body: unknown): Id | undefined {
  if (!isObject(body)) return undefined;
  return [...Object.values(body).filter(isObject), body]
    .filter((place) => JSON.stringify(place).includes(mark))
    .map(({ id }) => id)
    .find((id) => typeof id === "string" || typeof id === "number");
}

function isWithdrawn({ method, path }: Operation, { document }: PlanContext): boolean {
  const item = resolveObject(document, resolveObject(document, document.paths)[path]);
  return "x-retired" in resolveObject(document, item[method.toLowerCase()]);
}
