export type { Credential, CredentialRequest, ExpiringCredential } from "./auth.ts";
export type { Client, OperationCall, PathClient } from "./client.ts";
export {
  ApiError,
  ConnectionError,
  isApiError,
  isConnectionError,
  isRefusedError,
  isResponseParseError,
  isTimeoutError,
  RefusedError,
  ResponseParseError,
  TimeoutError,
} from "./errors.ts";
export type { ErrorEvent, Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type { Middleware, MiddlewareRequest } from "./middleware.ts";
export type { ClientOptions, LimitedCall, Limiter } from "./options.ts";
export { type Page, type Paginator, paginate } from "./paginate.ts";
export type { AnyResult, DataOf, Failure, RawText, Result, Success } from "./result.ts";
export type { RateLimit } from "./transport/rate-limit.ts";
export type { RetryOptions } from "./transport/retry.ts";
export type { Window } from "./transport/throttle.ts";
export type { ApiTypes, BodyOf, CallOptions, Init, OperationAt, PathsWith, QueryOf } from "./types.ts";
export { unwrap } from "./unwrap.ts";
