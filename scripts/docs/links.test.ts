import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBrokenLinks, hrefsIn } from "./links.ts";

describe("findBrokenLinks", () => {
  let site = "";
  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), "project-apis-site-"));
    write("other/page.html", '<p id="here">');
  });
  afterEach(() => rmSync(site, { recursive: true, force: true }));

  function write(path: string, text: string) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }

  it.each([
    "other/page.html",
    "other/page.html#here",
    "other/page.html#/made/by-the-page",
    "#top",
    "https://example.com/none",
    "mailto:someone@example.com",
    "data:,x",
  ])("takes %s", (href) => {
    write("index.html", `<h1 id="top"><a href="${href}">x</a>`);
    expect(findBrokenLinks(site)).toEqual([]);
  });

  it.each([
    ["none.html", "there is no such file"],
    ["other/", "there is no such file"],
    ["other/page.html#there", "there is no such anchor"],
    ["#none", "there is no such anchor"],
    ["/other/page.html", "is absolute"],
    ["../elsewhere.html", "leads out of the site"],
  ])("refuses %s, because it %s", (href, reason) => {
    write("index.html", `<h1 id="top"><a href="${href}">x</a>`);
    expect(findBrokenLinks(site)).toEqual([{ page: "index.html", href, reason }]);
  });

  it("looks at scripts, styles and pictures too", () => {
    write("index.html", '<link href="a.css"><script src="b.js">" href="no-link"</script><img src="c.svg">');
    expect(findBrokenLinks(site).map(({ href }) => href)).toEqual(["a.css", "b.js", "c.svg"]);
  });
});

describe("hrefsIn", () => {
  it("reads entities", () => {
    expect(hrefsIn('<a href="a.html?b=1&amp;c=2">')).toEqual(["a.html?b=1&c=2"]);
  });
});
