// Pages that are written here, from data that is made up for the test.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discoverVendors, root } from "../lib/workspace.ts";
import { headerHtml, pageHtml } from "./layout.ts";
import { type Count, type Report, readReport } from "./matrix.ts";
import { matrixPage } from "./matrix-page.ts";
import { embedded, operationHtml } from "./operation-text.ts";
import { policyMark, splitPage } from "./redoc-page.ts";
import { samplesOf } from "./samples.ts";
import { startPage } from "./start-page.ts";
import { readVendorDocs } from "./vendor-docs.ts";

const vendors = discoverVendors().map((vendor) => readVendorDocs(vendor, root));
const docs = vendors.find(({ operations }) =>
  operations.some(
    ({ operation }) => operation["x-retired"] !== undefined && operation["x-cost"] !== undefined,
  ),
)!;
const plain = (code: string) => code.replaceAll("<", "&lt;");
const inFolder = { path: "" };
beforeEach(() => {
  inFolder.path = mkdtempSync(join(tmpdir(), "project-apis-docs-"));
});
afterEach(() => rmSync(inFolder.path, { recursive: true, force: true }));

describe("a page", () => {
  const page = pageHtml({ path: "guides/a/b.html", title: "A & B", body: "<h1>A</h1>" }, vendors);

  it("loads from the site alone, by addresses that hold under any path", () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.filter((address) => /^(\/|https?:)/.test(address))).toEqual([]);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/unsafe|https:/);
  });

  it("has a language, a title, a way to the text, and every vendor", () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<title>A &amp; B · project-apis</title>");
    expect(page).toContain('<a class="skip" href="#content">');
    for (const vendor of vendors) expect(page).toContain(`href="../../${vendor.page}"`);
  });

  it("says in its header where it stands", () => {
    const current = (path: string) =>
      new Set(
        [...headerHtml(path, vendors).matchAll(/aria-current="page">([^<]+)/g)].map(([, text]) => text),
      );
    expect(current("guides/docs/recipes/a.html")).toEqual(new Set(["Guides"]));
    expect(current("guides/docs/performance.html")).toEqual(new Set(["Performance"]));
    expect(current("library/classes/a.html")).toEqual(new Set(["Library"]));
    expect(current(docs.page)).toEqual(new Set([docs.name]));
  });
});

describe("the start page", () => {
  it("lists every operation, also without scripts", () => {
    const { body } = startPage(vendors);
    for (const { operations } of vendors)
      for (const { href } of operations) expect(body).toContain(`href="${href}"`);
  });
});

