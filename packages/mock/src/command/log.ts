import { styleText } from "node:util";
import type { ReceivedRequest } from "@project-apis/contract-kit";

/** Of a path or a reason: a list of all known paths fills a screen. */
const longest = 200;

/** The log line of a request: time, status, method, path, operation, and why it was refused. No query, no headers, no body. */
export function logLine(request: ReceivedRequest, time: Date, vendor?: string): string {
  const { method, path, status, operationId } = request;
  const color = status < 400 ? "green" : status < 500 ? "yellow" : "red";
  const words = [
    styleText("dim", time.toTimeString().slice(0, 8)),
    ...(vendor === undefined ? [] : [vendor]),
    styleText(color, String(status)),
    printable(method).padEnd(6),
    printable(path),
    ...(operationId === undefined ? [] : [styleText("dim", operationId)]),
  ];
  const reason = reasonOf(request);
  return words.join("  ") + (reason === undefined ? "" : `  ${styleText(color, printable(reason))}`);
}

function reasonOf({ violations, planned }: ReceivedRequest): string | undefined {
  if (planned === "errors") return "drawn by --errors";
  const [first, ...more] = violations;
  if (first === undefined) return undefined;
  const side = first.location[0] === "request" ? "refused" : "the document's own answer is invalid";
  // The parser quotes what it read, which may be a secret.
  const message =
    first.code === "malformed-json" ? "the body is no JSON, though the request says so" : first.message;
  return `${side}: ${message}${more.length === 0 ? "" : ` (and ${more.length} more)`}`;
}

// What a request holds must neither start a new line nor steer the terminal.
function printable(text: string): string {
  const safe = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`);
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
}
