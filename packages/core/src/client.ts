import { Caller, type ClientConfig } from "./caller.ts";
import type { ApiDefinition } from "./definition.ts";
import type { Middleware } from "./middleware.ts";
import type { ClientOptions } from "./options.ts";
import type { Result } from "./result.ts";
import type { RateLimit } from "./transport/rate-limit.ts";
import type { ApiTypes, CalledAt, CallParts, InitArgs, Method, NoPath, PathsWith } from "./types.ts";

export type { AuthConfig, Credential } from "./auth.ts";
export { checkBaseUrl, checkHostLabel } from "./base-url.ts";
export type { ClientConfig } from "./caller.ts";
export { checkCredential, encodeBasic } from "./credentials.ts";
export type { ApiDefinition } from "./definition.ts";

/** Calls one operation. */
export type OperationCall<Operation> = (...init: InitArgs<Operation>) => Promise<Result<Operation>>;

/** Calls the operation of a method at a path. */
type PathCall<Api extends ApiTypes, M extends Method> = <Path extends PathsWith<Api["paths"], M> | NoPath>(
  path: Path,
  ...init: InitArgs<CalledAt<Api["paths"], Path, M>>
) => Promise<Result<CalledAt<Api["paths"], Path, M>>>;

/** Ties a client to its API for the compiler; it does not exist at run time. */
declare const api: unique symbol;

/** A client of one vendor's API, called by method and path as the vendor's documentation has them. */
export interface PathClient<Api extends ApiTypes> {
  readonly [api]?: Api;
  /** Calls a GET operation. */
  readonly GET: PathCall<Api, "GET">;
  /** Calls a PUT operation. */
  readonly PUT: PathCall<Api, "PUT">;
  /** Calls a POST operation. */
  readonly POST: PathCall<Api, "POST">;
  /** Calls a DELETE operation. */
  readonly DELETE: PathCall<Api, "DELETE">;
  /** Calls a PATCH operation. */
  readonly PATCH: PathCall<Api, "PATCH">;
  /** Calls a HEAD operation. */
  readonly HEAD: PathCall<Api, "HEAD">;
  /** Calls an OPTIONS operation. */
  readonly OPTIONS: PathCall<Api, "OPTIONS">;
  /** What the vendor's last answers said of its limits. */
  readonly rateLimit: RateLimit;
  /** Adds middleware in openapi-fetch's form: it runs around every attempt, inside those added before. */
  use(...middleware: Middleware[]): void;
}

/** A client of one vendor's API: by method and path, or by path and method as `client["/path"].GET()`. */
export type Client<Api extends ApiTypes> = PathClient<Api> & Api["routes"];

const methods: readonly Method[] = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/** Makes a vendor's client. Throws TypeError on options that cannot work. */
export function createClient<Api extends ApiTypes>(
  config: ClientConfig,
  options: ClientOptions,
): Client<Api> {
  const caller = new Caller(config, options);
  const client: object = {
    // Behind the client's own properties, which so cost nothing more.
    __proto__: routesOf(caller),
    ...byMethod((method) => (path: string, init?: CallParts) => caller.call(method, path, init)),
    use: (...all: Middleware[]) => caller.use(...all),
    get rateLimit() {
      return caller.rateLimit;
    },
  };
  Object.defineProperty(client, definitionKey, { value: config.definition });
  return Object.freeze(client) as Client<Api>;
}

const byMethod = <Value>(make: (method: Method) => Value): Record<string, Value> =>
  Object.fromEntries(methods.map((method) => [method, make(method)]));

/** `client["/path"].GET()`: made when first asked for. */
function routesOf(caller: Caller): object {
  const routes = new Map<string, object>();
  const routeAt = (path: string) =>
    byMethod((method) => (init?: CallParts) => caller.call(method, path, init));
  return new Proxy(Object.create(null), {
    get(_, path) {
      if (typeof path !== "string" || !path.startsWith("/")) return undefined;
      const route = routes.get(path) ?? routeAt(path);
      routes.set(path, route);
      return route;
    },
  });
}

/** The definition that a client was made with. */
export function definitionOf(client: object): ApiDefinition {
  const definition: unknown = Reflect.get(client, definitionKey);
  if (definition === undefined) throw new TypeError("This is not a project-apis client.");
  return definition as ApiDefinition;
}

const definitionKey = Symbol.for("project-apis.definition");
