import { definitionOf, type PathClient } from "./client.ts";
import type { Pagination } from "./definition.ts";
import { itemsOf } from "./items.ts";
import { nextPosition, type Position, readItems, withPosition } from "./page-position.ts";
import type { AnyResult } from "./result.ts";
import type { ApiTypes, CallParts, InitArgs, OperationAt } from "./types.ts";
import { unwrap } from "./unwrap.ts";

/** One page of a list. */
export interface Page<Item> {
  /** Items of the page, in the vendor's order. */
  readonly items: readonly Item[];
  /** Where the next page begins: give it to the list's cursor, offset or page parameter to resume. Undefined on the last page. */
  readonly cursor: Position | undefined;
}

/** A list that is read page by page, as it is asked for. */
export interface Paginator<Item> extends AsyncIterable<Item> {
  /** Reads page by page. */
  pages(): AsyncGenerator<Page<Item>, void, undefined>;
  /** Reads all items, or the first `limit` ones. */
  toArray(options?: { limit?: number }): Promise<Item[]>;
}

/**
 * Reads a list through all its pages, with the vendor's largest page size unless `init` has another.
 * Nothing is sent before the first item is asked for. Throws `ApiError` when a page is refused.
 */
export function paginate<Api extends ApiTypes, Path extends keyof Api["paths"] & keyof Api["pages"] & string>(
  client: PathClient<Api>,
  path: Path,
  ...[init]: InitArgs<OperationAt<Api["paths"], Path, "GET">>
): Paginator<Api["pages"][Path]> {
  type Item = Api["pages"][Path];
  const paging = definitionOf(client).operations[`GET ${path}`]?.pagination;
  if (!paging) throw new TypeError(`GET ${path} has no pages.`);
  // Typed anew: which paths and parts there may be is of no matter here.
  const untyped: object = client;
  const get: (path: string, init: CallParts) => Promise<AnyResult> = Reflect.get(untyped, "GET");
  const pages = () => readPages<Item>((parts) => unwrap(get(path, parts)), paging, (init ?? {}) as CallParts);
  const items = () => itemsOf(pages());
  return {
    pages,
    [Symbol.asyncIterator]: items,
    toArray: ({ limit = Number.POSITIVE_INFINITY } = {}) => take(items(), limit),
  };
}

async function* readPages<Item>(
  getPage: (parts: CallParts) => Promise<unknown>,
  paging: Pagination,
  init: CallParts,
): AsyncGenerator<Page<Item>, void, undefined> {
  const seen = new Set<Position>();
  let parts = withPosition(init, paging, undefined);
  while (true) {
    const data = await getPage(parts);
    const items = readItems(data, paging) as Item[];
    const cursor = nextPosition(data, items.length, parts, paging);
    yield { items, cursor };
    // A vendor that hands out the same cursor again would be read for ever.
    if (cursor === undefined || seen.has(cursor)) return;
    seen.add(cursor);
    parts = withPosition(init, paging, cursor);
  }
}

async function take<Item>(items: AsyncIterable<Item>, limit: number): Promise<Item[]> {
  const taken: Item[] = [];
  if (limit <= 0) return taken;
  for await (const item of items) {
    taken.push(item);
    if (taken.length >= limit) break;
  }
  return taken;
}
