import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { escapeHtml } from "../lib/escape-html.ts";
import type { OpenApiDocument } from "../lib/openapi.ts";
import { runQuietly } from "../lib/run-quietly.ts";
import { headerHtml, headHtml } from "./layout.ts";
import { operationHtml } from "./operation-text.ts";
import { policyMark, splitPage } from "./redoc-page.ts";
import type { Sample } from "./samples.ts";
import type { Highlight } from "./tools.ts";
import { schemasTag, type VendorDocs } from "./vendor-docs.ts";

/** Height of the site's header in pixels, as `site.css` has it. */
const headerHeight = 48;

const options = ["layout=stacked", `schemaDefinitionsTagName=${schemasTag}`, `scrollYOffset=${headerHeight}`];

/** Renders the reference of a vendor with Redoc, as files that need no other origin and no module. */
export async function writeReference(
  site: string,
  docs: VendorDocs,
  vendors: readonly VendorDocs[],
  samples: readonly Sample[],
  highlight: Highlight,
): Promise<void> {
  const page = join(site, docs.page);
  const input = `${page}.openapi.json`;
  const template = `${page}.hbs`;
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(input, JSON.stringify(annotated(docs, samples, highlight)));
  writeFileSync(template, templateOf(docs, vendors));
  const cli = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  await runQuietly(
    process.execPath,
    [
      ...[join(dirname(cli), "bin/cli.js"), "build-docs", input, "--output", page, "--inlineBundle"],
      ...["--template", template, ...options.map((option) => `--openapi.${option}`)],
    ],
    dirname(page),
  );
  splitPage(site, docs.page);
  for (const path of [input, template]) rmSync(path);
}

/** The document with what the site adds: facts and calls per operation, and a place for its schemas. */
function annotated(docs: VendorDocs, samples: readonly Sample[], highlight: Highlight): OpenApiDocument {
  const copy: Annotated = structuredClone(docs.document);
  for (const placed of docs.operations) {
    const operation = copy.paths[placed.path]?.[placed.method];
    if (operation === undefined) continue;
    const own = operationHtml(docs, placed, samples, highlight);
    operation.description = [operation.description ?? "", own].join("\n\n");
  }
  copy.info.description = [copy.info.description ?? "", howToCall(docs)].join("\n\n");
  copy.tags = [...(copy.tags ?? []), { name: schemasTag, description: "What requests and answers hold." }];
  return copy;
}

type Annotated = OpenApiDocument & { info: { description?: string }; tags?: object[] };

function howToCall({ vendor, name, variable }: VendorDocs): string {
  const [package_, create] = [`@project-apis/${vendor}`, `create${name}Client`];
  return (
    `In the calls below, \`${variable}\` is a client that \`${create}\` of ` +
    `[${package_}](../guides/packages/${vendor}/README.html) has made. ` +
    `\`${variable}["/path"].GET(init)\` is the same call as \`${variable}.GET("/path", init)\`, ` +
    `with the description in your editor. Requests stand as they leave the client, for a token \`test-token\`.`
  );
}

// Handlebars' placeholders are Redoc's.
function templateOf(docs: VendorDocs, vendors: readonly VendorDocs[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${policyMark}
<title>${escapeHtml(docs.name)} reference · project-apis</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
{{{redocHead}}}
${headHtml(docs.page)}
</head>
<body>
${headerHtml(docs.page, vendors)}
<noscript><p class="note">This page needs JavaScript. <a href="../index.html">The start page</a> lists all operations without.</p></noscript>
<section class="hidden" aria-label="Title"><h1>${escapeHtml(docs.name)} reference</h1></section>
<div id="content" class="reference">
{{{redocHTML}}}
</div>
</body>
</html>
`;
}
