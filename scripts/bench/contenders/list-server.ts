// A server in a process of its own: `/<pages>x<items><path>` is a list of so many pages with so many items each.
import { createServer } from "node:http";
import { pageText } from "./answers.ts";
import type { Subject } from "./subject.ts";

const subject: Subject = JSON.parse(process.argv[2] ?? "");
const texts = new Map<string, Buffer>();

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, pages, items, path] = /^\/(\d+)x(\d+)(\/.*)$/.exec(url.pathname) ?? [];
  if (path !== subject.path) {
    response.writeHead(404).end();
    return;
  }
  const page = Number(url.searchParams.get(subject.cursor) ?? 1);
  const text = textOf(Number(items), page < Number(pages) ? String(page + 1) : undefined);
  response.writeHead(200, { "content-type": "application/json", "content-length": text.length }).end(text);
});

/** Written once, so that the server costs as little as can be. */
function textOf(items: number, next: string | undefined): Buffer {
  const key = `${items} ${next}`;
  const text = texts.get(key) ?? Buffer.from(pageText(subject, items, next));
  texts.set(key, text);
  return text;
}

server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined });
});
process.once("disconnect", () => process.exit());
