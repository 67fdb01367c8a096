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
