const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks the address that credentials go to: https, or http on loopback for tests; no credentials, query or hash in it.
 * Throws TypeError.
 */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (!url) throw new TypeError(`baseUrl ${JSON.stringify(baseUrl)} is not an absolute URL.`);
  if (url.username || url.password)
    throw new TypeError("baseUrl holds credentials; pass them as `auth` instead.");
  if (url.search || url.hash)
    throw new TypeError("baseUrl has a query or a hash; it is a server and a base path only.");
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && loopback.test(url.hostname));
  if (!isSafe)
    throw new TypeError(
      `baseUrl ${JSON.stringify(baseUrl)} must use https: credentials would travel in clear text.`,
    );
  return url.href.replace(/\/+$/, "");
}

/** Checks a value that becomes a part of a host name: one label, so that it cannot lead to another host. Throws TypeError. */
export function checkHostLabel(option: string, value: unknown): string {
  if (typeof value === "string" && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(value)) return value;
  throw new TypeError(`${option} ${JSON.stringify(value)} is not one host label, such as "acme".`);
}
