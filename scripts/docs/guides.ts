import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { escapeHtml } from "../lib/escape-html.ts";
import type { Page } from "./layout.ts";
import type { createMarkdown } from "./markdown.ts";

/** Documents of the repository that become pages. */
const patterns = [
  "*.md",
  "docs/**/*.md",
  "packages/*/README.md",
  "specs/README.md",
  "specs/*/SOURCE.md",
  ".changeset/README.md",
];

/** Headings of the list of guides, by the beginning of a path. The first that fits counts. */
const groups: readonly (readonly [heading: string, pattern: RegExp])[] = [
  ["Recipes", /^docs\/recipes\//],
  ["Decisions", /^docs\/decisions\//],
  ["Packages", /^packages\//],
  ["Specs, and where their facts come from", /^specs\//],
  ["The project", /^/],
];

/** The documents that become pages, by their path in the repository. */
export function findGuides(base: string): string[] {
  return globSync(patterns, { cwd: base })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** The page of a document, from the root of the site. */
export function pageOf(path: string): string {
  // A folder whose name begins with a dot is left out by some hosts.
  return `guides/${path.replace(/^\./, "").replace(/\.md$/, ".html")}`;
}

/**
 * Where a link of a document leads: to the page of another one, to a file that comes along, or to the repository.
 * `source` is the repository's address.
 */
export function resolveLink(
  from: string,
  href: string,
  guides: ReadonlySet<string>,
  base: string,
  source: string,
): string {
  if (/^([a-z][a-z\d+.-]*:|#|\/\/)/i.test(href)) return href;
  const [path = "", fragment] = href.split("#");
  const target = posix
    .normalize(posix.join(posix.dirname(from), decodeURIComponent(path)))
    .replace(/\/$/, "");
  const end = fragment === undefined ? "" : `#${fragment}`;
  const here = posix.dirname(pageOf(from));
  if (guides.has(target)) return posix.relative(here, pageOf(target)) + end;
  if (isPicture(target)) return posix.relative(here, `guides/${target}`);
  const file = join(base, target);
  const kind = existsSync(file) && statSync(file).isDirectory() ? "tree" : "blob";
  return `${source}/${kind}/main/${target}${end}`;
}

/** Renders all documents, and copies the pictures that they show. */
export function guidePages(
  base: string,
  site: string,
  render: ReturnType<typeof createMarkdown>,
  source: string,
): Page[] {
  const paths = findGuides(base);
  const known = new Set(paths);
  const pages = paths.map((path) => {
    const text = readFileSync(join(base, path), "utf8");
    const { title, html } = render(text, (href) => resolveLink(path, href, known, base, source));
    copyPictures(base, site, path, text);
    return { path: pageOf(path), title, body: `<article>${html}</article>` };
  });
  return [...pages, listPage(paths, pages)];
}

function listPage(paths: readonly string[], pages: readonly Page[]): Page {
  const headingOf = (path: string) => groups.find(([, pattern]) => pattern.test(path))?.[0];
  const sections = groups.map(([heading]) => {
    const items = pages.filter((_, index) => headingOf(paths[index]!) === heading);
    const links = items.map(
      ({ path, title }) =>
        `<li><a href="${escapeHtml(posix.relative("guides", path))}">${escapeHtml(title)}</a></li>`,
    );
    return items.length === 0 ? "" : `<h2>${heading}</h2>\n<ul>${links.join("\n")}</ul>`;
  });
  // The project itself comes first.
  const ordered = [sections.at(-1) ?? "", ...sections.slice(0, -1)];
  return { path: "guides/index.html", title: "Guides", body: `<h1>Guides</h1>\n${ordered.join("\n")}` };
}

function copyPictures(base: string, site: string, from: string, text: string): void {
  for (const [, href = ""] of text.matchAll(/(?:!\[[^\]]*\]\(|<img[^>]*src="|srcset=")([^)\s"]+)/g)) {
    const target = posix.normalize(posix.join(posix.dirname(from), href));
    if (!isPicture(target) || !existsSync(join(base, target))) continue;
    const copy = join(site, "guides", target);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(base, target), copy);
  }
}

function isPicture(path: string): boolean {
  return /\.(svg|png|jpe?g|gif|webp)$/.test(path);
}
