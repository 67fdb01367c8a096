// The only file that touches openapi-fetch (pinned, in maintenance mode): another library would be put in here.
import createOpenapiFetchClient, { type Middleware as FetchMiddleware } from "openapi-fetch";
import type { Call } from "./call.ts";
import { mergeHeaders } from "./headers.ts";
import type { Middleware } from "./middleware.ts";
import { fillPath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { serializeBody } from "./request-body.ts";
import type { HeaderValues, Method } from "./types.ts";

/** Builds calls' requests, and gives each to `fetch`, with the call as it is sent: middleware may have replaced its body. */
export interface Sender {
  send(
    call: Call,
    signal: AbortSignal | undefined,
    fetch: (request: Request, sent: Call) => Promise<Response>,
  ): Promise<Response>;
  use(middleware: Middleware): void;
}

/** Makes the sender of a client. */
export function createSender(baseUrl: string, headers: HeaderValues): Sender {
  const client = createOpenapiFetchClient<Record<string, never>>({ baseUrl, redirect: "manual" });
  const request = client.request as unknown as UntypedRequest;

  // openapi-fetch parses what it gets, and keeps neither raw text nor media type. It gets an empty stand-in
  // instead, and the answer itself is read by us. Registered first, this runs last.
  const answers = new WeakMap<Response, Response>();
  const standInFor = (answer: Response) => {
    const standIn = new Response(null, { status: 204 });
    answers.set(standIn, answer);
    return standIn;
  };
  const built = new WeakSet<Request>();
  client.use({
    onRequest: ({ request: own }) => void built.add(own),
    onResponse: ({ response }) => standInFor(response),
  });

  return {
    use: (middleware) => client.use(adapt(middleware, standInFor)),
    async send(call, signal, fetch) {
      const { method, path, parts, facts } = call;
      const { path: values = {}, query = {}, header = {} } = parts.params ?? {};
      const { response } = await request(method, fillPath(method, path, values), {
        params: { query, operation: { method, schemaPath: path } },
        querySerializer: (all: Record<string, unknown>) => serializeQuery(all, facts),
        bodySerializer: (body: unknown) => serializeBody(body, facts.contentType),
        headers: mergeHeaders(method, path, [
          contentHeaders(parts.body, facts),
          headers,
          header,
          parts.headers,
        ]),
        body: parts.body,
        ...(parts.body instanceof ReadableStream && { duplex: "half" }),
        signal,
        fetch: (sent: Request) => fetch(sent, built.has(sent) ? call : withBodyOf(sent, call)),
      });
      return answers.get(response) ?? response;
    },
  };
}

/** A response that a middleware gives in place of a request would be parsed at once: it gets a stand-in too. */
function adapt(middleware: Middleware, standInFor: (answer: Response) => Response): FetchMiddleware {
  const toOptions = <Options extends { params: object }>({ params, ...options }: Options) => ({
    ...options,
    ...(Reflect.get(params, "operation") as { method: Method; schemaPath: string }),
  });
  return {
    async onRequest(options) {
      const result = await middleware.onRequest?.(toOptions(options));
      return result instanceof Response ? standInFor(result) : (result ?? undefined);
    },
    onResponse: async (options) => (await middleware.onResponse?.(toOptions(options))) ?? undefined,
    onError: async (options) => (await middleware.onError?.(toOptions(options))) ?? undefined,
  };
}

/** A call with the body of a request that a middleware put in: a stream, which is not there to be sent again. */
const withBodyOf = ({ body }: Request, call: Call): Call => ({
  ...call,
  parts: { ...call.parts, body: body ?? undefined },
});

function contentHeaders(body: unknown, { accept, contentType }: Call["facts"]): Record<string, string> {
  const asked = { Accept: accept ?? "application/json" };
  // The boundary of multipart is known to whoever writes it.
  if (body === undefined || contentType?.startsWith("multipart/")) return asked;
  return { ...asked, "Content-Type": contentType ?? "application/json" };
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ response: Response }>;
