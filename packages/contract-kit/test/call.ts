import { connect } from "node:net";
import type { MockServer } from "../src/index.ts";
import { credentials } from "./library.ts";

/** What came back, read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Calls a mock with the library's credentials, in bounded time. */
export async function call(mock: MockServer, path: string, init: RequestInit = {}): Promise<Reply> {
  const headers = { ...credentials, ...(init.headers as Record<string, string>) };
  const response = await fetch(mock.url + path, { ...init, headers, signal: AbortSignal.timeout(5000) });
  const text = await response.text();
  const json = response.headers.get("content-type")?.includes("json") === true;
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}

/** Sends a body of JSON, or text that claims to be JSON. */
export function post(
  mock: MockServer,
  path: string,
  body: unknown,
  type = "application/json",
): Promise<Reply> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return call(mock, path, { method: "POST", body: text, headers: { "content-type": type } });
}

/** Sends bytes as they are, for what `fetch` would never send, and reads until the mock closes. */
export function sendRaw(mock: MockServer, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1", () => socket.write(text, "latin1"));
    let received = "";
    socket.setEncoding("utf8").setTimeout(5000, () => socket.destroy(new Error("no answer within 5 s")));
    socket.on("data", (chunk: string) => {
      received += chunk;
    });
    socket.on("end", () => resolve(received)).on("error", reject);
  });
}
