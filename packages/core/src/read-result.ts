import type { Call } from "./call.ts";
import { setContext } from "./context.ts";
import { ResponseParseError } from "./errors.ts";
import { isJson } from "./media-type.ts";
import type { AnyResult } from "./result.ts";
import { onNetwork } from "./transport/timeout.ts";

/**
 * Reads an answer to its end: JSON or text, or a Blob when it is documented as something else than these.
 * Throws `ResponseParseError` when a 2xx body is not as documented.
 */
export async function readResult(
  response: Response,
  call: Call,
  signal: AbortSignal | undefined,
): Promise<AnyResult> {
  const { ok, status } = response;
  const { accept = "application/json" } = call.facts;
  const type = (response.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  const isText = type.startsWith("text/");
  const isDocumented = accept.split(", ").includes(type);
  if (ok && isDocumented && !isJson(type) && !isText) {
    return { ok, status, data: await onNetwork(call, signal, response.blob()), response };
  }
  const text = await onNetwork(call, signal, response.text());
  if (!ok) {
    // Nobody asks it of a good answer.
    setContext(response, call);
    return { ok, status, error: isJson(type) ? parseError(text) : text || undefined, response };
  }
  if (text === "" && isBodiless(status, call)) return { ok, status, data: undefined, response };
  return { ok, status, data: isDocumented && isText ? text : parseData(text, call, response), response };
}

/** 204 and 205 have no body, and an answer to HEAD has none whatever its status. */
const isBodiless = (status: number, { method, facts: { emptyStatuses = [] } }: Call) =>
  [204, 205, ...emptyStatuses].includes(status) || method === "HEAD";

function parseData(text: string, call: Call, response: Response): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ResponseParseError(call, response, text, cause);
  }
}

function parseError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
