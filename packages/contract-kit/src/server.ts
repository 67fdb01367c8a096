import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readBody } from "./body.ts";
import { answerPreflight, isPreflight } from "./cors.ts";
import type { OpenApiDocument } from "./document.ts";
import type { Answer, MockRequest, Violation } from "./exchange.ts";
import { problemAnswer } from "./problem.ts";
import { createResponder, type Responder, type ResponderOptions } from "./responder.ts";
import { send } from "./send.ts";

/** How a mock is started. */
export interface MockServerOptions extends ResponderOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Milliseconds that a request may take to arrive. Default: 30 000. */
  readonly requestTimeout?: number;
}

/** A running mock of one document, on the loopback interface. */
export interface MockServer extends AsyncDisposable {
  /** Origin to use as a client's base URL, without a slash at the end. */
  readonly url: string;
  /** Every request that was answered so far, preflights left out. */
  readonly requests: readonly ReceivedRequest[];
  /** Stops at once, open connections included; may be called again. */
  close(): Promise<void>;
}

/** A request that a mock received, and what became of it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** A name that came several times has a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** As they came, credentials included. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Undefined when the document has no operation for it. */
  readonly operationId: string | undefined;
  /** Status of the answer. */
  readonly status: number;
  /** What was wrong with the request, or with the documented answer. */
  readonly violations: readonly Violation[];
}

const host = "127.0.0.1";

/** Starts a mock of a bundled OpenAPI document. */
export async function startMockServer(
  document: OpenApiDocument,
  options: MockServerOptions = {},
): Promise<MockServer> {
  const respond = await createResponder(document, options);
  const requests: ReceivedRequest[] = [];
  const { port = 0, requestTimeout = 30_000 } = options;
  const server = createServer(
    {
      requestTimeout,
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(requestTimeout, 1000),
    },
    (request, response) => {
      handle(request, response, respond, requests).catch(() => response.destroy());
    },
  );
  await listen(server, port);
  const close = () => closeServer(server);
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  return { url, requests, close, [Symbol.asyncDispose]: close };
}

async function handle(
  incoming: IncomingMessage,
  response: ServerResponse,
  respond: Responder,
  requests: ReceivedRequest[],
): Promise<void> {
  if (isPreflight(incoming)) return answerPreflight(incoming, response);
  const read = await readBody(incoming);
  const request = toMockRequest(incoming, read.body);
  const answer = "problem" in read ? problemAnswer(read.problem) : await respondSafely(respond, request);
  requests.push(received(request, answer));
  send(incoming, response, answer);
}

// Whatever a request or a document holds, its sender gets an answer and the process lives on.
async function respondSafely(respond: Responder, request: MockRequest): Promise<Answer> {
  try {
    return await respond(request);
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

function received(request: MockRequest, answer: Answer): ReceivedRequest {
  const { method, path, headers, body } = request;
  const query = [...new Set(request.query.keys())].map((name) => {
    const values = request.query.getAll(name);
    return [name, values.length === 1 ? values[0]! : values] as const;
  });
  return {
    method,
    path,
    query: Object.fromEntries(query),
    headers,
    body,
    operationId: answer.operation?.id,
    status: answer.status,
    violations: answer.violations,
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} on ${host} is in use: pass another one, or none for a free one.`;
      reject(
        new Error(cause.code === "EADDRINUSE" ? inUse : `The mock cannot listen: ${cause.message}`, {
          cause,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
