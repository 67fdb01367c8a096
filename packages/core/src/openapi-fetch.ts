// The only file that touches openapi-fetch (pinned, in maintenance mode): another library would be put in here.
import createOpenapiFetchClient from "openapi-fetch";
import type { OperationFacts } from "./definition.ts";
import { fillPath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import type { CallParts, Method } from "./types.ts";

/** Sends one call: builds its Request from the parts, and gives it to `fetch`. */
export type Sender = (call: {
  method: Method;
  path: string;
  parts: CallParts;
  facts: OperationFacts;
  fetch: (request: Request) => Promise<Response>;
}) => Promise<Response>;

/** Makes the function that turns calls into requests to `baseUrl`. */
export function createSender(baseUrl: string, headers: Readonly<Record<string, string | undefined>>): Sender {
  const client = createOpenapiFetchClient<Record<string, never>>({ baseUrl, redirect: "manual" });

  // openapi-fetch parses what it gets, and keeps neither raw text nor media type. It gets an empty stand-in
  // instead, and the answer itself is read by us.
  const answers = new WeakMap<Response, Response>();
  client.use({
    onResponse({ response }) {
      const standIn = new Response(null, { status: 204 });
      answers.set(standIn, response);
      return standIn;
    },
  });

  return async ({ method, path, parts, facts, fetch }) => {
    const { path: values = {}, query = {}, header = {} } = parts.params ?? {};
    const url = fillPath(method, path, values);
    const call = client.request as unknown as UntypedRequest;
    const { response } = await call(method, url, {
      params: { query },
      querySerializer: (all: Record<string, unknown>) => serializeQuery(all, facts.query),
      headers: { ...contentHeaders(parts.body, facts), ...headers, ...header, ...parts.headers },
      body: parts.body,
      signal: parts.signal,
      fetch,
    });
    return answers.get(response) ?? response;
  };
}

function contentHeaders(body: unknown, { accept, contentType }: OperationFacts): Record<string, string> {
  const type = body === undefined ? undefined : (contentType ?? "application/json");
  return { Accept: accept ?? "application/json", ...(type !== undefined && { "Content-Type": type }) };
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ response: Response }>;
