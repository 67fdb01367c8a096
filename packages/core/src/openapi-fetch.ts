// The only file that touches openapi-fetch (pinned, in maintenance mode): another library would be put in here.
import { createFinalURL, mergeHeaders } from "openapi-fetch";
import type { Call } from "./call.ts";
import { checkHeaders } from "./headers.ts";
import { fillPath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { serializeBody } from "./request-body.ts";
import type { HeaderValues } from "./types.ts";

/** Builds the request of a call. Its own headers win over those of the client. */
export function buildRequest(
  call: Call,
  baseUrl: string,
  clientHeaders: HeaderValues,
  signal: AbortSignal | undefined,
): Request {
  const { method, path, parts, facts, definition, isOnce } = call;
  const { path: values = {}, query = {}, header } = parts.params ?? {};
  const { body } = parts;
  const url = createFinalURL(fillPath(method, path, values), {
    baseUrl,
    params: { query },
    querySerializer: () => serializeQuery(query, facts, definition.lists),
    // The path is filled already.
    pathSerializer: String,
  });
  const headers = [contentHeaders(body, facts), clientHeaders, header, parts.headers];
  return new Request(url, {
    method,
    redirect: "manual",
    headers: mergeHeaders(...headers.map((some) => checkHeaders(call, some))),
    body: body === undefined ? null : serializeBody(body, facts.contentType),
    ...(isOnce && { duplex: "half" }),
    signal: signal ?? null,
  });
}

function contentHeaders(body: unknown, { accept = json, contentType = json }: Call["facts"]): HeaderValues {
  // The boundary of multipart is known to whoever writes it.
  const isNamed = body !== undefined && !contentType.startsWith("multipart/");
  return { Accept: accept, "Content-Type": isNamed ? contentType : undefined };
}

const json = "application/json";
