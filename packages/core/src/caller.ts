import { Auth, type AuthConfig } from "./auth.ts";
import { checkBaseUrl } from "./base-url.ts";
import type { Call } from "./call.ts";
import { setContext } from "./context.ts";
import type { ApiDefinition, OperationFacts } from "./definition.ts";
import { RefusedError } from "./errors.ts";
import type { Middleware } from "./middleware.ts";
import { createSender, type Sender } from "./openapi-fetch.ts";
import { type ClientOptions, forCall, type Settings, toSettings } from "./options.ts";
import { readBody, readResult } from "./read-result.ts";
import type { AnyResult } from "./result.ts";
import { type RateLimit, RateLimitState } from "./transport/rate-limit.ts";
import { followRedirects } from "./transport/redirect.ts";
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

const noFacts: OperationFacts = {};

/** Makes calls: from the parts of one to its result, with all that lies between. */
export class Caller {
  readonly #definition: ApiDefinition;
  readonly #settings: Settings;
  readonly #sender: Sender;
  readonly #auth: Auth;
  readonly #origin: string;
  readonly #rateLimit: RateLimitState;
  readonly #fetch: typeof globalThis.fetch | undefined;

  constructor({ definition, server, auth }: ClientConfig, options: ClientOptions) {
    const baseUrl = checkBaseUrl(options.baseUrl ?? server);
    this.#definition = definition;
    this.#settings = toSettings(options, definition);
    this.#auth = new Auth(auth);
    this.#origin = new URL(baseUrl).origin;
    this.#rateLimit = new RateLimitState(definition.rateLimit);
    this.#fetch = options.fetch;
    this.#sender = createSender(baseUrl, { ...userAgentHeader(definition), ...options.headers });
    for (const middleware of options.middleware ?? []) this.use(middleware);
  }

  get rateLimit(): RateLimit {
    return this.#rateLimit.current;
  }

  use(middleware: Middleware): void {
    this.#sender.use(middleware);
  }

  async call(method: Method, path: string, parts: CallParts): Promise<AnyResult> {
    const facts = this.#definition.operations[`${method} ${path}`] ?? noFacts;
    const call: Call = { method, path, parts, facts, definition: this.#definition };
    const settings = forCall(this.#settings, parts);
    const { totalTimeout, hooks } = settings;
    try {
      return await withTimeout(call, totalTimeout, parts.signal, (signal) =>
        this.#attempts(call, settings, signal),
      );
    } catch (error) {
      await hooks.onError?.({ method, path, error });
      throw error;
    }
  }

  #attempts(call: Call, settings: Settings, signal: AbortSignal | undefined): Promise<AnyResult> {
    const { retry, totalTimeout = Number.POSITIVE_INFINITY, hooks } = settings;
    // A stream is gone once it is sent.
    const isOnce = call.parts.body instanceof ReadableStream;
    const limit = isOnce ? 0 : retry.limit;
    let mayRefresh = !isOnce;
    const attempt = async (number: number) => {
      const { result, credentials } = await this.#exchange(call, settings, number, signal);
      if (result.status !== 401 || !mayRefresh) return result;
      mayRefresh = false;
      const isReplaced = await this.#auth.replace(credentials, signal);
      return isReplaced ? (await this.#exchange(call, settings, number, signal)).result : result;
    };
    const onRetry = hooks.onRetry ?? (() => {});
    return retrying(call, { ...retry, limit }, signal, Date.now() + totalTimeout, onRetry, attempt);
  }

  /** One request and its whole answer, with the credentials that it went with. */
  async #exchange(
    call: Call,
    { timeout, limiter, hooks }: Settings,
    attempt: number,
    signal: AbortSignal | undefined,
  ): Promise<{ result: AnyResult; credentials: Readonly<Record<string, string>> }> {
    const { method, path, facts, definition } = call;
    await limiter?.({ method, path, cost: facts.cost ?? 1, signal });
    // Not before its turn: those that it waited with may have been replaced.
    const credentials = await this.#auth.headers(signal);
    this.#rateLimit.spend(facts.cost);
    await hooks.onRequest?.({ method, path, attempt });
    const start = Date.now();
    const result = await withTimeout(call, timeout, signal, async (inTime) => {
      const response = await this.#sender.send(call, inTime, (request, sent) =>
        onNetwork(call, inTime, () => this.#send(sent, request, credentials, inTime)),
      );
      setContext(response, { method, path, definition });
      this.#rateLimit.read(response);
      const body = await onNetwork(call, inTime, () => readBody(response, facts));
      return readResult(response, body, facts);
    });
    const { status, response } = result;
    await hooks.onResponse?.({
      method,
      path,
      attempt,
      status,
      duration: Date.now() - start,
      headers: response.headers,
    });
    return { result, credentials };
  }

  /** Sends a request, with credentials if it goes where they belong. */
  #send(
    call: Call,
    request: Request,
    credentials: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    if (!request.url.startsWith(`${this.#origin}/`)) {
      throw new RefusedError(
        `${call.method} ${call.path} would go to another origin than ${this.#origin}. Nothing was sent.`,
      );
    }
    const { fetch = globalThis.fetch } = { ...(this.#fetch && { fetch: this.#fetch }) };
    const init = { ...call.parts.fetchOptions, redirect: "manual" as const, signal: signal ?? null };
    return followRedirects(call, request, (one) => {
      const headers = new Headers(one.headers);
      for (const [name, value] of Object.entries(credentials)) headers.set(name, value);
      // A copy: middleware has the request itself in its hands.
      return fetch(new Request(one, { headers }), init);
    });
  }
}
