import type { ApiDefinition } from "./definition.ts";

/** Browsers name themselves, and ask the server's permission for any other name. */
const isBrowser = "document" in globalThis || "importScripts" in globalThis;

/** The header that names the client to the vendor, outside browsers. */
export function userAgentHeader({ userAgent }: ApiDefinition): Record<string, string> {
  return userAgent === undefined || isBrowser ? {} : { "User-Agent": userAgent };
}
