import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headerHtml, headHtml } from "./layout.ts";
import { generatedPolicyTag } from "./policy.ts";
import type { VendorDocs } from "./vendor-docs.ts";

/** Puts the site's header on TypeDoc's pages, and its policy. */
export function frameLibrary(site: string, vendors: readonly VendorDocs[]): void {
  for (const path of globSync("library/**/*.html", { cwd: site })) {
    const file = join(site, path);
    writeFileSync(file, framed(readFileSync(file, "utf8"), path.replaceAll("\\", "/"), vendors));
  }
}

function framed(html: string, path: string, vendors: readonly VendorDocs[]): string {
  return (
    html
      // TypeDoc reads its data from `data:` addresses.
      .replace('<meta charset="utf-8"/>', (tag) => tag + generatedPolicyTag(html, { "connect-src": "data:" }))
      .replace("</head>", () => `${headHtml(path)}</head>`)
      .replace(/<body>/, () => `<body>${headerHtml(path, vendors)}`)
      // Symbols out of another file are refused where the site is opened from a folder; `icons.js` brings them too.
      .replaceAll(/href="[^"]*icons\.svg(?=#)/g, 'href="')
      // One banner and one main part for a page.
      .replace(
        '<header class="tsd-page-toolbar">',
        '<div class="tsd-page-toolbar" role="navigation" aria-label="Library">',
      )
      .replace(/<\/header>(?=\s*<div class="container container-main">)/, "</div>")
      .replace(
        '<div class="container container-main">',
        '<div class="container container-main" role="main" id="content">',
      )
  );
}
