import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { OpenApiDocument } from "../document.ts";
import type { MockRequest } from "../exchange.ts";
import { isJsonType } from "../media-type.ts";
import { type Operation, operationsOf } from "../operations.ts";
import { documentedFor } from "../prefer.ts";
import { createRouter, isOperation } from "../routes.ts";
import type { Finding, VendorAnswer, Verdict } from "./answer.ts";
import type { BodyCheck } from "./body-check.ts";
import { createJudge } from "./judge.ts";
import { parseJson } from "./parse-json.ts";
import { type CheckableAnswer, createPrismProxy } from "./prism.ts";
import { createTransport, UnreachableError, type VendorRequest } from "./vendor.ts";

/** One request that went to the vendor, and what its answer says of the specification. */
export interface Exchange extends Verdict {
  readonly operation: Operation;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  /** The body of a success, for the ids in it. */
  readonly body: unknown;
  /** Headers of the request, credentials included: to know what must never be shown. */
  readonly sent: Readonly<Record<string, string>>;
}

/** A running proxy between a client and the vendor, on the loopback interface. */
export interface LiveProxy extends AsyncDisposable {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
}

/** Starts a proxy that hands requests to the vendor as they are, and checks each answer on its way back. */
export async function startLiveProxy(
  document: OpenApiDocument,
  server: string,
  check: BodyCheck,
): Promise<LiveProxy> {
  const exchanges: Exchange[] = [];
  const handle = await createHandler(document, server, check, (exchange) => exchanges.push(exchange));
  const http = createServer((incoming, response) => {
    handle(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => http.once("error", reject).listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return { url, exchanges, [Symbol.asyncDispose]: () => close(http) };
}

// Our own checks were made all the same.
const prismFailed: Finding = {
  part: "body",
  pointer: "",
  expected: "an answer that Prism can check",
  got: "an exception in Prism",
};

type Handler = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

async function createHandler(
  document: OpenApiDocument,
  server: string,
  check: BodyCheck,
  record: (exchange: Exchange) => void,
): Promise<Handler> {
  const route = createRouter(operationsOf(document));
  const ask = createTransport(server);
  const prism = await createPrismProxy(document, server);
  const judge = createJudge(document, server, check);
  return async (incoming, response) => {
    const request = await toVendorRequest(incoming, response);
    const parts = toMockRequest(request);
    const operation = route(parts.method, parts.path);
    if (!isOperation(operation)) throw new Error(operation.detail);
    const common = { operation, sent: request.headers };
    try {
      const answer = await ask(request);
      const checkable = async () => toCheckable(operation, answer);
      const violations = await prism(operation, parts, checkable).catch(() => undefined);
      const verdict = judge(operation, answer, violations ?? []);
      const notes = violations === undefined ? [...verdict.notes, prismFailed] : verdict.notes;
      const isGood = answer.status >= 200 && answer.status < 300;
      const body = isGood ? readBody(answer) : undefined;
      record({ ...verdict, notes, ...common, status: answer.status, body });
      send(response, answer);
    } catch (error) {
      const isOwn = !(error instanceof UnreachableError);
      const reason = `${isOwn ? "the check itself failed: " : ""}${(error as Error).message}`;
      const verdict = { deviations: [], notes: [], reason };
      record({ ...verdict, ...common, status: undefined, body: undefined });
      response.destroy();
    }
  };
}

async function toVendorRequest(incoming: IncomingMessage, response: ServerResponse): Promise<VendorRequest> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
  return {
    method: incoming.method ?? "GET",
    target: incoming.url ?? "/",
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks),
    signal: gone.signal,
  };
}

function toMockRequest({ method, target, headers, body }: VendorRequest): MockRequest {
  const [path = "/", query] = target.split(/\?(.*)/s);
  const text = body.toString("utf8");
  return { method, path, query: new URLSearchParams(query), headers, body: text === "" ? undefined : text };
}

/** Prism throws on a media type that is none, and takes JSON types for one another: the judge looks at it instead. */
function toCheckable(operation: Operation, answer: VendorAnswer): CheckableAnswer {
  const { status, headers } = answer;
  const { "content-type": sent, ...others } = headers;
  const documented = documentedFor(operation, status)[0]?.content.map(({ type }) => type) ?? [];
  const json = sent === undefined || isJsonType(sent) ? documented.find(isJsonType) : undefined;
  const type = json ?? documented[0];
  const named = type === undefined ? others : { ...others, "content-type": type };
  return { status, headers: named, body: readBody(answer) };
}

function readBody({ bytes }: VendorAnswer): unknown {
  if (bytes.length === 0) return undefined;
  const text = bytes.toString("utf8");
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : text;
}

/** Sends on what came, without what `fetch` has undone, and without a way to another origin. */
function send(response: ServerResponse, { status, headers, bytes }: VendorAnswer): void {
  const dropped = [
    "connection",
    "content-encoding",
    "content-length",
    "keep-alive",
    "location",
    "set-cookie",
    "transfer-encoding",
  ];
  const kept = Object.entries(headers).filter(([name]) => !dropped.includes(name));
  response.writeHead(status, Object.fromEntries(kept)).end(bytes);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
