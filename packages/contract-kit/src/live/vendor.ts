import type { VendorAnswer } from "./answer.ts";

/** A request that the client made, on its way to the vendor. */
export interface VendorRequest {
  readonly method: string;
  /** Path and query, from the vendor's base path on. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly signal: AbortSignal;
}

/** The vendor could not be asked; the message says why, without an address's values. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}

/** Headers that belong to one connection, not to the message. `fetch` writes its own. */
const ofConnection = [
  "connection",
  "content-length",
  "host",
  "keep-alive",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Milliseconds that one answer may take; the client waits no longer either. */
const timeout = 60_000;

/**
 * Sends requests to one server, as they are, and to nowhere else: no redirect is followed, and a target that would
 * lead to another origin is refused.
 */
export function createTransport(server: string): (request: VendorRequest) => Promise<VendorAnswer> {
  const { origin } = new URL(server);
  return async ({ method, target, headers, body, signal }) => {
    const url = URL.parse(`${server}${target}`);
    if (url?.origin !== origin || !target.startsWith("/"))
      throw new UnreachableError("the request would have left the vendor's origin; nothing was sent");
    try {
      const response = await fetch(url, {
        method,
        headers: Object.entries(headers).filter(([name]) => !ofConnection.includes(name)),
        body: body.length === 0 ? null : new Uint8Array(body),
        redirect: "manual",
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: Object.fromEntries(response.headers), bytes };
    } catch (cause) {
      throw new UnreachableError(`no answer from ${origin} (${reasonOf(cause)})`, { cause });
    }
  };
}

/** The code of a network fault; its message may hold an address with values. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = inner instanceof Error && "code" in inner ? inner.code : undefined;
  if (typeof code === "string") return code;
  return error instanceof Error ? error.name : "unknown fault";
}
