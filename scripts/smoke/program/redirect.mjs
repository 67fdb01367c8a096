// Loaded before a README's code: what it sends to a vendor goes to the vendor's mock, and can be told from other
// requests there.
const { fetch } = globalThis;
const { SMOKE_HOSTS, SMOKE_HEADER, SMOKE_TAG } = process.env;
/** Patterns of host names, each with the address of a mock. */
const hosts = JSON.parse(SMOKE_HOSTS);

globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const { hostname, pathname, search } = new URL(request.url);
  // Code that starts a mock itself means that one.
  if (hostname === "127.0.0.1") return fetch(request);
  const mock = hosts.find(([pattern]) => new RegExp(pattern).test(hostname))?.[1];
  if (mock === undefined) throw new Error(`${request.url} is no vendor's.`);
  const redirected = new Request(mock + pathname + search, request);
  redirected.headers.set(SMOKE_HEADER, SMOKE_TAG);
  return fetch(redirected);
};
