import type { Window } from "./transport/throttle.ts";
import type { Method } from "./types.ts";

/** What a vendor's specification says beyond its types, as `generate` writes it. */
export interface ApiDefinition {
  /** The vendor's name, for messages. */
  readonly name: string;
  /** `User-Agent` of the client, outside browsers. */
  readonly userAgent?: string;
  /** JSON pointers into an error body, first match wins; `*` stands for every element. */
  readonly errorMessage: readonly string[];
  /** The response header that carries the request id. */
  readonly requestIdHeader?: string;
  readonly rateLimit?: RateLimitHeaders;
  /** Limits that hold for every plan of the vendor. */
  readonly windows?: readonly Window[];
  /** What a call of a method costs, but for the operations that have a cost of their own. */
  readonly costs?: Readonly<Partial<Record<Method, number>>>;
  /** How lists in a query are serialized, but for the parameters that have a style of their own; each item with the name when absent. */
  readonly lists?: Exclude<QueryStyle, "deepObject">;
  /** Facts about operations, by method and path: `"GET /v1/projects"`. Only what differs from the defaults. */
  readonly operations: Readonly<Record<string, OperationFacts>>;
}

/** The headers in which a vendor tells its limits. */
export interface RateLimitHeaders {
  /** Calls or tokens per window. */
  readonly limit?: string;
  /** What is left of it. */
  readonly remaining?: string;
  /** When the window starts anew. */
  readonly reset?: HeaderTime;
  /** How long to wait, beside `Retry-After`. */
  readonly retryAfter?: HeaderTime;
}

/** A header with a time: seconds from now, or seconds since 1970. */
export interface HeaderTime {
  readonly header: string;
  readonly unit: "seconds" | "epoch-seconds";
}

/** What the client has to know about one operation. */
export interface OperationFacts {
  /** Query parameters that are not serialized as `style: form, explode: true`. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Query parameters whose dates are not written as ISO 8601, with their format: `YYYY-MM-DD HH:MM:SS`. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Media type of the request body; JSON when absent. */
  readonly contentType?: string;
  /** Media types of the answers, as asked for; JSON when absent. */
  readonly accept?: string;
  /** Statuses other than 204 that are documented without a body. */
  readonly emptyStatuses?: readonly number[];
  readonly pagination?: Pagination;
  /** What a call costs, in the vendor's unit, when it differs from the usual. */
  readonly cost?: number;
  /** The vendor has withdrawn the operation. */
  readonly retired?: { readonly date: string; readonly successor?: string };
}

/** How one query parameter is serialized: `form` is the comma-separated list, without exploding. */
export type QueryStyle = "form" | "deepObject" | "spaceDelimited" | "pipeDelimited";

/** How a list operation pages, from `x-pagination`. */
export interface Pagination {
  readonly style: "cursor" | "offset" | "page";
  /** Names of query parameters; a dot leads into an object parameter. */
  readonly request: {
    readonly cursor?: string;
    readonly offset?: string;
    readonly page?: string;
    readonly size?: string;
  };
  /** JSON pointer to the items of a page. */
  readonly items: string;
  /** JSON pointer to the next cursor, or the rule that says whether another page follows. */
  readonly next: string | { readonly more: string } | { readonly pages: string } | { readonly short: true };
  /** The largest page that the vendor gives. */
  readonly maxPageSize?: number;
}
