import { startChild } from "./child.ts";
import type { Subject } from "./subject.ts";

/** A server of the subject's list, in a process of its own. */
export interface ListServer extends Disposable {
  /** Answers `/<pages>x<items>` and the list's path behind it. */
  readonly origin: string;
}

/** Starts a server of the subject's list on a free port of this machine. */
export async function startListServer(subject: Subject): Promise<ListServer> {
  const { child, ready } = await startChild<{ port: number }>("list-server.ts", subject);
  return { origin: `http://127.0.0.1:${ready.port}`, [Symbol.dispose]: () => child[Symbol.dispose]() };
}
