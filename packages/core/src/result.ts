import type { ErrorStatus, SuccessStatus } from "./status.ts";

/** A 2xx answer. */
export interface Success<Status, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
  /** The answer itself; its body is already read. */
  readonly response: Response;
}

/** Any other answer, whatever its body. */
export interface Failure<Status, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: undefined;
  /** The body: undefined when it is empty, raw text when it is not of a documented media type. */
  readonly error: Body;
  /** The answer itself; its body is already read. */
  readonly response: Response;
}

/** A result of any operation. */
export type AnyResult = Success<number, unknown> | Failure<number, unknown>;

/** What a call of an operation resolves to: told apart by `ok`, narrowed by `status`. */
export type Result<Operation> = Operation extends { responses: infer Responses }
  ? Documented<Responses> | Failure<Exclude<ErrorStatus, keyof Responses>, unknown>
  : AnyResult;

/** The data of an operation's 2xx answers. */
export type DataOf<Operation> = Extract<Result<Operation>, { ok: true }>["data"];

type Documented<Responses> = {
  [Status in keyof Responses]: Status extends SuccessStatus
    ? Success<Status, Content<Responses[Status]>>
    : Failure<Status, ErrorContent<Content<Responses[Status]>>>;
}[keyof Responses];

type Content<Answer> = Answer extends { content: infer Types }
  ? { [Type in keyof Types]: ContentOf<Type, Types[Type]> }[keyof Types]
  : undefined;

/** JSON as its schema says, text as text, everything else as a Blob. */
type ContentOf<Type, Body> = Type extends "application/json" | `application/${string}+json`
  ? Body
  : Type extends `text/${string}`
    ? string
    : Blob;

type ErrorContent<Body> = Body extends undefined ? string | undefined : Body | RawText<Body> | undefined;

/** Text that came in place of a documented error body: a string without any of its fields. */
export type RawText<Body> = string & { readonly [Field in KeysOf<Body>]?: undefined };

type KeysOf<Body> = Body extends object ? keyof Body : never;
