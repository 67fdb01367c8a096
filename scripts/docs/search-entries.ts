import type { VendorDocs } from "./vendor-docs.ts";

/** Something that the search of the start page finds. */
export interface SearchEntry {
  readonly kind: "operation" | "schema" | "export";
  /** From the root of the site. */
  readonly href: string;
  /** What is shown first: a path, a name. */
  readonly title: string;
  readonly summary: string;
  /** Vendor or package. */
  readonly owner: string;
  readonly method?: string;
  /** Set of an operation that the vendor has withdrawn, or deprecates. */
  readonly retired?: string;
  /** What is searched beside what is shown. */
  readonly words: string;
}

/** Entries of a vendor: its operations and schemas. */
export function entriesOf(docs: VendorDocs): SearchEntry[] {
  const operations = docs.operations.map(({ id, path, method, operation, href }): SearchEntry => {
    const { deprecated, "x-retired": retired } = operation;
    const mark = retired ? `withdrawn ${retired.date}` : deprecated ? "deprecated" : undefined;
    return {
      ...{
        kind: "operation",
        href,
        title: path,
        summary: operation.summary,
        owner: docs.name,
        words: words(id),
      },
      method: method.toUpperCase(),
      ...(mark === undefined ? {} : { retired: mark }),
    };
  });
  const schemas = docs.schemas.map(({ name, description, href }): SearchEntry => {
    const summary = firstSentence(description);
    return { kind: "schema", href, title: name, summary, owner: docs.name, words: words(name) };
  });
  return [...operations, ...schemas];
}

/** The first sentence of a description. */
export function firstSentence(text: string): string {
  return /^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0].replaceAll(/\s+/g, " ") ?? text;
}

/** A name and its words: `listProjects list Projects`. */
export function words(name: string): string {
  return `${name} ${name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ")}`;
}
