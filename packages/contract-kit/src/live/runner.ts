import type { Operation } from "../operations.ts";
import type { IdPool } from "./ids.ts";
import type { CallParams } from "./plan.ts";
import type { Exchange, LiveProxy } from "./proxy.ts";

/** What a live check needs of a client: a function per method. */
type LiveClient = Readonly<Record<string, (path: string, init: object) => Promise<unknown>>>;

/** Reads a list of a client page by page: `paginate` of the clients' own library. */
export type PagesOf = (client: object, path: string, init: object) => AsyncIterable<unknown>;

/** A call with a body, if it has one. */
export interface LiveCall {
  readonly params: CallParams;
  readonly body?: unknown;
}

/** What came of an operation's calls. */
export interface Run {
  readonly exchanges: readonly Exchange[];
  /** Why a call was not even sent. */
  readonly failure: string | undefined;
}

/** Makes calls through the client, one after the other. */
export type Runner = (operation: Operation, calls: readonly LiveCall[]) => Promise<Run>;

/** Where a runner calls, and how far it reads. */
export interface RunnerOptions {
  readonly proxy: LiveProxy;
  readonly client: object;
  readonly pagesOf: PagesOf;
  readonly pages: number;
  readonly pool: IdPool;
}

/** A runner that leaves the ids of good answers in the pool. */
export function createRunner({ proxy, client, pagesOf, pages, pool }: RunnerOptions): Runner {
  const call = async ({ method, path, pagination }: Operation, init: LiveCall): Promise<void> => {
    const send = (client as LiveClient)[method];
    if (send === undefined) throw new Error(`the client has no ${method}`);
    if (pagination === undefined) return void (await send(path, init));
    let count = 0;
    for await (const _ of pagesOf(client, path, init)) {
      count += 1;
      if (count >= pages) return;
    }
  };
  return async (operation, calls) => {
    const before = proxy.exchanges.length;
    let failure: string | undefined;
    for (const init of calls) {
      const start = proxy.exchanges.length;
      // What the client makes of a bad answer is its own affair: the proxy has seen it.
      const error: unknown = await call(operation, init).catch((reason: unknown) => reason);
      if (proxy.exchanges.length === start)
        failure = error instanceof Error ? error.message : "nothing was sent";
    }
    const exchanges = proxy.exchanges.slice(before);
    for (const { body } of exchanges) if (body !== undefined) pool.learn(operation, body);
    return { exchanges, failure };
  };
}
