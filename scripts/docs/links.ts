import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A link, or a file that a page loads, that leads nowhere. */
export interface BrokenLink {
  readonly page: string;
  readonly href: string;
  readonly reason: string;
}

/** Follows every link of every page inside a site, with its anchor. A site may be opened from a folder, so none is absolute. */
export function findBrokenLinks(site: string): BrokenLink[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string) => {
    const known = anchors.get(file) ?? anchorsIn(readFileSync(file, "utf8"));
    anchors.set(file, known);
    return known;
  };
  return globSync("**/*.html", { cwd: site })
    .sort()
    .flatMap((page) =>
      hrefsIn(readFileSync(join(site, page), "utf8")).flatMap((href) => {
        const reason = faultOf(site, page, href, anchorsOf);
        return reason === undefined ? [] : [{ page, href, reason }];
      }),
    );
}

/** What a page links to and loads, without other origins. */
export function hrefsIn(html: string): string[] {
  // What stands in scripts is none, and symbols are brought by one.
  const markup = html
    .replaceAll(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, "<$1$2></$1>")
    .replaceAll(/<use\b[^>]*>/g, "");
  const found = [...markup.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = ""]) => decode(href));
  return [...new Set(found)].filter((href) => !/^(https?|mailto|data):/.test(href));
}

function faultOf(
  site: string,
  page: string,
  href: string,
  anchorsOf: (file: string) => ReadonlySet<string>,
): string | undefined {
  if (href.startsWith("/")) return "is absolute";
  const [path = "", fragment = ""] = href.split("#");
  const file = path === "" ? join(site, page) : join(site, dirname(page), decodeURIComponent(path));
  if (relative(site, file).startsWith("..")) return "leads out of the site";
  if (!existsSync(file) || !statSync(file).isFile()) return "there is no such file";
  // `#/…` is a place in a page of Redoc, which makes it in the browser.
  if (fragment === "" || fragment.startsWith("/") || !file.endsWith(".html")) return undefined;
  return anchorsOf(file).has(decodeURIComponent(fragment)) ? undefined : "there is no such anchor";
}

function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => decode(id)));
}

function decode(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}
