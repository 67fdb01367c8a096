import { escapeHtml } from "../lib/escape-html.ts";
import type { Sample } from "./samples.ts";
import type { Highlight } from "./tools.ts";
import type { DocumentedOperation, VendorDocs } from "./vendor-docs.ts";

/**
 * What the reference says of an operation beside its description: vendor facts, and the call beside the request.
 * In one line, because Markdown ends a block of HTML at an empty one.
 */
export function operationHtml(
  docs: VendorDocs,
  operation: DocumentedOperation,
  samples: readonly Sample[],
  highlight: Highlight,
): string {
  const [first, ...others] = samples.filter(({ operationId }) => operationId === operation.id);
  const more = others.map(
    (sample) =>
      `<details><summary>${escapeHtml(sentence(sample.label ?? ""))}</summary>${callHtml(sample, highlight)}</details>`,
  );
  const parts = [
    `<ul class="facts">${factsOf(docs, operation).join("")}</ul>`,
    ...(first === undefined ? [] : [callHtml(first, highlight)]),
    ...more,
  ];
  return `<div class="operation-facts">${parts.join("")}</div>`.replaceAll("\n", "<br>");
}

function factsOf({ vendor }: VendorDocs, { id, operation }: DocumentedOperation): string[] {
  const cost = operation["x-cost"];
  const paging = operation["x-pagination"];
  const retired = operation["x-retired"];
  const source = operation["x-docs"];
  const facts = [
    retired && withdrawnText(retired),
    !retired && operation.deprecated && "<strong>Deprecated</strong>",
    cost !== undefined && `Costs ${cost}`,
    paging &&
      `Pages by ${paging.style}${paging.maxPageSize === undefined ? "" : `, at most ${paging.maxPageSize} items each`}`,
    `<code>${escapeHtml(id)}</code>`,
    `<a href="../contracts.html#${vendor}-${escapeHtml(id)}">Contract tests</a>`,
    source !== undefined && `<a href="${escapeHtml(source)}">Vendor’s documentation</a>`,
  ];
  return facts.flatMap((fact) => (typeof fact === "string" ? [`<li>${fact}</li>`] : []));
}

function withdrawnText({ date, successor }: { date: string; successor?: string }): string {
  const next = successor === undefined ? "" : `; instead: <code>${escapeHtml(successor)}</code>`;
  return `<strong>Withdrawn by the vendor, ${escapeHtml(date)}</strong>${next}`;
}

function callHtml({ typescript, http }: Sample, highlight: Highlight): string {
  const figures = [
    figure("TypeScript", highlight(typescript, "typescript")),
    figure("Over the wire", wireHtml(http, highlight)),
  ];
  return `<div class="calls">${figures.join("")}</div>`;
}

function figure(title: string, html: string): string {
  return `<figure><figcaption>${title}</figcaption><pre tabindex="0"><code>${embedded(html)}</code></pre></figure>`;
}

// The body is JSON, and the rest says little more in colours.
function wireHtml(http: string, highlight: Highlight): string {
  const [head = "", ...body] = http.split("\n\n");
  const lines = escapeHtml(head);
  return body.length === 0 ? lines : `${lines}\n\n${highlight(body.join("\n\n"), "json")}`;
}

/**
 * Code for Redoc's Markdown. Space that stands alone between two tags or entities is lost there, so it goes to the text
 * that follows, and quotes are no entities.
 */
export function embedded(html: string): string {
  let space = "";
  const parts = html.split(/(<[^>]+>)/).map((part) => {
    if (part.startsWith("<")) return part;
    const text = space + part.replaceAll("&quot;", '"').replaceAll(/&#(?:39|x27);/g, "'");
    const own = text.trimEnd();
    space = text.slice(own.length);
    return own;
  });
  // The two signs begin a tag of this Markdown.
  return parts.join("").replaceAll("{%", "&#123;%");
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
