import type { OpenApiDocument } from "./document.ts";
import { createEngine } from "./engine.ts";
import { createErrorDraw, type ErrorShare } from "./error-share.ts";
import type { Answer, MockRequest } from "./exchange.ts";
import { toGeneratable } from "./generatable.ts";
import { withGeneratedBody } from "./generated-body.ts";
import { type Operation, operationsOf } from "./operations.ts";
import { wordsOf } from "./prefer.ts";
import { createRandom } from "./random.ts";
import { carryOut, createReplies } from "./replies.ts";
import type { PlannedReply, Reply } from "./reply.ts";
import { type Answerer, createUsualAnswerer, isValid, preferring } from "./usual.ts";

/** Answers requests through every layer. */
export interface Responder {
  respond(request: MockRequest): Promise<Answer>;
  /** Queues the next answers of an operation. Throws TypeError or RangeError when one is impossible. */
  respondWith(operationId: string, replies: readonly Reply[]): void;
  /** Forgets what was queued, and starts the draws anew. */
  reset(): void;
}

/** What the layers are told. */
export interface ResponderOptions {
  /** Also refuse what Prism lets pass: unknown query names, undocumented media types, `deepObject` values. Default: true. */
  readonly strict?: boolean;
  /** Bodies that Prism generates from the schemas, in place of the examples. Default: false. */
  readonly dynamic?: boolean;
  /** A share of valid requests that get an error. Default: 0. */
  readonly errors?: ErrorShare;
}

/** All layers for a document in one place. `seed` determines what is generated and drawn. */
export async function createResponder(
  document: OpenApiDocument,
  options: ResponderOptions,
  seed: string,
): Promise<Responder> {
  const operations = operationsOf(document);
  const replies = createReplies(operations);
  const startDraw = () => createErrorDraw(operations, options.errors ?? 0, createRandom(`${seed}.errors`));
  let draw = startDraw();
  let count = 0;
  const engine = await createEngine(document);
  const generator = options.dynamic ? await createEngine(toGeneratable(document)) : undefined;
  const usual = createUsualAnswerer(document, engine, options.strict !== false);
  const answer: Answerer = async (request) => {
    const found = await usual(request);
    return generator === undefined
      ? found
      : withGeneratedBody(generator, request, found, `${seed}.${count++}`);
  };
  const plan = (operation: Operation, request: MockRequest) =>
    planned("respondWith", replies.take(operation)) ??
    // A request that says itself what it wants gets that.
    (wordsOf(request).size > 0 ? undefined : planned("errors", draw(operation)));
  return {
    async respond(request) {
      const found = await answer(request);
      // Only a valid request takes what waits for its operation: nothing weakens the checks.
      if (found.operation === undefined || !isValid(found)) return found;
      const next = plan(found.operation, request);
      if (next === undefined) return found;
      const ask = (prefer: string) => answer(preferring(request, prefer));
      return { ...(await carryOut(document, next.reply, found, ask)), planned: next.planner };
    },
    respondWith: replies.add,
    reset() {
      replies.clear();
      draw = startDraw();
      count = 0;
    },
  };
}

function planned<Planner extends string>(planner: Planner, reply: PlannedReply | undefined) {
  return reply === undefined ? undefined : { planner, reply };
}
