import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "vitest";
import type { AuthConfig } from "../src/auth.ts";
import { createClient, type OperationCall, type PathClient } from "../src/client.ts";
import type { ApiDefinition } from "../src/definition.ts";
import type { ClientOptions } from "../src/options.ts";
import type { AnyResult } from "../src/result.ts";
import type { ApiTypes, CallParts, Method } from "../src/types.ts";

/** A small API, typed the way openapi-typescript types one. */
export interface Book {
  id: number;
  title: string;
}
interface Problem {
  reason: string;
}
interface Answer<Body> {
  headers: Record<string, unknown>;
  content: { "application/json": Body };
}
export interface LibraryApi {
  paths: {
    "/books": {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      get: {
        parameters: {
          query?: { cursor?: string; limit?: number; genre?: "novel" | "poetry"; tags?: string[] };
          header?: never;
          path?: never;
          cookie?: never;
        };
        requestBody?: never;
        responses: { 200: Answer<{ books: Book[]; next: string | null }>; 401: Answer<Problem> };
      };
      post: {
        parameters: { query?: never; header?: never; path?: never; cookie?: never };
        requestBody: { content: { "application/json": { title: string; year?: number } } };
        responses: { 201: Answer<Book>; 400: Answer<Problem> };
      };
      put?: never;
      delete?: never;
    };
    "/books/{id}": {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      get: {
        parameters: { query?: never; header?: never; path: { id: number | string }; cookie?: never };
        requestBody?: never;
        responses: { 200: Answer<Book>; 404: Answer<Problem> };
      };
      delete: {
        parameters: { query?: never; header?: never; path: { id: number | string }; cookie?: never };
        requestBody?: never;
        responses: { 204: { headers: Record<string, unknown>; content?: never } };
      };
      post?: never;
      put?: never;
    };
  };
  pages: { "/books": Book };
  routes: {
    readonly "/books": {
      /**
       * List books.
       * @deprecated Read something else.
       */
      GET: OperationCall<LibraryApi["paths"]["/books"]["get"]>;
      POST: OperationCall<LibraryApi["paths"]["/books"]["post"]>;
    };
    readonly "/books/{id}": {
      GET: OperationCall<LibraryApi["paths"]["/books/{id}"]["get"]>;
      DELETE: OperationCall<LibraryApi["paths"]["/books/{id}"]["delete"]>;
    };
  };
}

export const definition: ApiDefinition = {
  name: "Library",
  errorMessage: ["/errors/*/detail", "/reason"],
  requestIdHeader: "x-request-id",
  operations: {
    "GET /books": {
      query: { tags: "form" },
      pagination: {
        style: "cursor",
        request: { cursor: "cursor", size: "limit" },
        items: "/books",
        next: "/next",
        maxPageSize: 100,
      },
    },
  },
};

export const secret = "s3cret-key";

/** How the small API takes its credentials. */
export const auth = {
  credentials: { "auth.key": secret },
  toHeaders: (values: Readonly<Record<string, string>>) => ({ "x-key": values["auth.key"] ?? "" }),
};

/** A client of the small API at an address; it gives up at once unless told otherwise. */
export const libraryAt = (baseUrl: string, options: ClientOptions = {}) =>
  createClient<LibraryApi>(
    { definition, server: "https://library.example", auth },
    { retry: false, ...options, baseUrl },
  );

/** A client whose paths and parts are whatever a test needs. */
export type UntypedClient = Record<Method, (path: string, init?: CallParts) => Promise<AnyResult>> &
  Pick<PathClient<ApiTypes>, "rateLimit" | "use">;

/** An untyped client at an address, of a definition and credentials that a test changes as it needs. */
export function untypedAt(
  baseUrl: string,
  options: ClientOptions & { definition?: Partial<ApiDefinition>; auth?: AuthConfig } = {},
): UntypedClient {
  const { definition: changes, auth: ownAuth = auth, ...rest } = options;
  const config = {
    definition: { ...definition, ...changes },
    server: "https://library.example",
    auth: ownAuth,
  };
  return createClient<ApiTypes>(config, { retry: false, ...rest, baseUrl }) as unknown as UntypedClient;
}

/** What a promise rejects with. */
export const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable("resolved"),
    (error: unknown) => error,
  );

/** How one request is answered. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers the first request the first way, the next one the next way, and the last way from then on. */
export function serveInTurn(...ways: readonly Answering[]) {
  let count = 0;
  return serve((request, response) => {
    ways[Math.min(count++, ways.length - 1)]?.(request, response);
  });
}

/** Answers with a status, headers and text. */
export const answer =
  (status: number, headers: Record<string, string> = {}, text = ""): Answering =>
  (_, response) => {
    response.writeHead(status, headers).end(text);
  };

/** Answers 200 with an empty object. */
export const ok = answer(200, { "content-type": "application/json" }, "{}");

/** A real HTTP server on loopback that answers as told; closed by `await using`. */
export async function serve(respond: Answering) {
  const requests: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      respond(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
