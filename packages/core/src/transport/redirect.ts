import type { Call } from "../call.ts";
import { RefusedError } from "../errors.ts";

const maxRedirects = 5;
const redirects = [301, 302, 303, 307, 308];

/** What is sent: as `fetch` takes it beside a URL, or as a Request. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  readonly duplex?: "half";
}

/**
 * Sends a request and follows redirects within its origin. One that leads elsewhere, or on and on, is returned as it
 * is: credentials go to the vendor's origin only. In a browser, which does not tell where a redirect leads, it is refused.
 * `body` is the request's body, to send again.
 */
export async function followRedirects(
  call: Call,
  request: Outgoing,
  body: BodyInit | null,
  send: (request: Outgoing) => Promise<Response>,
): Promise<Response> {
  let current = request;
  for (let count = 0; ; count += 1) {
    const response = await send(current);
    const next = count < maxRedirects && isRedirect(response, call) && redirected(current, body, response);
    if (!next) return response;
    await response.body?.cancel();
    current = next;
  }
}

function isRedirect({ type, status }: Response, { method, path }: Call): boolean {
  if (type === "opaqueredirect") {
    throw new RefusedError(
      `${method} ${path} was redirected, and the browser does not tell where to`,
      "Nothing more was sent",
    );
  }
  return redirects.includes(status);
}

/**
 * The request that a redirect asks for: 303, and by old custom 301 and 302 after a POST, ask for the result with GET;
 * the others for the same again, body included. Undefined when it leads elsewhere or nowhere, or its body is a stream,
 * which is gone once it is sent.
 */
function redirected(
  request: Outgoing,
  body: BodyInit | null,
  { status, headers: answered }: Response,
): Outgoing | undefined {
  const { method, url } = request;
  const location = answered.get("location");
  const target = location !== null && URL.parse(location, url);
  if (!target || target.username || target.password || target.origin !== new URL(url).origin)
    return undefined;
  const isGet = status === 303 ? method !== "HEAD" : status < 303 && method === "POST";
  const again = isGet || request.body === null ? null : body;
  if (again instanceof ReadableStream) return undefined;
  const headers = new Headers(request.headers);
  // A form has a new boundary each time, which only its own header names.
  if (isGet || again instanceof FormData) headers.delete("content-type");
  return { url: target.href, method: isGet ? "GET" : method, headers, body: again };
}
