import { Auth, type AuthConfig } from "./auth.ts";
import { checkBaseUrl } from "./base-url.ts";
import type { Call } from "./call.ts";
import type { ApiDefinition } from "./definition.ts";
import { RefusedError } from "./errors.ts";
import { checkHeaders, type MergedHeaders } from "./headers.ts";
import { type Middleware, runMiddleware } from "./middleware.ts";
import { buildRequest } from "./openapi-fetch.ts";
import { type ClientOptions, forCall, type Settings, toSettings } from "./options.ts";
import { readResult } from "./read-result.ts";
import type { AnyResult } from "./result.ts";
import { type RateLimit, type RateLimitRecord, recordRateLimit } from "./transport/rate-limit.ts";
import { followRedirects, type Outgoing } from "./transport/redirect.ts";
import { retrying } from "./transport/retry.ts";
import { onNetwork, withTimeout } from "./transport/timeout.ts";
import type { CallParts, Method } from "./types.ts";
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
  readonly #headers: MergedHeaders;
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
    this.#headers = checkHeaders(
      { ...userAgentHeader(definition), ...options.headers },
      (fault) => new TypeError(`headers: ${fault}.`),
    );
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
    const { method, path, cost = 1, event, settings } = call;
    const { limiter, timeout, emit } = settings;
    let mayRefresh = !call.isOnce;
    const attempt = async (number: number): Promise<AnyResult> => {
      // What need not be waited for is not: to await nothing takes its time, too.
      const turn = limiter?.({ method, path, cost, signal });
      if (turn) await turn;
      // Not before its turn: credentials that it waited with may have been replaced.
      const credentials = await this.#auth.headers(signal);
      this.#rateLimit.spend(call.cost);
      const told = { ...event, attempt: number };
      if (emit) await emit("onRequest", told);
      const start = Date.now();
      const result = await withTimeout(call, timeout, signal, (inTime) =>
        this.#exchange(call, credentials, inTime),
      );
      const { status, response } = result;
      const duration = Date.now() - start;
      if (emit) await emit("onResponse", { ...told, status, duration, headers: response.headers });
      if (status !== 401 || !mayRefresh) return result;
      mayRefresh = false;
      return (await this.#auth.replace(credentials, signal)) ? attempt(number) : result;
    };
    return retrying(call, signal, attempt);
  }

  /** One request and its whole answer. */
  async #exchange(
    call: Call,
    credentials: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<AnyResult> {
    const response = await this.#respond(call, credentials, signal);
    this.#rateLimit.read(response);
    return readResult(response, call, signal);
  }

  /** The answer to a request, from the vendor or from a middleware. */
  async #respond(
    call: Call,
    credentials: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const { fetch = globalThis.fetch } = call.settings;
    const all = this.#middleware;
    const init = { ...call.parts.fetchOptions, redirect: "manual" as const, signal: signal ?? null };
    const first = buildRequest(call, this.#baseUrl, this.#headers);
    // The way in which everyone calls it; a Request costs more, too.
    const sendOne = (one: Outgoing) =>
      one instanceof Request ? fetch(one, init) : fetch(one.url, { ...one, ...init });
    const send = (request: Outgoing, body: BodyInit | null) => {
      if (!request.url.startsWith(`${this.#origin}/`)) {
        throw new RefusedError(`${call.method} ${call.path} would go to another origin than ${this.#origin}`);
      }
      for (const [name, value] of Object.entries(credentials)) request.headers.set(name, value);
      return onNetwork(call, signal, followRedirects(call, request, body, sendOne));
    };
    if (all.length === 0) return send(first, first.body);
    const shown = new Request(first.url, { ...first, ...init });
    // Credentials go into a copy: middleware has the other.
    return runMiddleware(all, call, shown, async (request) =>
      send(new Request(request, init), request === shown ? first.body : request.body),
    );
  }
}
