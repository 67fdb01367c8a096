import { Auth, type AuthConfig } from "./auth.ts";
import { checkBaseUrl } from "./base-url.ts";
import type { Call } from "./call.ts";
import { setContext } from "./context.ts";
import type { ApiDefinition } from "./definition.ts";
import { RefusedError } from "./errors.ts";
import { type Middleware, runMiddleware } from "./middleware.ts";
import { buildRequest } from "./openapi-fetch.ts";
import { type ClientOptions, forCall, type Settings, toSettings } from "./options.ts";
import { readResult } from "./read-result.ts";
import type { AnyResult } from "./result.ts";
import { type RateLimit, type RateLimitRecord, recordRateLimit } from "./transport/rate-limit.ts";
import { followRedirects } from "./transport/redirect.ts";
import { retrying } from "./transport/retry.ts";
import { onNetwork, withTimeout } from "./transport/timeout.ts";
import type { CallParts, HeaderValues, Method } from "./types.ts";
import { userAgentHeader } from "./user-agent.ts";

/** What a vendor package tells about its API. */
export interface ClientConfig {
  readonly definition: ApiDefinition;
  /** The vendor's server. */
  readonly server: string;
  readonly auth: AuthConfig;
}

/** Makes calls: from the parts of one to its result, with all that lies between. */
export class Caller {
  readonly #definition: ApiDefinition;
  readonly #settings: Settings;
  readonly #baseUrl: string;
  readonly #origin: string;
  readonly #headers: HeaderValues;
  readonly #auth: Auth;
  readonly #rateLimit: RateLimitRecord;
  #middleware: readonly Middleware[];

  constructor({ definition, server, auth }: ClientConfig, options: ClientOptions) {
    this.#baseUrl = checkBaseUrl(options.baseUrl ?? server);
    this.#origin = new URL(this.#baseUrl).origin;
    this.#definition = definition;
    this.#settings = toSettings(options, definition);
    this.#auth = new Auth(auth);
    this.#rateLimit = recordRateLimit(definition.rateLimit);
    this.#headers = { ...userAgentHeader(definition), ...options.headers };
    this.#middleware = [...(options.middleware ?? [])];
  }

  get rateLimit(): RateLimit {
    return this.#rateLimit.current();
  }

  use(...middleware: Middleware[]): void {
    // Calls that are under way go on with those that they began with.
    this.#middleware = [...this.#middleware, ...middleware];
  }

  async call(method: Method, path: string, parts: CallParts = {}): Promise<AnyResult> {
    const definition = this.#definition;
    const facts = definition.operations[`${method} ${path}`] ?? {};
    const cost = facts.cost ?? definition.costs?.[method];
    const isOnce = parts.body instanceof ReadableStream;
    const event = { method, path, call: Object.freeze({}) };
    const settings = forCall(this.#settings, parts);
    const call: Call = { method, path, parts, settings, facts, cost, definition, isOnce, event };
    try {
      return await withTimeout(call, settings.totalTimeout, parts.signal, (signal) =>
        this.#attempts(call, signal),
      );
    } catch (error) {
      await settings.emit?.("onError", { ...event, error });
      throw error;
    }
  }

  #attempts(call: Call, signal: AbortSignal | undefined): Promise<AnyResult> {
    const { method, path, cost = 1, settings } = call;
    let mayRefresh = !call.isOnce;
    const attempt = async (number: number): Promise<AnyResult> => {
      await settings.limiter?.({ method, path, cost, signal });
      // Not before its turn: credentials that it waited with may have been replaced.
      const credentials = await this.#auth.headers(signal);
      const result = await this.#exchange(call, number, credentials, signal);
      if (result.status !== 401 || !mayRefresh) return result;
      mayRefresh = false;
      return (await this.#auth.replace(credentials, signal)) ? attempt(number) : result;
    };
    return retrying(call, signal, attempt);
  }

  /** One request and its whole answer. */
  async #exchange(
    call: Call,
    attempt: number,
    credentials: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<AnyResult> {
    const { event, settings } = call;
    const { emit } = settings;
    this.#rateLimit.spend(call.cost);
    await emit?.("onRequest", { ...event, attempt });
    const start = Date.now();
    const result = await withTimeout(call, settings.timeout, signal, async (inTime) => {
      const response = await this.#respond(call, credentials, inTime);
      setContext(response, call);
      this.#rateLimit.read(response);
      return readResult(response, call, inTime);
    });
    const { status, response } = result;
    const duration = Date.now() - start;
    await emit?.("onResponse", { ...event, attempt, status, duration, headers: response.headers });
    return result;
  }

  /** The answer to a request, from the vendor or from a middleware. */
  #respond(
    call: Call,
    credentials: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const { body, fetchOptions } = call.parts;
    const { fetch = globalThis.fetch } = call.settings;
    const all = this.#middleware;
    const init = { ...fetchOptions, redirect: "manual" as const, signal: signal ?? null };
    // The platform's own fetch takes the signal from `init`: to listen to it twice costs more than the request.
    const isHandedOn = fetch !== globalThis.fetch || all.length > 0;
    const first = buildRequest(call, this.#baseUrl, this.#headers, isHandedOn ? signal : undefined);
    const send = (request: Request, source: unknown) => {
      if (!request.url.startsWith(`${this.#origin}/`)) {
        throw new RefusedError(`${call.method} ${call.path} would go to another origin than ${this.#origin}`);
      }
      for (const [name, value] of Object.entries(credentials)) request.headers.set(name, value);
      return onNetwork(call, signal, () => followRedirects(call, request, source, (one) => fetch(one, init)));
    };
    if (all.length === 0) return send(first, body);
    // Credentials go into a copy: middleware has the other.
    return runMiddleware(all, call, first, async (request) =>
      send(new Request(request), request === first ? body : request.body),
    );
  }
}
