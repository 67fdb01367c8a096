import { createReadStream, existsSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { startServer } from "../../lib/loopback.ts";

/** A folder that is served under a path, as hosts of many sites do. */
export interface Served extends AsyncDisposable {
  /** With the path, and a slash at its end. */
  readonly url: string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves a folder on the loopback interface, and nothing but its files. */
export async function serveSite(site: string, prefix = "/some/where/"): Promise<Served> {
  const served = await startServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname.slice(prefix.length)));
    const file = join(site, path);
    const isThere = pathname.startsWith(prefix) && !path.startsWith("..") && existsSync(file);
    if (!isThere || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return { ...served, url: served.url + prefix };
}
