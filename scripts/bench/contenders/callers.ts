import { type Child, startChild } from "./child.ts";
import { contendersOf, type Setting } from "./clients.ts";
import { type Found, firstLine } from "./folders.ts";

/** What a caller is started with. */
export interface CallWork extends Omit<Setting, "fetch"> {
  readonly contender: string;
  readonly items: number;
  /** Whether the network is left out. */
  readonly isStubbed: boolean;
}

/** A block of calls, so many of which are under way at a time. */
export interface CallBlock {
  readonly calls: number;
  readonly concurrency: number;
}

/** Contenders that stand ready, each in a process of its own. */
export interface Callers extends Disposable {
  readonly ready: readonly { readonly name: string; readonly child: Child }[];
  /** Those that did not get what the server sent, with the reason. */
  readonly notRun: readonly { readonly contender: string; readonly reason: string }[];
}

/** Starts all contenders; each has fetched the list once, and rightly, when it is ready. */
export async function startCallers(work: Omit<CallWork, "contender">, { reasons }: Found): Promise<Callers> {
  using children = new DisposableStack();
  const ready: { name: string; child: Child }[] = [];
  const notRun: { contender: string; reason: string }[] = [];
  for (const { name, folder } of contendersOf(work.subject)) {
    const missing = folder && reasons.get(folder);
    try {
      if (missing !== undefined) throw new Error(missing);
      const { child } = await startChild("call-worker.ts", { ...work, contender: name });
      ready.push({ name, child: children.use(child) });
    } catch (error) {
      // Without ours there is nothing to compare; what others lack is told.
      if (folder === "ours") throw error;
      notRun.push({ contender: name, reason: firstLine(error) });
    }
  }
  const kept = children.move();
  return { ready, notRun, [Symbol.dispose]: () => kept.dispose() };
}

/** Has a caller make a block of calls. Returns microseconds per call. */
export async function timeCalls(child: Child, { calls, concurrency }: CallBlock): Promise<number> {
  const { microseconds } = await child.ask<{ microseconds: number }>({ calls, concurrency });
  return microseconds;
}
