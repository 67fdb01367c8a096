import type { CallName } from "./call.ts";
import type { Method } from "./types.ts";

/** What a middleware is told of a request. */
export interface MiddlewareRequest {
  /** The request, without credentials: they are added when it is sent. */
  readonly request: Request;
  /** The path as the specification has it. */
  readonly schemaPath: string;
  readonly method: Method;
}

/**
 * Functions around every attempt, in the form of openapi-fetch's middleware. `onRequest` may return another request,
 * or a response, which is then the answer; `onResponse` another response; `onError` an error or a response.
 */
export interface Middleware {
  onRequest?(options: MiddlewareRequest): Returns<Request | Response>;
  onResponse?(options: MiddlewareRequest & { readonly response: Response }): Returns<Response>;
  onError?(options: MiddlewareRequest & { readonly error: unknown }): Returns<Error | Response>;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a middleware that changes nothing may return nothing
type Returns<T> = T | undefined | void | Promise<T | undefined | void>;

/** Sends a request with middleware around it: in its order before, the other way round after. */
export async function runMiddleware(
  all: readonly Middleware[],
  { method, path }: CallName,
  first: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  let told: MiddlewareRequest = { request: first, schemaPath: path, method };
  for (const middleware of all) {
    const result = await middleware.onRequest?.(told);
    if (result instanceof Response) return result;
    if (result) told = { ...told, request: checkKind(result, Request) };
  }
  const inward = all.toReversed();
  let response = await send(told.request).catch((fault) => recover(inward, told, fault));
  for (const middleware of inward) {
    const result = await middleware.onResponse?.({ ...told, response });
    if (result) response = checkKind(result, Response);
  }
  return response;
}

/** The answer that a middleware gives in place of a fault. Throws the fault, or the error that was put in its place. */
async function recover(
  all: readonly Middleware[],
  told: MiddlewareRequest,
  fault: unknown,
): Promise<Response> {
  let error = fault;
  for (const middleware of all) {
    const result = await middleware.onError?.({ ...told, error });
    if (result instanceof Response) return result;
    if (result) error = checkKind(result, Error);
  }
  throw error;
}

/** Checks what a middleware returned: the compiler does not see that of JavaScript. Throws TypeError. */
function checkKind<T>(result: T, kind: { new (...args: never): T; readonly name: string }): T {
  if (result instanceof kind) return result;
  throw new TypeError(`A middleware returned no ${kind.name}.`);
}