describe("the contract matrix", () => {
  const operation = docs.operations[0]!;
  const counted = (passed: number, total: number): Count => ({ passed, total, exempt: 0 });
  const report: Report = {
    ...{ title: "Made up", passed: 1, total: 2, exempt: 0, exemptions: [] },
    columns: { refused: counted(0, 1), "200": counted(1, 1) },
    operations: [{ ...{ id: operation.id, method: "GET", path: "/x" }, columns: { refused: counted(0, 1) } }],
    cells: [
      { operationId: operation.id, column: "200", name: "page", state: "passed" },
      {
        operationId: operation.id,
        column: "refused",
        name: "<b>",
        state: "failed",
        message: "it was & taken",
      },
    ],
  };
  const { body } = matrixPage([{ docs, report }]);

  it("shows what failed as failed, with its reason, and what is not documented as that", () => {
    expect(body).toContain(`title="${operation.id}, refused: 0 of 1 passed">✗ 0/1`);
    expect(body).toContain(
      '✗ failed</strong> <b>refused</b> &lt;b&gt;<pre tabindex="0">it was &amp; taken</pre>',
    );
    expect(body).toContain("not documented");
    expect(body).toContain("<strong>1 of 2</strong> proofs passed");
    expect(body).toContain('<details class="proofs" open>');
  });

  it("has the statuses first", () => {
    expect([...body.matchAll(/<th scope="col">(\w+)/g)].map(([, name]) => name)).toEqual([
      "Operation",
      "200",
      "refused",
    ]);
  });

  it("is never made up: without a report there is no page", () => {
    expect(() => readReport("northwind", inFolder.path)).toThrow(
      /have not run\. Run `npx pnpm@12 exec turbo run test/,
    );
  });
});

describe("what the reference adds to an operation", () => {
  const samples = samplesOf(docs, root);
  const withdrawn = docs.operations.find(({ operation }) => operation["x-retired"] !== undefined)!;
  const html = operationHtml(docs, withdrawn, samples, plain);

  it("is one line, for Markdown", () => expect(html).not.toContain("\n"));

  it("names what the vendor withdrew, the cost, the paging, the vendor's page and the contract tests", () => {
    expect(html).toContain(`Withdrawn by the vendor, ${withdrawn.operation["x-retired"]?.date}`);
    expect(html).toContain(`href="${withdrawn.operation["x-docs"]}"`);
    expect(html).toContain(`href="../contracts.html#${docs.vendor}-${withdrawn.id}"`);
    const paged = docs.operations.find(({ operation }) => operation["x-pagination"] !== undefined)!;
    const facts = operationHtml(docs, paged, samples, plain);
    expect(facts).toContain(`Pages by ${paged.operation["x-pagination"]?.style}`);
    expect(facts).toContain(`Costs ${paged.operation["x-cost"]}`);
  });

  it.each([
    "<b>for</b> <i>await</i> (x)",
    "a {\n  <b>x</b>: &quot;y&quot;,\n\n    <i>z</i>\n  <b>}</b>",
    "<b><i>a</i> </b>\n  c",
  ])("keeps all space of %j in front of a text", (code) => {
    const text = (markup: string) => markup.replaceAll(/<[^>]+>/g, "").replaceAll("&quot;", '"');
    const result = embedded(code);
    expect(text(result)).toBe(text(code).trimEnd());
    expect(result).not.toMatch(/>\s+</);
  });
});

describe("a page of Redoc", () => {
  const inline = "theme()";
  const page = (script: string) =>
    `${policyMark}<script>${inline}</script><a href="/projects">x</a><div id="redoc"></div>${script}</body>`;
  const write = (text: string) => {
    for (const folder of ["assets", "reference"]) mkdirSync(join(inFolder.path, folder));
    writeFileSync(join(inFolder.path, "reference/a.html"), text);
  };
  const read = (path: string) => readFileSync(join(inFolder.path, path), "utf8");

  it("loses its module, its logo and its absolute links", () => {
    const logo = "https://cdn.redoc.ly/redoc/logo-mini.svg";
    const library = `const{hydrate}=(()=>{f(import.meta.url,"${logo}")})();export{hydrate};`;
    write(page(`<script type="module">${library}\nconst __redoc_definition = {};\nhydrate();</script>`));
    splitPage(inFolder.path, "reference/a.html");
    expect(read("assets/redoc.js")).toBe(
      '"use strict";\nconst{hydrate}=(()=>{f("","data:image/svg+xml,<svg/>")})();\n',
    );
    expect(read("reference/a.js")).toContain("const __redoc_definition = {};\nhydrate();");
    const html = read("reference/a.html");
    expect(html).toContain('<a href="a.html#/projects">');
    expect(html).toContain('<script src="../assets/redoc.js"></script>\n<script src="a.js"></script></body>');
    const hash = createHash("sha256").update(inline).digest("base64");
    expect(html).toContain(`script-src 'self' file: 'sha256-${hash}'`);
  });

  it("is refused when it has another form", () => {
    write(page("<script>hydrate()</script>"));
    expect(() => splitPage(inFolder.path, "reference/a.html")).toThrow(/another form than before/);
    expect(existsSync(join(inFolder.path, "assets/redoc.js"))).toBe(false);
  });
});
