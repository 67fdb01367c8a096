import { escapeHtml } from "../lib/escape-html.ts";
import { count } from "../lib/words.ts";
import type { Page } from "./layout.ts";
import { methodBadge } from "./method-badge.ts";
import type { DocumentedOperation, VendorDocs } from "./vendor-docs.ts";

/** The page that everything is reached from: search, and all operations as a list. */
export function startPage(vendors: readonly VendorDocs[]): Page {
  const operations = vendors.reduce((sum, docs) => sum + docs.operations.length, 0);
  const schemas = vendors.reduce((sum, docs) => sum + docs.schemas.length, 0);
  const body = `<h1>Reference</h1>
<p>Typed TypeScript clients for project-management APIs: ${operations} operations and ${schemas} types of ${vendors.length} vendors.</p>
<div class="search" role="search" hidden>
<label for="search">Search operations, types and exports <kbd>/</kbd></label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="createProject, /v1/projects, RetryOptions …" aria-describedby="search-status search-help">
<p class="quiet" id="search-help"><kbd>↓</kbd> <kbd>↑</kbd> move, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> clears</p>
<p class="quiet" id="search-status" role="status"></p>
<ul id="results" aria-label="Results"></ul>
</div>
<h2>Vendors</h2>
<div class="vendor-list">${vendors.map(vendorHtml).join("\n")}</div>
<h2>More</h2>
<ul>
<li><a href="library/index.html">Library</a>: what every client shares, the mock, and each package’s exports</li>
<li><a href="contracts.html">Contracts</a>: which answers and refusals are proved, per operation and status</li>
<li><a href="guides/docs/performance.html">Performance</a>: what was measured, and how</li>
<li><a href="guides/index.html">Guides</a>: how to begin, recipes, decisions, contributing</li>
</ul>`;
  const scripts = ["assets/minisearch.js", "assets/search-index.js", "assets/search.js"];
  return { path: "index.html", title: "Reference", body, scripts };
}

function vendorHtml({ name, vendor, page, document, operations, schemas }: VendorDocs): string {
  const retired = operations.filter(({ operation }) => operation["x-retired"] !== undefined).length;
  const note = retired === 0 ? "" : `, ${retired} of them withdrawn by the vendor`;
  return `<section><h3><a href="${page}">${escapeHtml(name)}</a></h3>
<p>${count(operations.length, "operation")}${note}, ${count(schemas.length, "type")}; API version ${escapeHtml(document.info.version)}.
<a href="guides/packages/${vendor}/README.html">How to begin</a> · <a href="contracts.html#${vendor}">Contracts</a></p>
<details><summary>All operations</summary><ul class="operations">${operations.map(operationHtml).join("")}</ul></details></section>`;
}

function operationHtml({ method, path, href, operation }: DocumentedOperation): string {
  const isRetired = operation.deprecated === true;
  const mark = isRetired
    ? ` <span class="mark">${operation["x-retired"] ? "withdrawn" : "deprecated"}</span>`
    : "";
  return (
    `<li><a href="${escapeHtml(href)}"${isRetired ? ' class="retired"' : ""}>${methodBadge(method)} <code>${escapeHtml(path)}</code> ` +
    `<span class="summary">${escapeHtml(operation.summary)}</span>${mark}</a></li>`
  );
}
