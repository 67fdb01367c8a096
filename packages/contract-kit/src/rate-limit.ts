import { type OpenApiDocument, resolveObject } from "./document.ts";
import { isObject } from "./json.ts";

/** The headers of an answer to a caller over its limit: `Retry-After`, and those of the document's `x-rate-limit`. */
export function rateLimitHeaders(document: OpenApiDocument, seconds: number): Record<string, string> {
  const { remaining, reset, retryAfter } = resolveObject(document, document["x-rate-limit"]);
  return {
    "retry-after": String(seconds),
    ...(typeof remaining === "string" && { [remaining.toLowerCase()]: "0" }),
    ...waitHeader(reset, seconds),
    ...waitHeader(retryAfter, seconds),
  };
}

function waitHeader(declared: unknown, seconds: number): Record<string, string> {
  if (!isObject(declared) || typeof declared.header !== "string") return {};
  const now = declared.unit === "epoch-seconds" ? Math.ceil(Date.now() / 1000) : 0;
  return { [declared.header.toLowerCase()]: String(now + seconds) };
}
