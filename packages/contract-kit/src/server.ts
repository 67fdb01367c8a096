import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readBody } from "./body.ts";
import { answerPreflight, isPreflight } from "./cors.ts";
import { createDelayDraw, type Delay, pause } from "./delay.ts";
import type { OpenApiDocument } from "./document.ts";
import type { Answer, MockRequest } from "./exchange.ts";
import { closeServer, host, listen } from "./listen.ts";
import { problemAnswer } from "./problem.ts";
import { createRandom, randomSeed } from "./random.ts";
import { type ReceivedRequest, received } from "./received.ts";
import type { Reply } from "./reply.ts";
import { createResponder, type Responder, type ResponderOptions } from "./responder.ts";
import { send } from "./send.ts";

/** How a mock is started. */
export interface MockServerOptions extends ResponderOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Milliseconds before each answer, or the least and the most of them. Default: 0. */
  readonly delay?: Delay;
  /** Determines what is drawn: generated bodies, errors, delays. Default: another one each time. */
  readonly seed?: string | number;
  /** Called with every request as soon as its answer is known, before any delay. */
  readonly onRequest?: (request: ReceivedRequest) => void;
  /** How many requests `requests` keeps, the newest ones. Default: all. */
  readonly history?: number;
  /** Milliseconds that a request may take to arrive. Default: 30 000. */
  readonly requestTimeout?: number;
}

/** A running mock of one document, on the loopback interface. */
export interface MockServer<OperationId extends string = string> extends AsyncDisposable {
  /** Origin to use as a client's base URL, without a slash at the end. */
  readonly url: string;
  /** What `seed` was, or the one that was drawn. */
  readonly seed: string;
  /** Every request that was answered so far, preflights left out. */
  readonly requests: readonly ReceivedRequest[];
  /**
   * Chooses the next answers of an operation, in order, after those that were chosen before. A request that is
   * refused takes none of them. Throws TypeError or RangeError on an operation, status, example or option that
   * there is not.
   */
  respondWith(operation: OperationId, reply: Reply, ...more: readonly Reply[]): void;
  /** Forgets all requests and all chosen answers, and starts what is drawn anew. */
  reset(): void;
  /** Stops at once, open connections included; may be called again. */
  close(): Promise<void>;
}

/** What a mock remembers and draws while it runs. */
interface State {
  readonly responder: Responder;
  readonly requests: ReceivedRequest[];
  drawDelay: () => number;
  readonly options: MockServerOptions;
}

/** Starts a mock of a bundled OpenAPI document. Throws RangeError or TypeError on options that cannot be. */
export async function startMockServer<OperationId extends string = string>(
  document: OpenApiDocument,
  options: MockServerOptions = {},
): Promise<MockServer<OperationId>> {
  const seed = String(options.seed ?? randomSeed());
  const startDelays = () => createDelayDraw(options.delay ?? 0, createRandom(`${seed}.delay`));
  const drawDelay = startDelays();
  const responder = await createResponder(document, options, seed);
  const state: State = { responder, requests: [], drawDelay, options };
  const server = createMockHttpServer(state);
  await listen(server, options.port ?? 0);
  const close = () => closeServer(server);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    seed,
    requests: state.requests,
    respondWith: (operation, ...replies) => responder.respondWith(operation, replies),
    reset() {
      state.requests.length = 0;
      state.drawDelay = startDelays();
      responder.reset();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function createMockHttpServer(state: State): Server {
  const { requestTimeout = 30_000 } = state.options;
  const settings = {
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(requestTimeout, 1000),
  };
  return createServer(settings, (request, response) => {
    handle(request, response, state).catch(() => response.destroy());
  });
}

async function handle(incoming: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  if (isPreflight(incoming)) return answerPreflight(incoming, response);
  const read = await readBody(incoming);
  const request = toMockRequest(incoming, read.body);
  const answer =
    "problem" in read ? problemAnswer(read.problem) : await respondSafely(state.responder, request);
  const one = received(request, answer);
  remember(state, one);
  state.options.onRequest?.(one);
  await pause(answer.delay ?? state.drawDelay(), response);
  send(incoming, response, answer);
}

function remember({ requests, options }: State, one: ReceivedRequest): void {
  requests.push(one);
  if (requests.length > (options.history ?? Number.POSITIVE_INFINITY)) requests.shift();
}

// Whatever a request or a document holds, its sender gets an answer and the process lives on.
async function respondSafely(responder: Responder, request: MockRequest): Promise<Answer> {
  try {
    return await responder.respond(request);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return problemAnswer({
      status: 500,
      kind: "mock-failed",
      title: "The mock failed on this request",
      detail,
    });
  }
}

function toMockRequest(incoming: IncomingMessage, body: unknown): MockRequest {
  const target = incoming.url ?? "/";
  const question = target.indexOf("?");
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
  return {
    method: incoming.method ?? "GET",
    path: question === -1 ? target : target.slice(0, question),
    query: new URLSearchParams(question === -1 ? "" : target.slice(question + 1)),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body,
  };
}
