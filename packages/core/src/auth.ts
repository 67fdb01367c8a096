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

type Values = Readonly<Record<string, string>>;

interface Current {
  readonly values: Values;
  readonly headers: Values;
  readonly expiresAt: number;
}

/** Gets, keeps and renews a client's credentials. Callers that come at once share one request for them. */
export class Auth {
  readonly #config: AuthConfig;
  readonly #isFixed: boolean;
  #current: Current | undefined;
  #pending: SharedWork<Current> | undefined;

  constructor(config: AuthConfig) {
    this.#config = config;
    const given = Object.entries(config.credentials);
    const fixed = given.filter(([, value]) => typeof value !== "function").map(toFixed);
    this.#isFixed = fixed.length === given.length;
    if (this.#isFixed) this.#current = toCurrent(config, fixed);
  }

  /** Headers to send; a promise only where they have to be got first. */
  headers(signal: AbortSignal | undefined): Values | Promise<Values> {
    const current = this.#current;
    return current && current.expiresAt > Date.now() ? current.headers : this.#renew("initial", signal);
  }

  /** Sees to other headers after a 401 to `rejected`; false when there are none to be had. */
  async replace(rejected: Values, signal: AbortSignal | undefined): Promise<boolean> {
    if (this.#isFixed) return false;
    // Another call may have renewed them in the meantime.
    if (this.#current?.headers === rejected) await this.#renew("unauthorized", signal);
    return true;
  }

  async #renew(reason: CredentialRequest["reason"], signal: AbortSignal | undefined): Promise<Values> {
    signal?.throwIfAborted();
    this.#pending ??= this.#start(reason);
    return (await this.#pending.join(signal)).headers;
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
        if (typeof credential !== "function") return toFixed([option, credential]);
        const answer = await credential({ reason, previous: previous?.[option], signal });
        return toChecked(option, typeof answer === "string" ? { value: answer } : answer);
      }),
    );
    const current = toCurrent(this.#config, answers);
    // Nobody waits for these any more, and newer ones may be there.
    signal.throwIfAborted();
    this.#current = current;
    return current;
  }
}

interface Checked {
  readonly option: string;
  readonly value: string;
  readonly expiresAt: number;
}

const toFixed = ([option, value]: readonly [option: string, value: unknown]) => toChecked(option, { value });

/** A credential's value, checked. The compiler cannot see what a function of the caller's returns in JavaScript. */
function toChecked(
  option: string,
  answer: { readonly value: unknown; readonly expiresAt?: Date | number | undefined } | undefined | null,
): Checked {
  const { value, expiresAt = Number.POSITIVE_INFINITY } = answer ?? { value: answer };
  return { option, value: checkCredential(option, value), expiresAt: Number(expiresAt) };
}

function toCurrent({ toHeaders }: AuthConfig, all: readonly Checked[]): Current {
  const values = Object.fromEntries(all.map(({ option, value }) => [option, value]));
  return {
    values,
    headers: toHeaders(values),
    expiresAt: Math.min(...all.map(({ expiresAt }) => expiresAt)),
  };
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
