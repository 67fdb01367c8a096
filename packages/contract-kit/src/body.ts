import type { IncomingMessage } from "node:http";
import { isJsonType } from "./media-type.ts";
import type { Problem } from "./problem.ts";

/** The largest request body that is read, in bytes. */
const maxBodySize = 10 * 1024 * 1024;

/** The body of a request, or why it cannot be read. */
export type ReadBody = { readonly body: unknown } | { readonly body: unknown; readonly problem: Problem };

/** Reads a whole request body: JSON parsed, anything else as text, nothing as undefined. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const bytes = await collect(request);
  if (bytes === undefined) return { body: undefined, problem: tooLarge };
  if (bytes.length === 0) return { body: undefined };
  const text = bytes.toString("utf8");
  if (!isJsonType(request.headers["content-type"])) return { body: text };
  try {
    return { body: JSON.parse(text) as unknown };
  } catch (error) {
    // Prism never answers a request whose JSON is malformed.
    return { body: text, problem: malformed(error) };
  }
}

// Reads on past the limit and keeps nothing: a client that is still writing would not see an early answer.
async function collect(request: IncomingMessage): Promise<Buffer | undefined> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodySize) chunks = [];
    else chunks.push(chunk);
  }
  return size > maxBodySize ? undefined : Buffer.concat(chunks);
}

const tooLarge: Problem = {
  status: 413,
  kind: "body-too-large",
  title: "Request body too large",
  detail: `A request body may have ${maxBodySize} bytes.`,
  location: ["body"],
};

function malformed(error: unknown): Problem {
  const detail = `The request says it is JSON, but is not: ${error instanceof Error ? error.message : String(error)}`;
  return { status: 400, kind: "malformed-json", title: "Malformed JSON", detail, location: ["body"] };
}
