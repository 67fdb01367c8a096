import { once } from "node:events";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { UserError } from "./user-error.ts";

/** What the thread is asked, and where it answers. */
export interface LintRequest {
  readonly vendors: readonly string[];
  readonly base: string;
  readonly port: MessagePort;
}

/** What it answers. */
export interface LintAnswer {
  /** Why a spec is refused; undefined when none is. */
  readonly refusal: string | undefined;
}

let thread: Worker | undefined;

/** Starts the linter: it loads its libraries while this thread loads others. */
export function prepareLint(): void {
  thread ??= startThread();
}

/**
 * Lints specs while this thread goes on: with its examples to check, linting takes as long as all other generation.
 * Throws `UserError` with file, line and rule of each problem of the first that has any.
 */
export async function lintAside(vendors: readonly string[], base: string): Promise<void> {
  thread ??= startThread();
  const { port1, port2: port } = new MessageChannel();
  const request: LintRequest = { vendors, base, port };
  thread.postMessage(request, [port]);
  const [answer]: LintAnswer[] = await once(port1, "message");
  port1.close();
  if (answer?.refusal !== undefined) throw new UserError(answer.refusal);
}

/** It stays for the next edit, with everything loaded, and does not keep the process from ending. */
function startThread(): Worker {
  const worker = new Worker(new URL("./lint-thread.ts", import.meta.url));
  worker.once("exit", () => {
    thread = undefined;
  });
  worker.unref();
  return worker;
}
