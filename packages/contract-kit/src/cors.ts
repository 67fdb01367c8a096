import type { IncomingMessage, ServerResponse } from "node:http";

/** Whether a request only asks if the real one may be sent. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && "origin" in headers && "access-control-request-method" in headers;
}

/** Allows a preflight whatever it asks for: a mock has nothing to protect. */
export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(204, {
    ...originHeaders(headers.origin),
    "access-control-allow-methods": headers["access-control-request-method"] ?? "*",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
  });
  response.end();
}

/** The headers that let a page of any origin read an answer and all its headers. */
export function corsHeaders(origin: string | undefined, names: readonly string[]): Record<string, string> {
  // Named one by one, because `*` means nothing to a request with credentials.
  return { ...originHeaders(origin), "access-control-expose-headers": names.join(", ") || "*" };
}

function originHeaders(origin: string | undefined): Record<string, string> {
  return {
    "access-control-allow-origin": origin ?? "*",
    ...(origin !== undefined && { "access-control-allow-credentials": "true", vary: "origin" }),
  };
}
