import type { Call } from "../call.ts";
import { RefusedError } from "../errors.ts";
import { serializeBody } from "../request-body.ts";

const maxRedirects = 5;
const redirects = [301, 302, 303, 307, 308];

/**
 * Sends a request and follows redirects within its origin. One that leads elsewhere, or on and on, is returned as it
 * is: credentials go to the vendor's origin only. In a browser, which does not tell where a redirect leads, it is refused.
 */
export async function followRedirects(
  call: Call,
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  let current = request;
  let response = await send(current);
  for (let count = 0; count < maxRedirects && isRedirect(response, call); count += 1) {
    const target = targetOf(response, current);
    const next = target === undefined ? undefined : redirected(call, current, target, response.status);
    if (next === undefined) return response;
    await response.body?.cancel();
    current = next;
    response = await send(current);
  }
  return response;
}

function isRedirect(response: Response, { method, path }: Call): boolean {
  if (response.type === "opaqueredirect") {
    throw new RefusedError(
      `${method} ${path} was redirected, and the browser does not tell where to. Nothing more was sent.`,
    );
  }
  return redirects.includes(response.status);
}

/** Where a redirect leads within the origin; undefined when elsewhere or nowhere. */
function targetOf(response: Response, { url }: Request): string | undefined {
  const location = response.headers.get("location");
  const target = location === null ? null : URL.parse(location, url);
  if (target === null || target.username || target.password) return undefined;
  return target.origin === new URL(url).origin ? target.href : undefined;
}

/**
 * The request that a redirect asks for: 303, and by old custom 301 and 302 after a POST, ask for the result with GET;
 * the others for the same again, body included. Undefined when that is a stream, which is gone once it is sent.
 */
function redirected(
  { parts, facts }: Call,
  request: Request,
  target: string,
  status: number,
): Request | undefined {
  const { method } = request;
  const headers = new Headers(request.headers);
  if (status === 303 ? method !== "HEAD" : status < 303 && method === "POST") {
    headers.delete("content-type");
    return new Request(target, { method: "GET", headers, redirect: "manual" });
  }
  if (request.body === null) return new Request(target, { method, headers, redirect: "manual" });
  if (parts.body instanceof ReadableStream) return undefined;
  const body = serializeBody(parts.body, facts.contentType);
  // A form has a new boundary each time, which only its own header names.
  if (body instanceof FormData) headers.delete("content-type");
  return new Request(target, { method, headers, body, redirect: "manual" });
}
