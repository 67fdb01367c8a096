import type { IncomingMessage, ServerResponse } from "node:http";
import { corsHeaders } from "./cors.ts";
import type { Answer, Violation } from "./exchange.ts";
import { isJsonType } from "./media-type.ts";

/** Node clients read 16 KB of headers in all. */
const maxViolationsLength = 8000;

/** Writes an answer to the socket, violations as Prism's `sl-violations` header, faults as they were asked for. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (answer.fault === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = bytesOf(answer);
  const violations = violationsHeader(answer.violations);
  const own = { ...answer.headers, ...(violations !== undefined && { "sl-violations": violations }) };
  const headers = { ...own, ...corsHeaders(request.headers.origin, Object.keys(own)) };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, printable(value));
  response.statusCode = answer.status;
  // Statuses without content must not carry a length.
  if (answer.status !== 204 && answer.status !== 304) response.setHeader("content-length", body.length);
  if (answer.fault === "cutOff") response.write(body.subarray(0, body.length / 2), () => response.destroy());
  else response.end(body);
}

function bytesOf(answer: Answer): Buffer {
  const { body, fault } = answer;
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(serialize(answer));
  // No JSON text stays one when its end becomes a comma.
  return fault === "malformedJson" ? Buffer.from(`${bytes.toString().slice(0, -1)},`) : bytes;
}

function serialize({ body, headers }: Answer): string {
  if (body === undefined) return "";
  if (isJsonType(headers["content-type"])) return JSON.stringify(body);
  return typeof body === "string" ? body : JSON.stringify(body);
}

// As many violations as fit, so that what is sent always parses.
function violationsHeader(violations: readonly Violation[]): string | undefined {
  if (violations.length === 0) return undefined;
  const fitting: string[] = [];
  let length = 2;
  for (const text of violations.map((violation) => ascii(JSON.stringify(violation)))) {
    length += text.length + 1;
    if (length > maxViolationsLength) break;
    fitting.push(text);
  }
  return `[${fitting.join(",")}]`;
}

function ascii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// Node throws on any other character in a header.
function printable(value: string): string {
  return value.replace(/[^\t\x20-\x7e\x80-\xff]/gu, (char) => encodeURIComponent(char.toWellFormed()));
}
