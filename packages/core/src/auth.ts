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

type Getter = Exclude<Credential, string>;

interface Current {
  readonly values: Values;
  readonly headers: Values;
  readonly expiresAt: number;
}

/** Waits for work that others may wait for too. */
type Joining<T> = (signal: AbortSignal | undefined) => Promise<T>;

/** Gets, keeps and renews a client's credentials. Callers that come at once share one request for them. */
export class Auth {
  readonly #toHeaders: AuthConfig["toHeaders"];
  readonly #fixed: Record<string, string> = {};
  readonly #getters: [option: string, get: Getter][] = [];
  #current: Current | undefined;
  #pending: Joining<Current> | undefined;

  constructor({ credentials, toHeaders }: AuthConfig) {
    this.#toHeaders = toHeaders;
    for (const [option, credential] of Object.entries(credentials)) {
      if (typeof credential === "function") this.#getters.push([option, credential]);
      else this.#fixed[option] = checkCredential(option, credential);
    }
    if (this.#getters.length === 0) this.#keep(this.#fixed, Number.POSITIVE_INFINITY);
  }

  /** Headers to send; a promise only where they have to be got first. */
  headers(signal: AbortSignal | undefined): Values | Promise<Values> {
    const current = this.#current;
    return current && current.expiresAt > Date.now() ? current.headers : this.#renew("initial", signal);
  }

  /** Sees to other headers after a 401 to `rejected`; false when there are none to be had. */
  async replace(rejected: Values, signal: AbortSignal | undefined): Promise<boolean> {
    if (this.#getters.length === 0) return false;
    // Another call may have renewed them in the meantime.
    if (this.#current?.headers === rejected) await this.#renew("unauthorized", signal);
    return true;
  }

  async #renew(reason: CredentialRequest["reason"], signal: AbortSignal | undefined): Promise<Values> {
    signal?.throwIfAborted();
    this.#pending ??= this.#start(reason);
    return (await this.#pending(signal)).headers;
  }

  #start(reason: CredentialRequest["reason"]): Joining<Current> {
    const join = shared(
      (signal) => this.#request(reason, signal),
      () => {
        // Work that was given up may end after its successor has begun.
        if (this.#pending === join) this.#pending = undefined;
      },
    );
    return join;
  }

  async #request(reason: CredentialRequest["reason"], signal: AbortSignal): Promise<Current> {
    const previous = this.#current?.values;
    const values = { ...this.#fixed };
    const ends = this.#getters.map(async ([option, get]) => {
      const answer: unknown = await get({ reason, previous: previous?.[option], signal });
      const { value, expiresAt = Number.POSITIVE_INFINITY } = toExpiring(answer);
      values[option] = checkCredential(option, value);
      return Number(expiresAt);
    });
    const expiresAt = Math.min(...(await Promise.all(ends)));
    // Nobody waits for these any more, and newer ones may be there.
    signal.throwIfAborted();
    return this.#keep(values, expiresAt);
  }

  #keep(values: Values, expiresAt: number): Current {
    this.#current = { values, headers: this.#toHeaders(values), expiresAt };
    return this.#current;
  }
}

/** What a function of the caller's returned: in JavaScript it may be anything. */
const toExpiring = (answer: unknown): { value?: unknown; expiresAt?: unknown } =>
  typeof answer === "object" && answer !== null ? answer : { value: answer };

/** Work that several callers join; it is aborted when none of them waits any longer, and then is at its end. */
function shared<T>(run: (signal: AbortSignal) => Promise<T>, onEnd: () => void): Joining<T> {
  const controller = new AbortController();
  const result = run(controller.signal).finally(onEnd);
  // Whoever waits sees the failure; when nobody does, it is nobody's.
  result.catch(() => {});
  let waiting = 0;
  return async (signal) => {
    waiting += 1;
    try {
      return await untilAborted(signal, () => result);
    } finally {
      waiting -= 1;
      if (waiting === 0 && signal?.aborted) {
        controller.abort(signal.reason);
        onEnd();
      }
    }
  };
}
