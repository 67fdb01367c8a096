import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type OpenApiDocument, operationsOf, type PlacedOperation, resolveRef } from "./openapi.ts";

/** An answer of the stand-in. */
export interface Told {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes something else out of a true answer. `call` counts the calls of the operation, from 0; `sent` is the request's body. */
export type Lie = (truth: Told, call: number, sent: string) => Told;

/** A request that the stand-in received. */
export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A vendor on the loopback interface that answers with its specification's own examples, but for the lies it is told. */
export interface StandIn extends AsyncDisposable {
  /** Its address, with a base path. */
  readonly url: string;
  readonly heard: readonly Heard[];
}

const basePath = "/base";

/** Starts a stand-in for a vendor. */
export async function startStandIn(
  document: OpenApiDocument,
  lies: Readonly<Record<string, Lie>> = {},
): Promise<StandIn> {
  const heard: Heard[] = [];
  const calls = new Map<string, number>();
  const answer = (method: string, path: string, sent: string): Told => {
    const placed = find(document, method, path);
    if (placed === undefined) return { status: 404, type: "text/plain", body: "no such operation" };
    const id = placed.operation.operationId;
    const call = calls.get(id) ?? 0;
    calls.set(id, call + 1);
    const truth = truthOf(document, placed, call);
    return lies[id]?.(truth, call, sent) ?? truth;
  };
  const server = createServer(async (incoming, response) => {
    let body = "";
    for await (const chunk of incoming) body += chunk;
    const { method = "", url = "", headers } = incoming;
    heard.push({ method, url, headers, body });
    const told = answer(method, url.slice(basePath.length).split("?")[0]!, body);
    const type = told.type === undefined ? {} : { "content-type": told.type };
    response.writeHead(told.status, { ...type, ...told.headers });
    response.end(textOf(told.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`;
  return { url, heard, [Symbol.asyncDispose]: () => close(server) };
}

function textOf(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}

// A path without parameters is meant literally, so it comes first.
function find(document: OpenApiDocument, method: string, path: string): PlacedOperation | undefined {
  const fitting = operationsOf(document).filter((placed) => {
    const pattern = placed.path.split(/\{[^}]+\}/).map((part) => part.replaceAll(".", "\\."));
    return placed.method === method.toLowerCase() && new RegExp(`^${pattern.join("[^/]+")}$`).test(path);
  });
  return fitting.sort((a, b) => a.path.split("{").length - b.path.split("{").length)[0];
}

/** One documented success after the other, so that a few calls show every example. */
function truthOf(document: OpenApiDocument, { operation }: PlacedOperation, call: number): Told {
  const [status = "200", response] =
    Object.entries(operation.responses).find(([key]) => key.startsWith("2")) ?? [];
  const { content = {} } = response === undefined ? {} : resolveRef(document, response);
  const [type, media] = Object.entries(content)[0] ?? [];
  const examples = Object.values(media?.examples ?? {}).map((one) => resolveRef(document, one as object));
  const example = examples[call % Math.max(1, examples.length)] as { value?: unknown } | undefined;
  return { status: Number(status), type, body: example?.value };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
