import type { OperationFacts } from "./definition.ts";
import { ResponseParseError } from "./errors.ts";
import type { AnyResult } from "./result.ts";

/** Makes the result of an answer and its text. Throws `ResponseParseError` when a 2xx body is not as documented. */
export function readResult(response: Response, text: string, facts: OperationFacts): AnyResult {
  const { ok, status } = response;
  if (ok) return { ok, status, data: readData(response, text, facts), response };
  return { ok, status, error: readError(response, text), response };
}

function readData(response: Response, text: string, { emptyStatuses }: OperationFacts): unknown {
  if (text === "" && (response.status === 204 || emptyStatuses?.includes(response.status))) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ResponseParseError(response, text, cause);
  }
}

function readError(response: Response, text: string): unknown {
  if (text === "") return undefined;
  if (!isJson(response.headers.get("content-type"))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const isJson = (contentType: string | null) =>
  /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType ?? "");
