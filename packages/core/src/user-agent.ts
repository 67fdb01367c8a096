import type { ApiDefinition } from "./definition.ts";
import type { HeaderValues } from "./types.ts";

/** Browsers name themselves, and ask the server's permission for any other name. */
const isBrowser = "document" in globalThis || "importScripts" in globalThis;

/** The header that names the client to the vendor, outside browsers. */
export const userAgentHeader = ({ userAgent }: ApiDefinition): HeaderValues => ({
  "User-Agent": isBrowser ? undefined : userAgent,
});
