import type { CallName } from "./call.ts";
import { type CallContext, contextOf } from "./context.ts";
import { readText } from "./json-pointer.ts";
import type { AnyResult } from "./result.ts";
import { type RateLimit, readRateLimit } from "./transport/rate-limit.ts";

/** Marks an error of this package, so that guards also know one from another copy of it. */
const kind = Symbol.for("project-apis.error");

// Fields are declared, not made: the constructors make them.
abstract class ProjectApisError extends Error {
  declare readonly [kind]: string;

  // Named here, not by a field of each class: bundlers keep a class that computes the name of a field, used or not.
  constructor(name: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
    this[kind] = name;
  }
}

/** The vendor answered with a status other than 2xx. Thrown by `unwrap` and by paging. */
export class ApiError extends ProjectApisError {
  declare readonly [kind]: "ApiError";
  declare readonly name: "ApiError";
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** HTTP method of the call. */
  declare readonly method: string;
  /** Path of the call as the specification has it, without values. */
  declare readonly path: string;
  /** The vendor's id of the request, where it sends one. */
  declare readonly requestId: string | undefined;
  /** What the answer said of the vendor's limits, where it said anything. */
  declare readonly rateLimit: Omit<RateLimit, "spent"> | undefined;
  /** Body of the answer: parsed when it is of a documented media type, else its text. */
  declare readonly body: unknown;
  /** The answer itself; its body is already read. */
  declare readonly response: Response;

  constructor(result: Extract<AnyResult, { ok: false }>) {
    const context = contextOf(result.response);
    super("ApiError", describeFailure(result, context));
    this.status = result.status;
    this.method = context.method;
    this.path = context.path;
    const { requestIdHeader = "x-request-id", rateLimit } = context.definition;
    this.requestId = result.response.headers.get(requestIdHeader) ?? undefined;
    this.rateLimit = readRateLimit(result.response, rateLimit);
    hide(this, result.error, result.response);
  }
}

/** A 2xx answer whose body is not what the specification documents: HTML, broken or cut-off JSON. */
export class ResponseParseError extends ProjectApisError {
  declare readonly [kind]: "ResponseParseError";
  declare readonly name: "ResponseParseError";
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** Text of the answer. */
  declare readonly body: string;
  /** The answer itself; its body is already read. */
  declare readonly response: Response;

  constructor({ method, path }: CallName, response: Response, body: string, cause?: unknown) {
    const type = response.headers.get("content-type") ?? "no content type";
    const what =
      body === "" ? "an empty body" : `a body that is not JSON (${type}, ${body.length} characters)`;
    super("ResponseParseError", `${method} ${path} answered ${response.status} with ${what}.`, { cause });
    this.status = response.status;
    hide(this, body, response);
  }
}

/** No answer came: the connection was refused, reset, or never made. */
export class ConnectionError extends ProjectApisError {
  declare readonly [kind]: "ConnectionError";
  declare readonly name: "ConnectionError";

  constructor({ method, path }: CallName, cause: unknown) {
    super("ConnectionError", `${method} ${path} got no answer: ${reasonOf(cause).replace(/\.$/, "")}.`, {
      cause,
    });
  }
}

/** No complete answer came within the call's `timeout`. */
export class TimeoutError extends ProjectApisError {
  declare readonly [kind]: "TimeoutError";
  declare readonly name: "TimeoutError";
  /** Milliseconds that the call was given. */
  declare readonly timeout: number;

  constructor({ method, path }: CallName, timeout: number) {
    super("TimeoutError", `${method} ${path} took longer than ${timeout} ms.`);
    this.timeout = timeout;
  }
}

/** The call was refused before anything was sent: a path value, an address or an option is not safe. */
export class RefusedError extends ProjectApisError {
  declare readonly [kind]: "RefusedError";
  declare readonly name: "RefusedError";

  /** `why` is a sentence without its full stop. */
  constructor(why: string, consequence = "Nothing was sent") {
    super("RefusedError", `${why}. ${consequence}.`);
  }
}

/** Tells whether a value is an `ApiError`, also one of another copy of this package. */
export const isApiError = (value: unknown): value is ApiError => isKind(value, "ApiError");

/** Tells whether a value is a `ResponseParseError`, also one of another copy of this package. */
export const isResponseParseError = (value: unknown): value is ResponseParseError =>
  isKind(value, "ResponseParseError");

/** Tells whether a value is a `ConnectionError`, also one of another copy of this package. */
export const isConnectionError = (value: unknown): value is ConnectionError =>
  isKind(value, "ConnectionError");

/** Tells whether a value is a `TimeoutError`, also one of another copy of this package. */
export const isTimeoutError = (value: unknown): value is TimeoutError => isKind(value, "TimeoutError");

/** Tells whether a value is a `RefusedError`, also one of another copy of this package. */
export const isRefusedError = (value: unknown): value is RefusedError => isKind(value, "RefusedError");

/** Tells whether an error is of this package: its message then has no values in it. */
export const isOwnError = (value: unknown): value is Error =>
  typeof value === "object" && value !== null && Reflect.has(value, kind);

function isKind(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && Reflect.get(value, kind) === name;
}

function describeFailure({ status, error }: Extract<AnyResult, { ok: false }>, context: CallContext): string {
  const { method, path, definition } = context;
  const words = readText(error, definition.errorMessage);
  const answer = `${method} ${path} answered ${status}${words === undefined ? "." : `: ${words}`}`;
  return [answer, status === 404 || status === 410 ? withdrawal(context) : undefined]
    .filter(Boolean)
    .join(" ");
}

/** A missing operation is best explained by its end. */
function withdrawal({ method, path, definition }: CallContext): string | undefined {
  const retired = definition.operations[`${method} ${path}`]?.retired;
  if (!retired) return undefined;
  const instead = retired.successor ? `; use ${retired.successor} instead` : "";
  return `(${definition.name} withdrew this operation on ${retired.date}${instead}.)`;
}

/** A fetch failure says "fetch failed", and keeps the reason in its cause. */
function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return String(inner);
  // The failure to reach any of a host's addresses has a code and no message.
  return inner.message || String(Reflect.get(inner, "code") ?? inner.name);
}

/** Bodies and responses stay out of logs and inspection, where they would bury the message. */
function hide(error: Error, body: unknown, response: Response): void {
  Object.defineProperties(error, { body: { value: body }, response: { value: response } });
}
