export type { Client, ClientOptions } from "./client.ts";
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
export { type Page, type Paginator, paginate } from "./paginate.ts";
export type { AnyResult, DataOf, Failure, RawText, Result, Success } from "./result.ts";
export type { ApiTypes, BodyOf, CallOptions, Init, OperationAt, PathsWith, QueryOf } from "./types.ts";
export { unwrap } from "./unwrap.ts";
