// The code of docs/recipes/opentelemetry.md: a span for every request that a client sends.
import {
  type Attributes,
  context,
  createContextKey,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { createPipedriveClient, type Hooks, type PipedriveClientOptions } from "@project-apis/pipedrive";

/** What is known of a call while it goes on. */
interface TracedCall {
  sent: number;
  /** The request that is under way. */
  span?: Span | undefined;
}

const key = createContextKey("project-apis call");
const current = () => context.active().getValue(key) as TracedCall | undefined;

/** Hooks that make a span of every request; `attributes` are those of all, such as `server.address`. */
export function tracing(tracer: Tracer, attributes: Attributes = {}): Hooks {
  return {
    onRequest({ method, path }) {
      const call = current();
      if (!call) return;
      call.span = tracer.startSpan(`${method} ${path}`, {
        kind: SpanKind.CLIENT,
        attributes: {
          ...attributes,
          "http.request.method": method,
          "url.template": path,
          ...(call.sent > 0 && { "http.request.resend_count": call.sent }),
        },
      });
      call.sent += 1;
    },
    onResponse({ status }) {
      current()?.span?.setAttribute("http.response.status_code", status);
      end(status >= 400 ? String(status) : undefined);
    },
    onRetry: ({ error }) => error && end(error.name),
    onError: ({ error }) => end(error instanceof Error ? error.name : "_OTHER"),
  };
}

/** Ends the span of the request that is under way, if one is. */
function end(errorType: string | undefined) {
  const call = current();
  if (!call?.span) return;
  if (errorType !== undefined) {
    call.span.setAttribute("error.type", errorType);
    call.span.setStatus({ code: SpanStatusCode.ERROR });
  }
  call.span.end();
  call.span = undefined;
}

/** A client whose calls have a context each, by which the hooks know them apart. */
export function traced<Client extends object>(client: Client): Client {
  return new Proxy(Object.create(client), {
    get(_, name) {
      const value: unknown = Reflect.get(client, name);
      // `client["/path"]` has the methods of that path.
      if (typeof name === "string" && name.startsWith("/")) return traced(value as object);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) =>
        context.with(context.active().setValue(key, { sent: 0 }), () => Reflect.apply(value, client, args));
    },
  });
}

/** A client with spans by the tracer that the application has set up, if it has one. */
export function createTracedClient(options: PipedriveClientOptions) {
  const server = { "server.address": "api.pipedrive.com", "server.port": 443 };
  const hooks = tracing(trace.getTracer("pipedrive"), server);
  return traced(createPipedriveClient({ ...options, hooks }));
}
