// One way to page in a process of its own: goes through the whole list, and says what that took or left in memory.
import { createOurs, type Setting } from "./clients.ts";
import { itemsAt, valueAt } from "./subject.ts";

/** What a worker is started with; `pages` of the list is told with each message. */
export interface PagingWork extends Omit<Setting, "baseUrl" | "fetch"> {
  readonly isOurs: boolean;
  readonly origin: string;
  readonly pageSize: number;
}

/** Goes through a list of so many pages. */
export interface PagingRun {
  readonly pages: number;
  /** Pages after which the heap is looked at, in place of the clock. */
  readonly heapAfter?: readonly number[];
}

/** Milliseconds and items, or megabytes of heap after each of the pages asked for. */
export interface PagingAnswer {
  readonly milliseconds: number;
  readonly items: number;
  readonly heaps: readonly number[];
}

const work: PagingWork = JSON.parse(process.argv[2] ?? "");
const { subject, pageSize } = work;
const each = work.isOurs ? throughOurs : throughFetch;

process.on("message", async (message: PagingRun) => process.send?.(await run(message)));
process.once("disconnect", () => process.exit());
process.send?.({});

async function run({ pages, heapAfter = [] }: PagingRun): Promise<PagingAnswer> {
  const heaps: number[] = [];
  let items = 0;
  const start = performance.now();
  await each(`${work.origin}/${pages}x${pageSize}`, () => {
    items += 1;
    if (items % pageSize === 0 && heapAfter.includes(items / pageSize)) heaps.push(heapNow());
  });
  return { milliseconds: performance.now() - start, items, heaps };
}

function heapNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

async function throughOurs(baseUrl: string, visit: (item: unknown) => void): Promise<void> {
  const { client, paginate } = await createOurs({ ...work, baseUrl });
  for await (const item of paginate(client, subject.path)) visit(item);
}

/** The loop that people write who have no client. */
async function throughFetch(baseUrl: string, visit: (item: unknown) => void): Promise<void> {
  const url = new URL(baseUrl + subject.path);
  url.searchParams.set(subject.size, String(subject.maxPageSize));
  for (;;) {
    const response = await fetch(url, { headers: subject.headers });
    const body: unknown = await response.json();
    for (const item of itemsAt(body, subject.items)) visit(item);
    const next = valueAt(body, subject.next);
    if (typeof next !== "string") return;
    url.searchParams.set(subject.cursor, next);
  }
}
