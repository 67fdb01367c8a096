import type { VendorAnswer } from "./answer.ts";

/** Where an answer redirects to, as far as it can be shown; empty when it does not redirect. */
export function redirectShape({ status, headers }: VendorAnswer, server: string): string {
  const { location } = headers;
  if (status < 300 || status > 399 || location === undefined) return "";
  const target = URL.parse(location, server);
  const isOwn = target?.origin === new URL(server).origin;
  return isOwn ? " → the same origin" : " → another origin";
}
