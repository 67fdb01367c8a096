import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { discoverVendors, root } from "../lib/workspace.ts";
import { findGuides, pageOf, resolveLink } from "./guides.ts";

const guides = findGuides(root);
const known = new Set(guides);
const source = "https://example.com/repository";
const resolve = (from: string, href: string) => resolveLink(from, href, known, root, source);

describe("the guides", () => {
  it("are the documents of the project, of its packages and of its specs", () => {
    const expected = discoverVendors().flatMap((vendor) => [
      `packages/${vendor}/README.md`,
      `specs/${vendor}/SOURCE.md`,
    ]);
    expect(guides).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", ...expected]));
  });

  it("have a page each", () => {
    const pages = guides.map(pageOf);
    expect(new Set(pages).size).toBe(guides.length);
    expect(pages.filter((page) => /\/\./.test(page))).toEqual([]);
  });

  it.each(guides)("%s links to pages, pictures and the repository, as it meant to", (path) => {
    const text = readFileSync(join(root, path), "utf8");
    for (const [, href = ""] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s]+)\)/g)) {
      const target = resolve(path, href);
      if (!target.startsWith(source)) {
        const page = posix.join(posix.dirname(pageOf(path)), target.replace(/#.*/, ""));
        const isKnown = guides.some((guide) => pageOf(guide) === page);
        const picture = join(root, page.replace(/^guides\//, ""));
        expect(isKnown || existsSync(picture), `${href} → ${target}`).toBe(true);
      } else {
        const file = target.slice(`${source}/blob/main/`.length).replace(/#.*/, "");
        expect(existsSync(join(root, file)), `${href} → ${target}`).toBe(true);
      }
    }
  });
});

describe("resolveLink", () => {
  it.each([
    ["README.md", "CONTRIBUTING.md", "CONTRIBUTING.html"],
    ["README.md", "packages/core/README.md#calls", "packages/core/README.html#calls"],
    ["packages/core/README.md", "../../README.md", "../../README.html"],
    ["CONTRIBUTING.md", ".changeset/README.md", "changeset/README.html"],
    ["docs/performance.md", "performance/call.svg", "performance/call.svg"],
    ["README.md", "LICENSE", `${source}/blob/main/LICENSE`],
    ["README.md", "docs/decisions", `${source}/tree/main/docs/decisions`],
    ["README.md", "https://example.com", "https://example.com"],
    ["README.md", "#three-jobs", "#three-jobs"],
  ])("of %s: %s → %s", (from, href, expected) => expect(resolve(from, href)).toBe(expected));
});

describe("a page of the project", () => {
  it("lies where its document lies", () => {
    expect(dirname(pageOf("docs/recipes/a.md"))).toBe("guides/docs/recipes");
  });
});
