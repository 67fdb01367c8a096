import type { Operation } from "./operations.ts";
import { documentedAnswer, documentedFor, isRefused, type Preference } from "./prefer.ts";
import { expectReplyOptions } from "./reply-check.ts";

/** A documented status, the name of a documented example, or more words about an answer. */
export type Reply = number | string | ReplyOptions;

/** An answer in words; what is left out is as usual. */
export interface ReplyOptions {
  /** A documented one; any other one needs a `body` or `fault: "html"`. */
  readonly status?: number;
  /** The name of a documented example. */
  readonly example?: string;
  /** Sent as it is, unchecked: a string as text, anything else as JSON in the operation's media type. */
  readonly body?: unknown;
  /** Added to those of the answer, or in their place. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before it is sent, in place of the mock's own delay. */
  readonly delay?: number;
  /** Whole seconds, as `Retry-After` and in the vendor's own headers. Default: 1 for the faults that say to wait. */
  readonly retryAfter?: number;
  readonly fault?: Fault;
  /** How often. Default: 1. Infinity: until `reset()`. */
  readonly times?: number;
}

/**
 * What can go wrong between a client and a vendor.
 *
 * - `rateLimited`    429 with `Retry-After` and the vendor's own headers
 * - `unavailable`    503 with `Retry-After`
 * - `reset`          the connection is reset in place of an answer
 * - `cutOff`         the connection ends in the middle of the body
 * - `malformedJson`  the whole answer comes, and is no JSON
 * - `html`           a page in place of JSON, with `status` or 200
 */
export type Fault = "rateLimited" | "unavailable" | "reset" | "cutOff" | "malformedJson" | "html";

/** A reply that an operation can give, checked. */
export interface PlannedReply {
  /** The documented answer to take; undefined for the usual one, or for `own`. */
  readonly documented: Preference | undefined;
  /** An answer that the document does not hold. */
  readonly own: { readonly status: number; readonly type: string; readonly body: unknown } | undefined;
  readonly options: ReplyOptions;
}

/** Checks a reply against an operation. Throws TypeError or RangeError when the operation cannot give it. */
export function planReply(operation: Operation, reply: Reply): PlannedReply {
  const options = optionsOf(reply);
  expectReplyOptions(options);
  const plan = { documented: documentedBy(operation, options), own: ownAnswer(operation, options), options };
  if (options.fault === "cutOff" || options.fault === "malformedJson") expectContent(operation, plan);
  return plan;
}

function optionsOf(reply: Reply): ReplyOptions {
  if (typeof reply === "number") return { status: reply };
  return typeof reply === "string" ? { example: reply } : reply;
}

const faultStatus: Partial<Record<Fault, number>> = { rateLimited: 429, unavailable: 503 };

function statusOf({ status, fault }: ReplyOptions): number | undefined {
  return status ?? (fault === undefined ? undefined : faultStatus[fault]);
}

function documentedBy(operation: Operation, options: ReplyOptions): Preference | undefined {
  if (ownAnswer(operation, options) !== undefined) return undefined;
  const status = statusOf(options);
  if (status === undefined && options.example === undefined) return undefined;
  const found = documentedAnswer(operation, status, options.example);
  if (!isRefused(found)) return found;
  const hint = options.example === undefined ? " Give a body to answer with any other status." : "";
  throw new TypeError(`respondWith: ${found.detail}${hint}`);
}

function ownAnswer(operation: Operation, options: ReplyOptions): PlannedReply["own"] {
  const status = statusOf(options) ?? successOf(operation).status;
  if (options.fault === "html") return { status, type: "text/html; charset=utf-8", body: page(status) };
  if (options.body !== undefined) {
    if (typeof options.body === "string")
      return { status, type: "text/plain; charset=utf-8", body: Buffer.from(options.body) };
    return { status, type: mediaTypeOf(operation, status), body: options.body };
  }
  const isUndocumented = options.fault !== undefined && documentedFor(operation, status).length === 0;
  const needsOne = options.fault === "rateLimited" || options.fault === "unavailable";
  return needsOne && isUndocumented
    ? { status, type: "text/html; charset=utf-8", body: page(status) }
    : undefined;
}

function page(status: number): Buffer {
  return Buffer.from(`<!doctype html>\n<title>${status}</title>\n<h1>${status}</h1>\n`);
}

function mediaTypeOf(operation: Operation, status: number): string {
  const [documented] = documentedFor(operation, status);
  return (documented ?? successOf(operation)).content[0]?.type ?? "application/json";
}

function successOf(operation: Operation): { status: number; content: readonly { type: string }[] } {
  const success = operation.responses.find(({ status }) => status >= 200 && status < 300);
  return success ?? { status: 200, content: [] };
}

function expectContent(operation: Operation, { own, documented, options }: PlannedReply): void {
  if (own !== undefined) return;
  const status = documented?.code ?? successOf(operation).status;
  if (documentedFor(operation, status).some(({ content }) => content.length > 0)) return;
  throw new TypeError(
    `respondWith: ${operation.id} answers ${status} without content, so there is nothing for ` +
      `fault: "${options.fault}" to break. Use fault: "reset", or give a body.`,
  );
}
