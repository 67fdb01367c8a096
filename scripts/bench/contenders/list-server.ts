// A server in a process of its own: `/<pages>x<items><path>` is a list of so many pages with so many items each.
import { createServer } from "node:http";
import { pageText } from "./answers.ts";
import type { Subject } from "./subject.ts";

const subject: Subject = JSON.parse(process.argv[2] ?? "");
/** Answers by what was asked for: each is written once, so that the server costs as little as can be. */
const answers = new Map<string, Buffer | undefined>();

const server = createServer(({ url = "/" }, response) => {
  if (!answers.has(url)) answers.set(url, answerTo(url));
  const text = answers.get(url);
  if (text === undefined) response.writeHead(404).end();
  else
    response.writeHead(200, { "content-type": "application/json", "content-length": text.length }).end(text);
});

/** A page of the list; undefined for whatever else is asked for. */
function answerTo(asked: string): Buffer | undefined {
  const { pathname, searchParams } = new URL(asked, "http://127.0.0.1");
  const [, pages, items, path] = /^\/(\d+)x(\d+)(\/.*)$/.exec(pathname) ?? [];
  if (path !== subject.path) return undefined;
  const page = Number(searchParams.get(subject.cursor) ?? 1);
  const next = page < Number(pages) ? String(page + 1) : undefined;
  return Buffer.from(pageText(subject, Number(items), next));
}

server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined });
});
process.once("disconnect", () => process.exit());
