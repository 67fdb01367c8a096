import { checkBaseUrl } from "./base-url.ts";
import { setContext } from "./context.ts";
import type { ApiDefinition, OperationFacts } from "./definition.ts";
import { createSender } from "./openapi-fetch.ts";
import { readResult } from "./read-result.ts";
import type { AnyResult, Result } from "./result.ts";
import { onNetwork, withTimeout } from "./transport.ts";
import type { ApiTypes, CallParts, HeaderValues, InitArgs, Method, OperationAt, PathsWith } from "./types.ts";

export { checkBaseUrl, checkHostLabel } from "./base-url.ts";
export { checkCredential, encodeBasic } from "./credentials.ts";
export type { ApiDefinition } from "./definition.ts";

/** Options of every vendor's client. */
export interface ClientOptions {
  /** Server to call in place of the vendor's: https, or http on loopback for a mock. */
  baseUrl?: string | undefined;
  /** Function to send requests with. Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Headers of every call. */
  headers?: HeaderValues | undefined;
  /** Milliseconds that a call may take. Default: 30 000. */
  timeout?: number | undefined;
}

/** Calls one operation of the API at a path. */
type Call<Api extends ApiTypes, M extends Method> = <Path extends PathsWith<Api["paths"], M>>(
  path: Path,
  ...init: InitArgs<OperationAt<Api["paths"], Path, M>>
) => Promise<Result<OperationAt<Api["paths"], Path, M>>>;

/** A client of one vendor's API: a method per HTTP method, called with a path of the vendor's documentation. */
export interface Client<Api extends ApiTypes> {
  /** Calls a GET operation. */
  readonly GET: Call<Api, "GET">;
  /** Calls a PUT operation. */
  readonly PUT: Call<Api, "PUT">;
  /** Calls a POST operation. */
  readonly POST: Call<Api, "POST">;
  /** Calls a DELETE operation. */
  readonly DELETE: Call<Api, "DELETE">;
  /** Calls a PATCH operation. */
  readonly PATCH: Call<Api, "PATCH">;
  /** Calls a HEAD operation. */
  readonly HEAD: Call<Api, "HEAD">;
  /** Calls an OPTIONS operation. */
  readonly OPTIONS: Call<Api, "OPTIONS">;
}

/** What a vendor package tells about its API. */
export interface ClientConfig {
  readonly definition: ApiDefinition;
  /** The vendor's server. */
  readonly server: string;
  /** Headers that carry the credentials. They are set last, so that nothing replaces them. */
  readonly credentials: Readonly<Record<string, string>>;
}

const methods: readonly Method[] = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/** Makes a vendor's client. Throws TypeError on options that cannot work. */
export function createClient<Api extends ApiTypes>(
  config: ClientConfig,
  options: ClientOptions,
): Client<Api> {
  const send = createUntypedCall(config, options);
  const calls = methods.map((method) => [
    method,
    (path: string, init: CallParts = {}) => send(method, path, init),
  ]);
  const client = Object.fromEntries(calls);
  Object.defineProperty(client, definitionKey, { value: config.definition });
  return Object.freeze(client);
}

/** The definition that a client was made with. */
export function definitionOf(client: object): ApiDefinition {
  const definition: unknown = Reflect.get(client, definitionKey);
  if (definition === undefined) throw new TypeError("This is not a project-apis client.");
  return definition as ApiDefinition;
}

const definitionKey = Symbol.for("project-apis.definition");
const noFacts: OperationFacts = {};

function createUntypedCall({ definition, server, credentials }: ClientConfig, options: ClientOptions) {
  const baseUrl = checkBaseUrl(options.baseUrl ?? server);
  const timeout = checkTimeout(options.timeout ?? 30_000);
  const send = createSender(baseUrl, options.headers ?? {});

  const fetchWith = (request: Request, signal: AbortSignal) => {
    for (const [name, value] of Object.entries(credentials)) request.headers.set(name, value);
    return (options.fetch ?? globalThis.fetch)(request, { signal });
  };

  return async (method: Method, path: string, parts: CallParts): Promise<AnyResult> => {
    const facts = definition.operations[`${method} ${path}`] ?? noFacts;
    const call = { method, path, signal: parts.signal, timeout: checkTimeout(parts.timeout ?? timeout) };
    return withTimeout(call, async (signal) => {
      const fetch = (request: Request) => onNetwork(call, signal, () => fetchWith(request, signal));
      const response = await send({ method, path, parts, facts, fetch });
      setContext(response, { method, path, definition });
      const text = await onNetwork(call, signal, () => response.text());
      return readResult(response, text, facts);
    });
  };
}

function checkTimeout(timeout: number): number {
  if (Number.isFinite(timeout) && timeout > 0) return timeout;
  throw new TypeError(`timeout is ${timeout}; it is a number of milliseconds above 0.`);
}
