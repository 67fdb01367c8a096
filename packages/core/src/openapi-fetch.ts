// The only file that touches openapi-fetch (pinned, in maintenance mode): another library would be put in here.
import createOpenapiFetchClient, { type Middleware as FetchMiddleware } from "openapi-fetch";
import type { Call } from "./call.ts";
import type { Middleware } from "./middleware.ts";
import { fillPath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { serializeBody } from "./request-body.ts";
import type { HeaderValues, Method } from "./types.ts";

/** Builds calls' requests, and gives each to `fetch`. */
export interface Sender {
  send(
    call: Call,
    signal: AbortSignal | undefined,
    fetch: (request: Request) => Promise<Response>,
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
  client.use({ onResponse: ({ response }) => standInFor(response) });

  return {
    use: (middleware) => client.use(adapt(middleware, standInFor)),
    async send({ method, path, parts, facts }, signal, fetch) {
      const { path: values = {}, query = {}, header = {} } = parts.params ?? {};
      const { response } = await request(method, fillPath(method, path, values), {
        params: { query },
        querySerializer: (all: Record<string, unknown>) => serializeQuery(all, facts),
        bodySerializer: (body: unknown) => serializeBody(body, facts.contentType),
        headers: { ...contentHeaders(parts.body, facts), ...headers, ...header, ...parts.headers },
        body: parts.body,
        ...(parts.body instanceof ReadableStream && { duplex: "half" }),
        signal,
        fetch,
        schemaPath: path,
      });
      return answers.get(response) ?? response;
    },
  };
}

/** A response that a middleware gives in place of a request would be parsed at once: it gets a stand-in too. */
function adapt(middleware: Middleware, standInFor: (answer: Response) => Response): FetchMiddleware {
  const toOptions = <Options extends { request: Request }>(options: Options) => ({
    ...options,
    method: options.request.method as Method,
    schemaPath: String(Reflect.get(options.request, "schemaPath") ?? ""),
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

function contentHeaders(body: unknown, { accept, contentType }: Call["facts"]): Record<string, string> {
  const asked = { Accept: accept ?? "application/json" };
  // The boundary of multipart is known to whoever writes it.
  if (body === undefined || contentType?.startsWith("multipart/")) return asked;
  return { ...asked, "Content-Type": contentType ?? "application/json" };
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ response: Response }>;
