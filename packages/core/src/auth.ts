import { checkCredential } from "./credentials.ts";
import { untilAborted } from "./transport/timeout.ts";

/** Why a credential is asked for: for the first time, or because the vendor answered 401 to the previous one. */
export interface CredentialRequest {
  readonly reason: "initial" | "unauthorized";
  /** The value that is no good any more. */
  readonly previous: string | undefined;
  /** Aborts when no call waits for the credential any longer. */
  readonly signal: AbortSignal;
}

/** A credential that expires. */
export interface ExpiringCredential {
  readonly value: string;
  /** When to ask for a new one: a date, or milliseconds since 1970. */
  readonly expiresAt?: Date | number | undefined;
}

/** A credential: its value, or a function that gets it. The value is kept until a 401, or until it expires. */
export type Credential =
  | string
  | ((request: CredentialRequest) => string | ExpiringCredential | Promise<string | ExpiringCredential>);

/** How a vendor's credentials travel. */
export interface AuthConfig {
  /** By the name of the option that they came from. */
  readonly credentials: Readonly<Record<string, Credential | undefined>>;
  /** The headers that carry the values. */
  readonly toHeaders: (values: Readonly<Record<string, string>>) => Record<string, string>;
}

interface Current {
  readonly values: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: number;
}

/** Gets, keeps and renews a client's credentials. Callers that come at once share one request for them. */
export class Auth {
  readonly #config: AuthConfig;
  #current: Current | undefined;
  #pending: SharedWork<Current> | undefined;

  constructor(config: AuthConfig) {
    this.#config = config;
    const values = Object.entries(config.credentials);
    const fixed = values
      .filter(([, value]) => typeof value !== "function")
      .map(([option, value]) => [option, checkCredential(option, value)] as const);
    if (fixed.length === values.length) this.#current = toCurrent(config, Object.fromEntries(fixed), []);
  }

  /** Headers to send; a promise only where they have to be got first. */
  headers(signal: AbortSignal | undefined): Current["headers"] | Promise<Current["headers"]> {
    const current = this.#current;
    if (current && current.expiresAt > Date.now()) return current.headers;
    return this.#renew("initial", signal);
  }

  /** Sees to other headers after a 401 to `rejected`; false when there are none to be had. */
  async replace(rejected: object, signal: AbortSignal | undefined): Promise<boolean> {
    const isFixed = Object.values(this.#config.credentials).every((value) => typeof value !== "function");
    if (isFixed) return false;
    // Another call may have renewed them in the meantime.
    if (this.#current?.headers === rejected) await this.#renew("unauthorized", signal);
    return true;
  }

  async #renew(
    reason: CredentialRequest["reason"],
    signal: AbortSignal | undefined,
  ): Promise<Current["headers"]> {
    signal?.throwIfAborted();
    this.#pending ??= this.#start(reason);
    const { headers } = await this.#pending.join(signal);
    return headers;
  }

  #start(reason: CredentialRequest["reason"]): SharedWork<Current> {
    const work: SharedWork<Current> = new SharedWork(
      (signal) => this.#request(reason, signal),
      () => {
        // Work that was given up may end after its successor has begun.
        if (this.#pending === work) this.#pending = undefined;
      },
    );
    return work;
  }

  async #request(reason: CredentialRequest["reason"], signal: AbortSignal): Promise<Current> {
    const previous = this.#current?.values;
    const answers = await Promise.all(
      Object.entries(this.#config.credentials).map(async ([option, credential]) => {
        if (typeof credential !== "function") return [option, { value: credential }] as const;
        const answer = await credential({ reason, previous: previous?.[option], signal });
        return [
          option,
          typeof answer === "string" ? { value: answer } : (answer ?? { value: answer }),
        ] as const;
      }),
    );
    const values = answers.map(([option, { value }]) => [option, checkCredential(option, value)] as const);
    const expiries = answers.map(([, answer]) => (answer as ExpiringCredential).expiresAt);
    // Nobody waits for these any more, and newer ones may be there.
    signal.throwIfAborted();
    this.#current = toCurrent(this.#config, Object.fromEntries(values), expiries);
    return this.#current;
  }
}

function toCurrent(
  { toHeaders }: AuthConfig,
  values: Readonly<Record<string, string>>,
  expiries: readonly (Date | number | undefined)[],
): Current {
  const expiresAt = Math.min(
    ...expiries.map((time) => (time === undefined ? Number.POSITIVE_INFINITY : Number(time))),
  );
  return { values, headers: toHeaders(values), expiresAt };
}

/** Work that several callers wait for; it is aborted when none of them does any longer. */
class SharedWork<T> {
  readonly #result: Promise<T>;
  readonly #controller = new AbortController();
  #waiting = 0;

  constructor(run: (signal: AbortSignal) => Promise<T>, onEnd: () => void) {
    this.#result = run(this.#controller.signal).finally(onEnd);
    // Whoever waits sees the failure; when nobody does, it is nobody's.
    this.#result.catch(() => {});
    this.#controller.signal.addEventListener("abort", onEnd, { once: true });
  }

  async join(signal: AbortSignal | undefined): Promise<T> {
    this.#waiting += 1;
    if (!signal) return this.#result;
    try {
      return await untilAborted(signal, this.#result);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0 && signal.aborted) this.#controller.abort(signal.reason);
    }
  }
}
