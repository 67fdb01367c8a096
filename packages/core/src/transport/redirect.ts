import type { CallName } from "../call.ts";
import { RefusedError } from "../errors.ts";

const maxRedirects = 5;
const redirects = [301, 302, 303, 307, 308];

/**
 * Sends a request and follows redirects within its origin. One that leads elsewhere, or on and on, is returned as it
 * is: credentials go to the vendor's origin only. In a browser, which does not tell where a redirect leads, it is refused.
 */
export async function followRedirects(
  call: CallName,
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  let current = request;
  // A body is sent once; a copy is kept in case that a redirect asks for it again.
  let spare = current.body === null ? current : current.clone();
  let response = await send(current);
  for (let count = 0; count < maxRedirects && isRedirect(response, call); count += 1) {
    const target = targetOf(response, current);
    if (target === undefined) return response;
    await response.body?.cancel();
    current = redirected(spare, target, response.status);
    spare = current.body === null ? current : current.clone();
    response = await send(current);
  }
  return response;
}

function isRedirect(response: Response, { method, path }: CallName): boolean {
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
  return target !== null && target.origin === new URL(url).origin && !target.username
    ? target.href
    : undefined;
}

/** 303, and by old custom 301 and 302 after a POST, ask for the result with GET. */
function redirected(request: Request, target: string, status: number): Request {
  const becomesGet = status === 303 ? request.method !== "HEAD" : status < 303 && request.method === "POST";
  if (!becomesGet) return new Request(target, request);
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  return new Request(target, { method: "GET", headers, redirect: "manual" });
}
