import { describe, expect, it } from "vitest";
import { discoverVendors, root } from "../lib/workspace.ts";
import { entriesOf, firstSentence, words } from "./search-entries.ts";
import { readVendorDocs } from "./vendor-docs.ts";

describe.each(discoverVendors())("the index of %s", (vendor) => {
  const docs = readVendorDocs(vendor, root);
  const entries = entriesOf(docs);

  it("has every operation of the document", () => {
    const documented = Object.entries(docs.document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, node]) => typeof node === "object" && "operationId" in node)
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
    const found = entries.filter(({ kind }) => kind === "operation");
    expect(documented.length).toBeGreaterThan(0);
    expect(found.map(({ method, title }) => `${method} ${title}`).sort()).toEqual(documented.sort());
  });

  it("has every schema of the document", () => {
    const found = entries.filter(({ kind }) => kind === "schema");
    expect(found.map(({ title }) => title)).toEqual(Object.keys(docs.document.components?.schemas ?? {}));
  });

  it("marks what the vendor has withdrawn, and nothing else", () => {
    const withdrawn = docs.operations.filter(({ operation }) => operation["x-retired"] !== undefined);
    const marked = entries.filter(({ retired }) => retired?.startsWith("withdrawn "));
    expect(marked.map(({ href }) => href)).toEqual(withdrawn.map(({ href }) => href));
  });

  it("leads to a place of its own for each", () => {
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
  });
});

describe("words", () => {
  it("splits a name where it is compounded", () => {
    expect(words("listProjectTasks")).toBe("listProjectTasks list Project Tasks");
  });
});

describe("firstSentence", () => {
  it.each([
    ["One. Two.", "One."],
    ["Version 1.5 of it. More.", "Version 1.5 of it."],
    ["A stage: a step. More.", "A stage: a step."],
    ["No end", "No end"],
    ["Over\n two lines. More", "Over two lines."],
  ])("of %j is %j", (text, expected) => expect(firstSentence(text)).toBe(expected));
});
