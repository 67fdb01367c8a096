import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError } from "../lib/user-error.ts";
import { toRoot } from "./layout.ts";
import { generatedPolicyTag } from "./policy.ts";

/** Stands in the template where the policy goes, which depends on what Redoc writes. */
export const policyMark = "<!-- policy -->";

const moduleTag = '<script type="module">';
const dataMark = "const __redoc_definition";
// Of a branch that only Node takes.
const nodeOnly = /(?<!["'`])import\.meta\.(?:dirname|url)\b/g;
const logo = /https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g;

/**
 * Takes the scripts out of a page of Redoc: modules do not load from a folder, and all vendors share the library.
 * Its logo is the one thing that it would fetch.
 */
export function splitPage(site: string, path: string): void {
  const file = join(site, path);
  const text = readFileSync(file, "utf8");
  const start = text.lastIndexOf(moduleTag);
  const data = text.lastIndexOf(dataMark);
  const end = text.lastIndexOf("</script>");
  if (start === -1 || data < start || end < data) {
    throw new UserError(
      "Redoc's page has another form than before; adapt scripts/docs/redoc-page.ts to its version.",
    );
  }
  const library = text
    .slice(start + moduleTag.length, data)
    .replaceAll(logo, "data:image/svg+xml,<svg/>")
    .replaceAll(nodeOnly, '""')
    .replace(/export\{[^{}]*\};?\s*$/, "");
  const libraryFile = join(site, "assets/redoc.js");
  if (!existsSync(libraryFile)) writeFileSync(libraryFile, `"use strict";\n${library.trim()}\n`);
  const script = path.replace(/\.html$/, ".js");
  writeFileSync(join(site, script), `"use strict";\n{\n${text.slice(data, end).trim()}\n}\n`);
  const scripts =
    `<script src="${toRoot(path)}assets/redoc.js"></script>\n` +
    `<script src="${basename(script)}"></script>`;
  const head = localLinks(text.slice(0, start), basename(path));
  const tail = text.slice(end + "</script>".length);
  writeFileSync(
    file,
    (head + scripts + tail).replace(policyMark, () =>
      generatedPolicyTag(head, { "font-src": "data:", "worker-src": "blob:" }),
    ),
  );
}

// Redoc renders links for a server of its own; in the browser it goes by the fragment.
function localLinks(html: string, page: string): string {
  return html.replaceAll(/href="\/([^"/][^"]*)?"/g, (_, place = "") => `href="${page}#/${place}"`);
}
