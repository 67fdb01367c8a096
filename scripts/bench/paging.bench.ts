import type { Benchmark, BenchmarkOptions, Figure, Measurement, Outcome } from "./benchmark.ts";
import { type Child, startChild } from "./contenders/child.ts";
import { installOurs } from "./contenders/ours.ts";
import type { PagingAnswer, PagingRun, PagingWork } from "./contenders/paging-worker.ts";
import { startListServer } from "./contenders/serve.ts";
import { readSubject } from "./contenders/subject.ts";
import { atMost, figuresOf, medianOf, ratio } from "./harness/statistics.ts";
import { takeTurns } from "./harness/turns.ts";

const pages = 100;
const turns = 10;
const pageSize = 100;
const manyPages = 1000;
const baseline = "a loop on fetch";

interface Pager {
  readonly name: string;
  readonly child: Child;
}

/** What a loop over all pages costs. */
export const benchmark: Benchmark = {
  name: "paging",
  title: "What paging costs",
  method:
    `\`for await\` over ${(pages * pageSize).toLocaleString("en")} items in ${pages} pages from a server in a process of ` +
    "its own, beside the loop on `fetch` that people write by hand; the number of items is checked. In every round " +
    `the processes are new ones, are warmed up, and take ${turns} turns each. The heap is ` +
    `looked at after page ${pages} and page ${manyPages.toLocaleString("en")} of one longer list, garbage collected.`,
  run: measurePaging,
};

async function measurePaging({ rounds, progress }: BenchmarkOptions): Promise<Outcome> {
  const subject = readSubject();
  const ours = `@project-apis/${subject.vendor}`;
  progress("packing and installing ours");
  const folders = { ours: await installOurs(), peers: "", generated: "" };
  using server = await startListServer(subject);
  const work = { subject, folders, origin: server.origin, pageSize };
  const taken: Figure[][] = [];
  for (let round = 1; round <= rounds; round += 1) {
    progress(`${pages} pages, round ${round} of ${rounds}`);
    taken.push(await measureRound(work, ours));
  }
  progress(`the heap, in ${manyPages} pages`);
  using pager = await startPager({ ...work, isOurs: true });
  const heaps = await takeTurns([{ name: ours }], rounds, () => readHeaps(pager));
  const time: Measurement = {
    title: `${(pages * pageSize).toLocaleString("en")} items in ${pages} pages`,
    unit: "ms",
    baseline,
    chart: true,
    figures: figuresOf(taken),
  };
  const heap = [renamed(heaps("few"), heapAfter(pages)), renamed(heaps("many"), heapAfter(manyPages))];
  return {
    measurements: [
      time,
      { title: "Heap in the midst of a loop", unit: "MB", baseline: heapAfter(pages), figures: heap },
    ],
    targets: [
      atMost(1.1, `${pages} pages, at most 1.1 of ${baseline}`, ratio(time.figures, ours, baseline)),
      atMost(
        1.1,
        `the heap after ${manyPages.toLocaleString("en")} pages, at most 1.1 of that after ${pages}`,
        medianOf(heap, heapAfter(manyPages)) / medianOf(heap, heapAfter(pages)),
      ),
    ],
  };
}

/** Times both ways to page, in processes that are started anew. */
async function measureRound(work: Omit<PagingWork, "isOurs">, ours: string): Promise<Figure[]> {
  using byHand = await startPager({ ...work, isOurs: false });
  using byUs = await startPager({ ...work, isOurs: true });
  const pagers: Pager[] = [
    { name: baseline, child: byHand },
    { name: ours, child: byUs },
  ];
  for (const { child } of pagers) for (let turn = 0; turn < turns; turn += 1) await page(child, { pages });
  const figures = await takeTurns(pagers, turns, async ({ child }) => ({
    time: (await page(child, { pages })).milliseconds,
  }));
  return figures("time");
}

const heapAfter = (count: number) => `after ${count.toLocaleString("en")} pages`;

function renamed([figure]: readonly Figure[], contender: string): Figure {
  return { median: 0, rounds: [], ...figure, contender };
}

async function startPager(work: PagingWork): Promise<Child> {
  const { child } = await startChild("paging-worker.ts", work);
  return child;
}

/** Goes through the list. Throws when an item was missed: then nothing that was measured counts. */
async function page(child: Child, run: PagingRun): Promise<PagingAnswer> {
  const answer = await child.ask<PagingAnswer>(run);
  if (answer.items === run.pages * pageSize) return answer;
  throw new Error(`${answer.items} of ${run.pages * pageSize} items came.`);
}

async function readHeaps(child: Child): Promise<{ few: number; many: number }> {
  const { heaps } = await page(child, { pages: manyPages, heapAfter: [pages, manyPages] });
  const [few = Number.NaN, many = Number.NaN] = heaps;
  return { few, many };
}
