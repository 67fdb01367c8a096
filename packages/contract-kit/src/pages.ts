import type { MockRequest } from "./exchange.ts";
import { isObject, readPointer, withPointer } from "./json.ts";
import type { Example, Operation, Pagination } from "./operations.ts";
import { preferHeader, wordsOf } from "./prefer.ts";
import type { Problem } from "./problem.ts";

/** How a request for a later page is answered. */
export interface Page {
  /** The `Prefer` header that makes Prism answer with it. */
  readonly prefer: string;
  /** Makes the page out of the example, where no example is that page. */
  readonly rewrite?: (body: unknown) => unknown;
}

/** The examples of a list, in the order in which they follow each other. */
interface Chain {
  readonly status: number;
  readonly pages: readonly Example[];
  readonly pagination: Pagination;
}

/**
 * The page that a request asks for; undefined when Prism answers as ever: no paging, the first page,
 * or a request that says itself which example it wants.
 */
export function pageOf(operation: Operation, request: MockRequest): Page | Problem | undefined {
  if (operation.pagination === undefined || wordsOf(request).size > 0) return undefined;
  const { style, request: names } = operation.pagination;
  const wanted = request.query.get(wireName(names[style] ?? style));
  const chain = chainOf(operation, operation.pagination);
  if (wanted === null || wanted === "" || chain === undefined) return undefined;
  if (style === "cursor") return pageAfter(operation, chain, wanted);
  const number = Number(wanted);
  // Anything but a whole number is for Prism to refuse.
  if (!Number.isInteger(number)) return undefined;
  return style === "page" ? numberedPage(chain, number) : pageFrom(chain, number, wanted);
}

/** Whether a page is none. */
export function isProblem(page: Page | Problem): page is Problem {
  return "kind" in page;
}

function wireName(name: string): string {
  const [first, ...inner] = name.split(".");
  return `${first}${inner.map((key) => `[${key}]`).join("")}`;
}

// Examples after the one that says "last page" are other answers, not pages: an empty list, a filtered one.
function chainOf(operation: Operation, pagination: Pagination): Chain | undefined {
  const response = operation.responses.find(({ status }) => status >= 200 && status < 300);
  const examples = response?.content[0]?.examples ?? [];
  const last = examples.findIndex((_, index) => endsAt(examples, index, pagination));
  const pages = last === -1 ? examples : examples.slice(0, last + 1);
  return response === undefined || pages.length === 0
    ? undefined
    : { status: response.status, pages, pagination };
}

function endsAt(examples: readonly Example[], index: number, { next, items }: Pagination): boolean {
  const body = examples[index]?.value;
  if (typeof next === "string") return pointerTo(body, next) === undefined;
  if (typeof next.more === "string") return readPointer(body, next.more) !== true;
  if (typeof next.pages === "string") return index + 1 >= Number(readPointer(body, next.pages));
  return itemsOf(body, items).length < itemsOf(examples[0]?.value, items).length;
}

/** The cursor or offset that a page hands out for the next one. */
function pointerTo(body: unknown, next: Pagination["next"] | undefined): string | undefined {
  const value = typeof next === "string" ? readPointer(body, next) : undefined;
  return value === undefined || value === null || value === "" ? undefined : String(value);
}

function pageAfter(operation: Operation, chain: Chain, cursor: string): Page | Problem {
  const index = chain.pages.findIndex(({ value }) => pointerTo(value, chain.pagination.next) === cursor);
  if (index !== -1) return pageAt(chain, index + 1);
  // Vendors refuse a cursor that they did not hand out; so does a mock whose document says how.
  const refused = operation.responses.find(({ key }) => key === "400");
  const example = refused?.content.flatMap((media) => media.examples)[0];
  if (example !== undefined) return { prefer: preferHeader({ code: 400, example: example.name }) };
  const known = chain.pages
    .map(({ value }) => pointerTo(value, chain.pagination.next))
    .filter((text) => text !== undefined);
  return {
    status: 400,
    kind: "unknown-cursor",
    title: "No page handed out this cursor",
    detail: `No example of ${operation.id} hands out the cursor "${cursor}". Known: ${known.join(", ") || "none"}.`,
    location: ["query"],
  };
}

function numberedPage(chain: Chain, number: number): Page {
  return pageAt(chain, Math.max(number, 1) - 1);
}

function pageFrom(chain: Chain, offset: number, wanted: string): Page {
  const { next, items } = chain.pagination;
  const handedOut = chain.pages.findIndex(({ value }) => pointerTo(value, next) === wanted);
  if (handedOut !== -1) return pageAt(chain, handedOut + 1);
  let start = 0;
  for (const [index, { value }] of chain.pages.entries()) {
    const { length } = itemsOf(value, items);
    if (offset < start + length) {
      const skipped = Math.max(offset - start, 0);
      return skipped === 0 ? pageAt(chain, index) : skipping(chain, index, skipped);
    }
    start += length;
  }
  return pageAt(chain, chain.pages.length);
}

// An offset inside an example: the items from there on, so that a reader that adds up meets none twice.
function skipping(chain: Chain, index: number, count: number): Page {
  const { items } = chain.pagination;
  const rewrite = (body: unknown) => withPointer(body, items, itemsOf(body, items).slice(count));
  return { ...pageAt(chain, index), rewrite };
}

// Past the end vendors answer 200 with no items. No schema tells how an empty page looks, so it is the last
// example without its items; where that one points further (a documented answer cut short), the pointer ends.
function pageAt(chain: Chain, index: number): Page {
  const page = chain.pages[index];
  if (page !== undefined) return { prefer: preferHeader({ code: chain.status, example: page.name }) };
  const last = chain.pages[chain.pages.length - 1]!;
  return {
    prefer: preferHeader({ code: chain.status, example: last.name }),
    rewrite: (body) => emptied(body, chain),
  };
}

function emptied(body: unknown, { pagination, pages }: Chain): unknown {
  const { items, next } = pagination;
  const empty = withPointer(body, items, []);
  if (typeof next === "string")
    return pointerTo(empty, next) === undefined ? empty : withPointer(empty, next, null);
  if (typeof next.more === "string") return withPointer(empty, next.more, false);
  if (typeof next.pages === "string") return withPointer(empty, next.pages, pages.length);
  return empty;
}

function itemsOf(body: unknown, items: string): readonly unknown[] {
  const list = isObject(body) || Array.isArray(body) ? readPointer(body, items) : undefined;
  return Array.isArray(list) ? list : [];
}
