// The only file that touches openapi-fetch (pinned, in maintenance mode): another library would be put in here.
import createOpenapiFetchClient from "openapi-fetch";
import type { Call } from "./call.ts";
import { Draft } from "./draft.ts";
import { mergeHeaders } from "./headers.ts";
import type { Middleware } from "./middleware.ts";
import { fillPath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { serializeBody } from "./request-body.ts";
import type { HeaderValues, Method } from "./types.ts";

/** Builds calls' requests, runs middleware around them, and gives each to `fetch`. */
export interface Sender {
  send(
    call: Call,
    signal: AbortSignal | undefined,
    fetch: (draft: Draft) => Promise<Response>,
  ): Promise<Response>;
  use(middleware: Middleware): void;
}

/** openapi-fetch as it is used here: its calls are typed by us, and its requests are drafts. */
interface OpenapiFetchClient {
  request(method: string, path: string, init: object): Promise<{ response: Response }>;
  use(middleware: object): void;
}

/** Makes the sender of a client. */
export function createSender(baseUrl: string, headers: HeaderValues): Sender {
  const create = createOpenapiFetchClient as (options: object) => OpenapiFetchClient;
  const client = create({ baseUrl, redirect: "manual", Request: Draft });
  return {
    use: (middleware) => client.use(adapt(middleware)),
    async send({ method, path, parts, facts }, signal, fetch) {
      const { path: values = {}, query = {}, header } = parts.params ?? {};
      const { body } = parts;
      const { response } = await client.request(method, fillPath(method, path, values), {
        params: { query, operation: { method, schemaPath: path } },
        querySerializer: (all: typeof query) => serializeQuery(all, facts),
        bodySerializer: () => serializeBody(body, facts.contentType),
        headers: mergeHeaders(method, path, [contentHeaders(body, facts), headers, header, parts.headers]),
        body,
        ...(body instanceof ReadableStream && { duplex: "half" }),
        signal,
        fetch,
      });
      return response;
    },
  };
}

/** What openapi-fetch tells its middleware. */
interface Told {
  readonly request: Draft;
  readonly params: { readonly operation: { readonly method: Method; readonly schemaPath: string } };
}

/** A middleware as openapi-fetch runs it, with drafts. */
function adapt(middleware: Middleware) {
  const tell = <Options extends Told>({ request, params, ...options }: Options) => ({
    ...options,
    ...params.operation,
    request: request.request,
  });
  return {
    async onRequest(told: Told) {
      // Even if it is not asked for yet: later, credentials would be in it.
      const options = tell(told);
      const result = await middleware.onRequest?.(options);
      if (!(result instanceof Request)) return result;
      told.request.replacement = result;
      return undefined;
    },
    onResponse: (told: Told & { response: Response }) => middleware.onResponse?.(tell(told)),
    onError: (told: Told & { error: unknown }) => middleware.onError?.(tell(told)),
  };
}

function contentHeaders(body: unknown, { accept, contentType }: Call["facts"]): Record<string, string> {
  const asked = { Accept: accept ?? "application/json" };
  // The boundary of multipart is known to whoever writes it.
  if (body === undefined || contentType?.startsWith("multipart/")) return asked;
  return { ...asked, "Content-Type": contentType ?? "application/json" };
}
