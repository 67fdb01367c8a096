import { escapeHtml } from "../lib/escape-html.ts";
import { policyTag } from "./policy.ts";
import type { VendorDocs } from "./vendor-docs.ts";

/** A page of the site. */
export interface Page {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  /** What stands inside `main`. */
  readonly body: string;
  /** Scripts at the end of the page, from the root of the site. */
  readonly scripts?: readonly string[];
}

/** Path of a page to the root of the site: empty, or `../` once or more. */
export function toRoot(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** What every page has in its head. */
export function headHtml(path: string): string {
  const up = toRoot(path);
  return [
    `<link rel="stylesheet" href="${up}assets/site.css">`,
    `<link rel="icon" href="${up}assets/icon.svg" type="image/svg+xml">`,
    `<script src="${up}assets/theme.js"></script>`,
  ].join("\n");
}

const sectionLinks = [
  ["library/index.html", "Library"],
  ["contracts.html", "Contracts"],
  ["guides/docs/performance.html", "Performance"],
  ["guides/index.html", "Guides"],
] as const;

/** What every page begins with: a way to the text, and to the other pages. */
export function headerHtml(path: string, vendors: readonly VendorDocs[]): string {
  const up = toRoot(path);
  const link = (href: string, text: string) =>
    `<a href="${up}${href}"${isIn(path, href) ? ' aria-current="page"' : ""}>${text}</a>`;
  const references = vendors.map(({ page, name }) => `<li>${link(page, escapeHtml(name))}</li>`);
  const sections = sectionLinks.map(([href, text]) => link(href, text));
  const narrow = sections.map((section) => `<li class="narrow">${section}</li>`);
  return `<a class="skip" href="#content">To the content</a>
<header class="site-header"><nav aria-label="Site">
<a class="home" href="${up}index.html"${path === "index.html" ? ' aria-current="page"' : ""}>project-apis</a>
<details class="vendors"><summary><span class="broad">Vendors</span><span class="narrow">Menu</span></summary>
<ul>${references.join("")}${narrow.join("")}</ul></details>
<div class="broad">${sections.join("")}</div>
</nav><button type="button" class="theme" hidden aria-label="Colours: as the system">◐</button></header>`;
}

// A section is current on all of its pages; performance stands among the guides and is a section of its own.
function isIn(path: string, href: string): boolean {
  if (path === href) return true;
  if (!href.endsWith("/index.html") || path === "guides/docs/performance.html") return false;
  return path.startsWith(href.slice(0, -"index.html".length));
}

/** A whole page. */
export function pageHtml({ path, title, body, scripts = [] }: Page, vendors: readonly VendorDocs[]): string {
  const up = toRoot(path);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${policyTag()}
<title>${escapeHtml(title)} · project-apis</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${headHtml(path)}
</head>
<body>
${headerHtml(path, vendors)}
<main id="content" class="page">
${body}
</main>
${scripts.map((script) => `<script src="${up}${script}"></script>`).join("\n")}
</body>
</html>
`;
}
