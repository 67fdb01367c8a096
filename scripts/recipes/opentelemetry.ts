// The code of docs/recipes/opentelemetry.md: a span for every request that a client sends.
import { type Attributes, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import { createPipedriveClient, type Hooks, type PipedriveClientOptions } from "@project-apis/pipedrive";

/** What is known of a call while it goes on. */
interface TracedCall {
  sent: number;
  /** The request that is under way. */
  span?: Span | undefined;
}

/** Hooks that make a span of every request; `attributes` are those of all, such as `server.address`. */
export function tracing(tracer: Tracer, attributes: Attributes = {}): Hooks {
  const calls = new WeakMap<object, TracedCall>();

  /** Ends the span of the request that is under way, if one is. */
  const end = (call: object, errorType: string | undefined) => {
    const traced = calls.get(call);
    if (!traced?.span) return;
    if (errorType !== undefined) {
      traced.span.setAttribute("error.type", errorType);
      traced.span.setStatus({ code: SpanStatusCode.ERROR });
    }
    traced.span.end();
    traced.span = undefined;
  };

  return {
    onRequest({ call, method, path }) {
      const { sent } = calls.get(call) ?? { sent: 0 };
      const span = tracer.startSpan(`${method} ${path}`, {
        kind: SpanKind.CLIENT,
        attributes: {
          ...attributes,
          "http.request.method": method,
          "url.template": path,
          ...(sent > 0 && { "http.request.resend_count": sent }),
        },
      });
      calls.set(call, { sent: sent + 1, span });
    },
    onResponse({ call, status }) {
      calls.get(call)?.span?.setAttribute("http.response.status_code", status);
      end(call, status >= 400 ? String(status) : undefined);
    },
    onRetry: ({ call, error }) => error && end(call, error.name),
    onError: ({ call, error }) => end(call, error instanceof Error ? error.name : "_OTHER"),
  };
}

/** A client with spans by the tracer that the application has set up, if it has one. */
export function createTracedClient(options: Omit<PipedriveClientOptions, "hooks">) {
  const hooks = tracing(trace.getTracer("pipedrive"), serverOf(options));
  return createPipedriveClient({ ...options, hooks });
}

function serverOf({
  baseUrl,
  companyDomain = "api",
}: Pick<PipedriveClientOptions, "baseUrl" | "companyDomain">) {
  const url = URL.parse(baseUrl ?? `https://${companyDomain}.pipedrive.com`);
  // The client says what is wrong with it.
  if (url === null) return {};
  const usualPort = url.protocol === "http:" ? 80 : 443;
  return { "server.address": url.hostname, "server.port": Number(url.port) || usualPort };
}
