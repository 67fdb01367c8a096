/** What a vendor's specification says beyond its types, as `generate` writes it. */
export interface ApiDefinition {
  /** The vendor's name, for messages. */
  readonly name: string;
  /** JSON pointers into an error body, first match wins; `*` stands for every element. */
  readonly errorMessage: readonly string[];
  /** The response header that carries the request id. */
  readonly requestIdHeader?: string;
  /** Facts about operations, by method and path: `"GET /v1/projects"`. Only what differs from the defaults. */
  readonly operations: Readonly<Record<string, OperationFacts>>;
}

/** What the client has to know about one operation. */
export interface OperationFacts {
  /** Query parameters that are not serialized as `style: form, explode: true`. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Media type of the request body; JSON when absent. */
  readonly contentType?: string;
  /** Media type asked for; JSON when absent. */
  readonly accept?: string;
  /** Statuses other than 204 that are documented without a body. */
  readonly emptyStatuses?: readonly number[];
  readonly pagination?: Pagination;
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
