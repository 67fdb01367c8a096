import { contextOf } from "./context.ts";
import type { OperationFacts } from "./definition.ts";
import { ResponseParseError } from "./errors.ts";
import type { AnyResult } from "./result.ts";

/** Reads an answer's body: text, or a Blob when the answer is documented as something else than text and JSON. */
export function readBody(
  response: Response,
  { accept = "application/json" }: OperationFacts,
): Promise<string | Blob> {
  const type = essenceOf(response);
  const isBinary =
    response.ok && !isJson(type) && !type.startsWith("text/") && accept.split(", ").includes(type);
  return isBinary ? response.blob() : response.text();
}

/** Makes the result of an answer and its body. Throws `ResponseParseError` when a 2xx body is not as documented. */
export function readResult(response: Response, body: string | Blob, facts: OperationFacts): AnyResult {
  const { ok, status } = response;
  if (ok)
    return { ok, status, data: typeof body === "string" ? readData(response, body, facts) : body, response };
  return { ok, status, error: typeof body === "string" ? readError(response, body) : body, response };
}

function readData(
  response: Response,
  text: string,
  { emptyStatuses, accept = "application/json" }: OperationFacts,
): unknown {
  if (text === "" && (isBodiless(response) || emptyStatuses?.includes(response.status))) return undefined;
  const type = essenceOf(response);
  if (type.startsWith("text/") && accept.split(", ").includes(type)) return text;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ResponseParseError(response, text, cause);
  }
}

/** 204 and 205 have no body, and an answer to HEAD has none whatever its status. */
const isBodiless = (response: Response) =>
  [204, 205].includes(response.status) || contextOf(response).method === "HEAD";

function readError(response: Response, text: string): unknown {
  if (text === "") return undefined;
  if (!isJson(essenceOf(response))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const essenceOf = (response: Response) =>
  (response.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();

const isJson = (type: string) => /^application\/([\w.-]+\+)?json$/.test(type);
