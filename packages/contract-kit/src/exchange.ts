import type { Operation } from "./operations.ts";

/** A request as the layers see it. */
export interface MockRequest {
  /** Upper case. */
  readonly method: string;
  /** As it came over the wire, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed when it is JSON, else its text; undefined when there is none. */
  readonly body: unknown;
}

/** What a layer answers. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The operation that the request belongs to, if the document has one for it. */
  readonly operation?: Operation | undefined;
  readonly violations: readonly Violation[];
  /** What befalls it on its way: nothing, unless somebody asked for it. */
  readonly fault?: TransportFault | undefined;
  /** Milliseconds that it waits before it is sent. */
  readonly delay?: number | undefined;
  /** Who asked for it, when it is not the usual one. */
  readonly planned?: Planner | undefined;
}

/** What can befall an answer between a server and its caller. */
export type TransportFault = "reset" | "cutOff" | "malformedJson";

/** What makes a mock answer otherwise than usual: a queued reply, or the share of errors. */
export type Planner = "respondWith" | "errors";

/** What a request or an answer does against its contract. */
export interface Violation {
  /** Where: `["request", "query", "limit"]`. */
  readonly location: readonly string[];
  readonly severity: string;
  /** A JSON Schema keyword, a status, or a word of the strict layer. */
  readonly code: string | number;
  readonly message: string;
}
