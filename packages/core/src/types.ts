import type { RetryOptions } from "./transport/retry.ts";

/** A vendor's API as its generated types describe it. */
export interface ApiTypes {
  /** Operations by path and lower-case method. */
  paths: object;
  /** Items of the operations that page, by path. */
  pages: object;
  /** The operations as functions, by path and method. */
  routes: object;
}

/** HTTP methods a client has. */
export type Method = "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";

/** Paths that have an operation for a method. */
export type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Lowercase<M>, object> ? Path : never;
}[keyof Paths] &
  string;

/** The operation at a path. */
export type OperationAt<Paths, Path extends keyof Paths, M extends Method> = Paths[Path][Lowercase<M> &
  keyof Paths[Path]];

declare const noPath: unique symbol;

/**
 * Stands beside the paths that a call takes, as what none is. The compiler takes a misspelt path to be any that the
 * call takes: this is how it is told from a good one.
 */
export interface NoPath {
  readonly [noPath]: never;
}

/**
 * The operation that a call is about. At a misspelt path it is no more than an operation: to work out all that the path
 * might be would cost more than hundreds of calls.
 */
export type CalledAt<Paths, Path, M extends Method> = [Path] extends [keyof Paths]
  ? OperationAt<Paths, Path, M>
  : AnyOperation;

/** What all operations have in common. */
interface AnyOperation {
  parameters: NonNullable<CallParts["params"]>;
  requestBody?: { content: { any: unknown } };
}

/** Options that every call takes beside its parameters and body. */
export interface CallOptions {
  /** Aborts the call: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take. Default: the client's. */
  timeout?: number | undefined;
  /** Milliseconds that the call may take with all its attempts and waits. Default: the client's. */
  totalTimeout?: number | undefined;
  /** How the call is tried again when it fails; false for never. Default: the client's. */
  retry?: false | RetryOptions | undefined;
  /** Headers of this call; they win over the client's. */
  headers?: HeaderValues | undefined;
  /** Further options for `fetch`, such as `cache`, `next`, `cf` or `dispatcher`. */
  fetchOptions?: FetchOptions | undefined;
}

/** Options of `fetch` that the client leaves to the caller, and those that only some platforms have. */
export type FetchOptions = Readonly<
  Omit<RequestInit, "method" | "headers" | "body" | "signal" | "redirect"> & {
    [option in "method" | "headers" | "body" | "signal" | "redirect"]?: never;
  } & { [option: string]: unknown }
>;

/** Header values by name; undefined leaves a header out. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** What a call of an operation takes: parameters, body and options, no unknown keys. */
export type Init<Operation> = ParamsInit<Operation> & BodyInit<Operation> & CallOptions;

/** The arguments after the path; `init` may be left out when the operation requires nothing. */
export type InitArgs<Operation> =
  Record<never, never> extends Init<Operation> ? [init?: Init<Operation>] : [init: Init<Operation>];

type ParamsInit<Operation> = Operation extends { parameters: infer Params }
  ? Record<never, never> extends Params
    ? { params?: Params }
    : { params: Params }
  : { params?: never };

type BodyInit<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [{ content: infer Content }]
      ? [Content] extends [never]
        ? { body?: never }
        : { body?: Content[keyof Content] }
      : { body?: never }
    : { body?: never };

/** The query parameters of an operation. */
export type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : never;

/** The request body of an operation. */
export type BodyOf<Operation> = NonNullable<Init<Operation> extends { body?: infer Body } ? Body : never>;

/** A call's parts as the runtime sees them, whatever the operation. */
export interface CallParts extends CallOptions {
  params?: {
    path?: Readonly<Record<string, unknown>>;
    query?: Readonly<Record<string, unknown>>;
    header?: HeaderValues;
  };
  body?: unknown;
}
