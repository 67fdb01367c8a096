import { checkCredential } from "../credentials.ts";
import { checkTokens, type Tokens } from "./tokens.ts";

/** What a vendor package tells about its authorization server. */
export interface OAuthConfig<T extends Tokens> {
  /** The vendor's name, for messages. */
  readonly name: string;
  /** Where users give their consent: https, or http on loopback for tests. */
  readonly authorizationEndpoint: string;
  /** Where tokens are issued: https, or http on loopback for tests. */
  readonly tokenEndpoint: string;
  /** Adds what the vendor answers beyond OAuth 2. `before` are the tokens that a refresh replaces. */
  readonly extend: (tokens: Tokens, answer: Readonly<Record<string, unknown>>, before: T | undefined) => T;
}

/** Options of every vendor's OAuth 2 helper. */
export interface OAuthOptions<T extends Tokens = Tokens> {
  /** The app's client ID. */
  clientId: string;
  /** The app's client secret. It belongs on a server, never in a web page. */
  clientSecret: string;
  /** Where the vendor sends users back to, as the app is registered. */
  redirectUri: string;
  /** The user's tokens, as `onTokens` stored them. */
  tokens?: T | undefined;
  /** Stores new tokens. It is awaited before they are used: a refresh may have made the old ones worthless. */
  onTokens?: ((tokens: T) => void | Promise<void>) | undefined;
  /** Function to send requests with. Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds that a request for tokens may take. Default: 30 000. */
  timeout?: number | undefined;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Checks the options of an OAuth 2 helper. Throws TypeError, without secrets, on one that cannot work. */
export function checkOAuth<T extends Tokens>(config: OAuthConfig<T>, options: OAuthOptions<T>): void {
  checkEndpoint(config.authorizationEndpoint);
  checkEndpoint(config.tokenEndpoint);
  if (checkCredential("clientId", options.clientId).includes(":"))
    throw new TypeError("clientId has a colon, which basic authentication cannot carry.");
  checkCredential("clientSecret", options.clientSecret);
  if (!URL.canParse(options.redirectUri))
    throw new TypeError(`redirectUri ${JSON.stringify(options.redirectUri)} is not an absolute URL.`);
  if (options.tokens !== undefined) checkTokens(options.tokens);
  for (const name of ["onTokens", "fetch"] as const) {
    const value = options[name];
    if (value !== undefined && typeof value !== "function") throw new TypeError(`${name} is not a function.`);
  }
  const { timeout = 1 } = options;
  // Timers hold no more than 2^31 - 1 milliseconds; beyond it they fire at once.
  if (!(Number.isFinite(timeout) && timeout > 0 && timeout < 2 ** 31))
    throw new TypeError(`timeout is ${timeout}; it is a number of milliseconds above 0, of at most 24 days.`);
}

function checkEndpoint(endpoint: string): void {
  const url = URL.parse(endpoint);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && loopback.test(url.hostname));
  if (!isSafe || url.username || url.password || url.search || url.hash)
    throw new TypeError("The authorization server's address is not a plain https URL (or http on loopback).");
}
