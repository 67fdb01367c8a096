import type { CredentialRequest, ExpiringCredential } from "../auth.ts";
import { OAuthError } from "./error.ts";
import type { Tokens } from "./tokens.ts";

/** Milliseconds before its end that an access token counts as expired: it still has to travel. */
const early = 60_000;

/** What a keeper needs to get and to store tokens. */
export interface KeeperConfig<T extends Tokens> {
  readonly name: string;
  readonly tokens: T | undefined;
  readonly refresh: (before: T) => Promise<T>;
  readonly onTokens: ((tokens: T) => void | Promise<void>) | undefined;
}

/** Keeps a user's tokens, renews them, and hands out what is stored only. */
export class TokenKeeper<T extends Tokens> {
  readonly #config: KeeperConfig<T>;
  #tokens: T | undefined;
  /** Issued, but not stored, because storing failed. The refresh token before may be used up. */
  #unstored: T | undefined;
  #pending: Promise<T> | undefined;

  constructor(config: KeeperConfig<T>) {
    this.#config = config;
    this.#tokens = config.tokens;
  }

  /** Stores tokens, then keeps them. */
  async keep(tokens: T): Promise<T> {
    this.#unstored = tokens;
    await this.#config.onTokens?.(tokens);
    this.#tokens = tokens;
    this.#unstored = undefined;
    return tokens;
  }

  /**
   * Renews the tokens; whoever asks meanwhile shares the request. No caller's signal ends it: the server may have
   * replaced the refresh token already, and its answer is the only place where the new one stands.
   */
  refresh(): Promise<T> {
    this.#pending ??= this.#renew().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** The access token, as a client asks for it. */
  readonly credential = async ({ reason, previous }: CredentialRequest): Promise<ExpiringCredential> => {
    const stored = this.#pending ? await this.#pending : this.#tokens;
    const isRejected = reason === "unauthorized" && stored?.accessToken === previous;
    const isGood =
      stored && !isRejected && (stored.expiresAt ?? Number.POSITIVE_INFINITY) - early > Date.now();
    const { accessToken, expiresAt } = isGood ? stored : await this.refresh();
    return { value: accessToken, ...(expiresAt !== undefined && { expiresAt: expiresAt - early }) };
  };

  async #renew(): Promise<T> {
    if (this.#unstored) return this.keep(this.#unstored);
    const before = this.#tokens;
    if (!before) throw new OAuthError({ name: this.#config.name, step: "refresh", code: "no_tokens" });
    const fresh = await this.#config.refresh(before);
    // If the user has authorized anew in the meantime, those tokens are the ones to keep.
    const newer = this.#unstored ?? (this.#tokens === before ? undefined : this.#tokens);
    return newer ?? this.keep(fresh);
  }
}
