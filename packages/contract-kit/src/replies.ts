import type { OpenApiDocument } from "./document.ts";
import type { Answer } from "./exchange.ts";
import type { Operation } from "./operations.ts";
import { type Preference, preferHeader } from "./prefer.ts";
import { rateLimitHeaders } from "./rate-limit.ts";
import { type PlannedReply, planReply, type Reply } from "./reply.ts";
import { suggest } from "./suggest.ts";

/** Replies that wait for the requests that they answer. */
export interface Replies {
  /** Queues replies of an operation. Throws TypeError or RangeError, and queues none, when one is impossible. */
  add(operationId: string, replies: readonly Reply[]): void;
  /** Takes the next reply of an operation, if one waits. */
  take(operation: Operation): PlannedReply | undefined;
  clear(): void;
}

/** An empty queue for each of a document's operations. */
export function createReplies(operations: readonly Operation[]): Replies {
  const queues = new Map<string, { readonly plan: PlannedReply; left: number }[]>();
  return {
    add(operationId, replies) {
      const operation = operations.find(({ id }) => id === operationId);
      if (operation === undefined) throw new TypeError(unknownOperation(operationId, operations));
      if (replies.length === 0) throw new TypeError("respondWith needs a reply beside the operation.");
      const plans = replies.map((reply) => planReply(operation, reply));
      const queue = queues.get(operationId) ?? [];
      queues.set(operationId, [...queue, ...plans.map((plan) => ({ plan, left: plan.options.times ?? 1 }))]);
    },
    take(operation) {
      const queue = queues.get(operation.id);
      const next = queue?.[0];
      if (queue === undefined || next === undefined) return undefined;
      next.left -= 1;
      if (next.left === 0) queue.shift();
      return next.plan;
    },
    clear: () => queues.clear(),
  };
}

/** What a document would say of itself if it were asked for a planned reply: `usual` is what it says unasked. */
export async function carryOut(
  document: OpenApiDocument,
  plan: PlannedReply,
  usual: Answer,
  ask: (prefer: string) => Promise<Answer>,
): Promise<Answer> {
  const { own, documented, options } = plan;
  const answer =
    own !== undefined ? ownAnswer(own) : isUsual(documented, usual) ? usual : await askFor(documented, ask);
  const { fault, delay, headers = {} } = options;
  return {
    ...answer,
    operation: usual.operation,
    headers: { ...answer.headers, ...waitHeaders(document, answer.status, plan), ...lowerCased(headers) },
    fault: fault === "reset" || fault === "cutOff" || fault === "malformedJson" ? fault : undefined,
    delay,
  };
}

function askFor(
  documented: Preference | undefined,
  ask: (prefer: string) => Promise<Answer>,
): Promise<Answer> {
  return ask(preferHeader(documented ?? {}));
}

// A status alone that comes anyway leaves the page that was asked for as it is.
function isUsual(documented: Preference | undefined, usual: Answer): boolean {
  return documented === undefined || (documented.example === undefined && documented.code === usual.status);
}

function ownAnswer({ status, type, body }: NonNullable<PlannedReply["own"]>): Answer {
  return { status, headers: { "content-type": type }, body, violations: [] };
}

function waitHeaders(
  document: OpenApiDocument,
  status: number,
  { options: { fault, retryAfter } }: PlannedReply,
): Record<string, string> {
  const saysToWait = fault === "rateLimited" || fault === "unavailable";
  if (retryAfter === undefined && !saysToWait) return {};
  const seconds = retryAfter ?? 1;
  return status === 429 ? rateLimitHeaders(document, seconds) : { "retry-after": String(seconds) };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function unknownOperation(id: string, operations: readonly Operation[]): string {
  const known = operations.map((operation) => operation.id);
  return `respondWith: the document has no operation "${id}". ${suggest(String(id), known)}`;
}
