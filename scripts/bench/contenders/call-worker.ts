// One contender in a process of its own: calls as often as it is asked to, and says what a call took.
import { pageText } from "./answers.ts";
import type { CallBlock, CallWork } from "./callers.ts";
import { type Contender, contendersOf, type List } from "./clients.ts";

const work: CallWork = JSON.parse(process.argv[2] ?? "");

const list = await prepare().catch((error: unknown) => {
  process.send?.({ error: error instanceof Error ? error.message : String(error) });
});
if (list) {
  process.send?.({});
  process.on("message", async (block: CallBlock) => process.send?.({ microseconds: await run(list, block) }));
} else {
  process.disconnect();
}
process.once("disconnect", () => process.exit());

/** Proves that the contender does the work before any of it is measured. */
async function prepare(): Promise<List> {
  const contender = contendersOf(work.subject).find(({ name }) => name === work.contender);
  if (contender === undefined) throw new Error(`There is no contender ${work.contender}.`);
  const made = await contender.prepare({ ...work, fetch: work.isStubbed ? stubFor(contender) : undefined });
  const items = await made();
  const expected = pageText(work.subject, work.items);
  if (!expected.includes(JSON.stringify(items)) || items.length !== work.items)
    throw new Error(`it got ${items.length} items, other than the ${work.items} that were sent`);
  return made;
}

function stubFor({ withoutStub }: Contender): typeof globalThis.fetch {
  if (withoutStub !== undefined) throw new Error(withoutStub);
  const text = pageText(work.subject, work.items);
  const headers = { "content-type": "application/json" };
  return async () => new Response(text, { headers });
}

async function run(call: List, { calls, concurrency }: CallBlock): Promise<number> {
  let left = calls;
  const callOn = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, callOn));
  return ((performance.now() - start) * 1000) / calls;
}
