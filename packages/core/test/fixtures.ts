import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, type OperationCall } from "../src/client.ts";
import type { ApiDefinition } from "../src/definition.ts";
import type { ClientOptions } from "../src/options.ts";

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

/** A real HTTP server on loopback that answers as told; closed by `await using`. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      answer(request, response);
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
