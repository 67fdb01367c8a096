/**
 * A request in the making: openapi-fetch gets it in place of `Request`, which costs more than all the rest of a call
 * and would be made twice, since credentials come in last.
 */
export class Draft {
  /** openapi-fetch takes an answer to HEAD for one without a body, and leaves it to us to be read. */
  readonly method = "HEAD";
  readonly #url: string;
  readonly #init: DraftInit;
  #request: Request | undefined;
  #replacement: Request | undefined;

  constructor(url: string, init: DraftInit) {
    this.#url = url;
    this.#init = init;
  }

  get url(): string {
    return this.#request?.url ?? this.#url;
  }

  /** The request as middleware gets it in its hands, without credentials. */
  get request(): Request {
    this.#request ??= new Request(this.#url, this.#init);
    return this.#request;
  }

  /** The request that a middleware put in its place. */
  get replacement(): Request | undefined {
    return this.#replacement;
  }

  set replacement(request: Request) {
    this.#request = this.#replacement = request;
  }

  /** The request to send: a copy with credentials where middleware has the other. */
  finish(credentials: Readonly<Record<string, string>>, signal: AbortSignal | null): Request {
    const given = this.#request;
    const headers = given ? new Headers(given.headers) : this.#init.headers;
    for (const [name, value] of Object.entries(credentials)) headers.set(name, value);
    return given ? new Request(given, { headers }) : new Request(this.#url, { ...this.#init, signal });
  }
}

type DraftInit = RequestInit & { readonly headers: Headers };
