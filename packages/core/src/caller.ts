import { Auth, type AuthConfig } from "./auth.ts";
import { checkBaseUrl } from "./base-url.ts";
import type { Call, CallName } from "./call.ts";
import { setContext } from "./context.ts";
import type { ApiDefinition, OperationFacts } from "./definition.ts";
import type { Draft } from "./draft.ts";
import { RefusedError } from "./errors.ts";
import type { Middleware } from "./middleware.ts";
import { createSender, type Sender } from "./openapi-fetch.ts";
import { type ClientOptions, forCall, noRetry, type Settings, toSettings } from "./options.ts";
import { readResult } from "./read-result.ts";
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
const nameOf = ({ method, path }: CallName): CallName => ({ method, path });

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
    let mayRefresh = !isOnce;
    const attempt = async (number: number): Promise<AnyResult> => {
      // What is there already is not awaited: even that costs time.
      const turn = settings.limiter?.({ ...nameOf(call), cost: call.facts.cost ?? 1, signal });
      if (turn) await turn;
      // Not before its turn: credentials that it waited with may have been replaced.
      const headers = this.#auth.headers(signal);
      const credentials = headers instanceof Promise ? await headers : headers;
      const result = await this.#exchange(call, settings, number, credentials, signal);
      if (result.status !== 401 || !mayRefresh) return result;
      mayRefresh = false;
      return (await this.#auth.replace(credentials, signal)) ? attempt(number) : result;
    };
    const retries = isOnce ? noRetry : retry;
    return retrying(call, retries, signal, Date.now() + totalTimeout, hooks.onRetry, attempt);
  }

  /** One request and its whole answer. */
  async #exchange(
    call: Call,
    { timeout, hooks }: Settings,
    attempt: number,
    credentials: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<AnyResult> {
    const name = nameOf(call);
    this.#rateLimit.spend(call.facts.cost);
    await hooks.onRequest?.({ ...name, attempt });
    const start = Date.now();
    const result = await withTimeout(call, timeout, signal, async (inTime) => {
      const response = await this.#sender.send(call, inTime, (draft) =>
        this.#send(call, draft, credentials, inTime),
      );
      setContext(response, { ...name, definition: this.#definition });
      this.#rateLimit.read(response);
      return readResult(response, call, inTime);
    });
    const { status, response } = result;
    const { headers } = response;
    await hooks.onResponse?.({ ...name, attempt, status, duration: Date.now() - start, headers });
    return result;
  }

  /** Sends a request, with credentials if it goes where they belong. */
  #send(
    call: Call,
    draft: Draft,
    credentials: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    if (!draft.url.startsWith(`${this.#origin}/`)) {
      throw new RefusedError(`${call.method} ${call.path} would go to another origin than ${this.#origin}`);
    }
    const fetch = this.#fetch ?? globalThis.fetch;
    const init = { ...call.parts.fetchOptions, redirect: "manual" as const, signal: signal ?? null };
    // The platform's own fetch takes the signal from `init`; to listen to a signal twice costs more than the request.
    const request = draft.finish(credentials, this.#fetch && signal ? signal : null);
    const body = draft.replacement ? draft.replacement.body : call.parts.body;
    return onNetwork(call, signal, () => followRedirects(call, request, body, (one) => fetch(one, init)));
  }
}
