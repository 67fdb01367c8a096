import type { Pagination } from "./definition.ts";
import { readPointer } from "./json-pointer.ts";
import type { CallParts } from "./types.ts";

/** Where a page begins: a cursor, an offset or a page number, as the list pages. */
export type Position = string | number;

type Query = Readonly<Record<string, unknown>>;

/** The items of a page; an answer without them is an empty page. */
export function readItems(data: unknown, { items }: Pagination): unknown[] {
  const value = readPointer(data, items);
  return Array.isArray(value) ? value : [];
}

/** The call's parts with the page size, and the position if it is not the first page. */
export function withPosition(init: CallParts, paging: Pagination, position: Position | undefined): CallParts {
  const { request, maxPageSize } = paging;
  let query = init.params?.query ?? {};
  if (request.size && maxPageSize !== undefined && readName(query, request.size) === undefined) {
    query = writeName(query, request.size, maxPageSize);
  }
  const name = request[paging.style];
  if (name && position !== undefined) query = writeName(query, name, position);
  return { ...init, params: { ...init.params, query } };
}

/** Where the page after this one begins; undefined when this one is the last. */
export function nextPosition(
  data: unknown,
  count: number,
  parts: CallParts,
  paging: Pagination,
): Position | undefined {
  const { next, style, request } = paging;
  if (typeof next === "string") return toPosition(readPointer(data, next));
  if (count === 0) return undefined;
  const query = parts.params?.query ?? {};
  const size = Number(readName(query, request.size ?? "") ?? count);
  const current = Number(readName(query, request[style] ?? "") ?? (style === "page" ? 1 : 0));
  const hasNext =
    "more" in next
      ? readPointer(data, next.more) === true
      : "pages" in next
        ? current < Number(readPointer(data, next.pages))
        : count >= size;
  if (!hasNext) return undefined;
  return style === "page" ? current + 1 : current + count;
}

const toPosition = (value: unknown): Position | undefined =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? value : undefined;

/** `page.number` stands for the property `number` of the object parameter `page`. */
function readName(query: Query, name: string): unknown {
  const [outer = "", inner] = name.split(".");
  const value = query[outer];
  if (inner === undefined) return value;
  return typeof value === "object" && value !== null ? Reflect.get(value, inner) : undefined;
}

function writeName(query: Query, name: string, value: unknown): Query {
  const [outer = "", inner] = name.split(".");
  if (inner === undefined) return { ...query, [outer]: value };
  const group = query[outer];
  return { ...query, [outer]: { ...(typeof group === "object" ? group : {}), [inner]: value } };
}
