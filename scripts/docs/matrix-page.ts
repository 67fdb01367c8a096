import { escapeHtml } from "../lib/escape-html.ts";
import { count } from "../lib/words.ts";
import type { Page } from "./layout.ts";
import { type Cell, type Count, columnsOf, type OperationReport, type Report } from "./matrix.ts";
import { methodBadge } from "./method-badge.ts";
import type { VendorDocs } from "./vendor-docs.ts";

/** A vendor with what its contract tests left. */
export interface Proven {
  readonly docs: VendorDocs;
  readonly report: Report;
}

/** The contract matrix of all vendors as a page. */
export function matrixPage(proven: readonly Proven[]): Page {
  const passed = proven.reduce((sum, { report }) => sum + report.passed, 0);
  const total = proven.reduce((sum, { report }) => sum + report.total, 0);
  const vendors = proven.map(
    ({ docs, report }) =>
      `<li><a href="#${docs.vendor}">${escapeHtml(docs.name)}</a>: ${countText(report)}, ${count(report.operations.length, "operation")}</li>`,
  );
  const body = `<h1>Contract matrix</h1>
<p>Each vendor’s client against a mock of its document: every operation, every documented status, every example, and
requests that have to be refused. <strong>${number(passed)} of ${number(total)}</strong> proofs passed when this site was built.
They prove that client and document agree; each spec’s <code>SOURCE.md</code> says what ties the document to the vendor.</p>
<ul class="plain">${vendors.join("")}</ul>
<h2>How to read it</h2>
<dl class="legend">
<div><dt><span class="cell passed">✓ 2</span></dt><dd>all proofs passed, and how many there are</dd></div>
<div><dt><span class="cell failed">✗ 1/2</span></dt><dd>some failed or did not run: passed of all</dd></div>
<div><dt><span class="cell none">–</span></dt><dd>not documented for this operation</dd></div>
<div><dt>200, 404 …</dt><dd>the documented answer reaches the caller as it is</dd></div>
<div><dt>accepted</dt><dd>optional parameters, limits, members of sets, kinds of credentials are taken</dd></div>
<div><dt>refused</dt><dd>what the document does not allow is refused, for that reason</dd></div>
</dl>
${proven.map(sectionHtml).join("\n")}`;
  return { path: "contracts.html", title: "Contract matrix", body };
}

function sectionHtml({ docs, report }: Proven): string {
  const columns = columnsOf(report);
  const rows = report.operations.map((operation) => rowHtml(docs, operation, columns));
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join("");
  const sums = columns
    .map((column) => cellHtml(report.columns[column], `all operations, ${column}`))
    .join("");
  const name = escapeHtml(docs.name);
  return `<section><h2 id="${docs.vendor}">${name}</h2>
<p>${countText(report)}. <a href="${docs.page}">Reference</a></p>
<div class="wide" role="region" tabindex="0" aria-label="Contract matrix of ${name}"><table class="matrix">
<thead><tr><th scope="col">Operation</th>${head}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
<tfoot><tr><th scope="row">All</th>${sums}</tr></tfoot>
</table></div>
<h3>Every proof</h3>
${report.operations.map((operation) => proofsHtml(docs, operation, report)).join("\n")}
</section>`;
}

function rowHtml({ vendor }: VendorDocs, operation: OperationReport, columns: readonly string[]): string {
  const { id, method, path } = operation;
  const cells = columns.map((column) => cellHtml(operation.columns[column], `${id}, ${column}`));
  return (
    `<tr><th scope="row" title="${escapeHtml(`${method} ${path}`)}">` +
    `<a href="#${vendor}-${escapeHtml(id)}">${breakable(id)}</a></th>${cells.join("")}</tr>`
  );
}

function cellHtml(count: Count | undefined, what: string): string {
  if (count === undefined)
    return '<td><span class="cell none" aria-hidden="true">–</span><span class="hidden">not documented</span></td>';
  const { passed, total, exempt } = count;
  const isGood = passed === total;
  const exempted = exempt > 0 ? ` <small>+${exempt} exempt</small>` : "";
  const title = `${what}: ${passed} of ${total} passed${exempt > 0 ? `, ${exempt} exempt with a reason` : ""}`;
  const text = isGood ? `✓ ${total}` : `✗ ${passed}/${total}`;
  return `<td><span class="cell ${isGood ? "passed" : "failed"}" title="${escapeHtml(title)}">${text}</span>${exempted}</td>`;
}

function proofsHtml(docs: VendorDocs, { id, method, path }: OperationReport, report: Report): string {
  const cells = report.cells.filter(({ operationId }) => operationId === id);
  const bad = cells.filter(({ state }) => state !== "passed").length;
  const note = bad === 0 ? `${cells.length} passed` : `${bad} of ${cells.length} did not pass`;
  const href = docs.operations.find((operation) => operation.id === id)?.href;
  const reference = href === undefined ? "" : `<p><a href="${href}">Reference of ${escapeHtml(id)}</a></p>`;
  return (
    `<details class="proofs"${bad > 0 ? " open" : ""}><summary>${methodBadge(method)} <code>${escapeHtml(path)}</code> ` +
    `<span class="quiet">${escapeHtml(id)}, ${note}</span></summary><div id="${docs.vendor}-${escapeHtml(id)}">` +
    `${reference}<ul>${cells.map((cell) => proofHtml(cell, report)).join("")}</ul></div></details>`
  );
}

// A narrow column breaks a name between its words.
function breakable(name: string): string {
  return escapeHtml(name).replaceAll(/(?=[A-Z])/g, "<wbr>");
}

function proofHtml({ operationId, column, name, state, message }: Cell, { exemptions }: Report): string {
  const exempt = exemptions.find((one) => one.operationId === operationId && one.name === name);
  const passed = exempt === undefined ? "✓" : `✓ exempt: ${escapeHtml(exempt.reason)}`;
  const mark =
    state === "passed" ? `<span class="good">${passed}</span>` : `<strong class="bad">✗ ${state}</strong>`;
  const reason = message === undefined ? "" : `<pre tabindex="0">${escapeHtml(message)}</pre>`;
  return `<li>${mark} <b>${column}</b> ${escapeHtml(name)}${reason}</li>`;
}

function countText({ passed, total, exempt }: Count): string {
  return `${number(passed)} of ${number(total)} passed${exempt > 0 ? `, ${exempt} exempt with a reason` : ""}`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
