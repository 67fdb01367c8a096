// The only file that touches openapi-fetch (pinned, in maintenance mode): another library would be put in here.
import { createFinalURL, mergeHeaders } from "openapi-fetch";
import type { Call } from "./call.ts";
import { RefusedError } from "./errors.ts";
import { checkHeaders, type MergedHeaders } from "./headers.ts";
import { fillPath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { serializeBody } from "./request-body.ts";
import type { Outgoing } from "./transport/redirect.ts";

/** Builds the request of a call. Its own headers win over those of the client. */
export function buildRequest(call: Call, baseUrl: string, clientHeaders: MergedHeaders): Outgoing {
  const { method, path, parts, facts, definition } = call;
  const { path: values = {}, query = {}, header } = parts.params ?? {};
  const { body } = parts;
  const refuse = (fault: string) => new RefusedError(`${method} ${path}: ${fault}`);
  // `fetch` would refuse it too, but as if no answer had come.
  if (body !== undefined && /GET|HEAD/.test(method)) throw refuse("takes no body");
  const url = createFinalURL(fillPath(method, path, values), {
    baseUrl,
    params: { query },
    querySerializer: () => serializeQuery(query, facts, definition.lists),
    // The path is filled already.
    pathSerializer: String,
  });
  const own = [header, parts.headers].map((some) => some && checkHeaders(some, refuse));
  return {
    url,
    method,
    headers: mergeHeaders(contentHeaders(body, facts), clientHeaders, ...own),
    body: body === undefined ? null : serializeBody(body, facts.contentType),
    // Streams need it, and nothing else minds.
    duplex: "half",
  };
}

function contentHeaders(body: unknown, { accept = json, contentType = json }: Call["facts"]): MergedHeaders {
  // The boundary of multipart is known to whoever writes it.
  const isNamed = body !== undefined && contentType !== "multipart/form-data";
  return { Accept: accept, "Content-Type": isNamed ? contentType : null };
}

const json = "application/json";
