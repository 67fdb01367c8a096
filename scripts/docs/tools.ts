import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pinnedInstall } from "../lib/pinned-install.ts";

/** Turns code into HTML with classes, and data that a page searches. Installed for this command alone. */
export interface Tools {
  /** The folder that holds `node_modules`. */
  readonly folder: string;
  readonly highlight: Highlight;
  readonly MarkdownIt: new (options: object) => Markdown;
  readonly MiniSearch: new (options: object) => SearchIndex;
}

/** Code as HTML; plain text where the language is unknown. */
export type Highlight = (code: string, language: string) => string;

/** The part of markdown-it that is used. */
export interface Markdown {
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
  parse(text: string, env: object): Token[];
  render(text: string, env?: object): string;
}

type RenderRule = (
  tokens: Token[],
  index: number,
  options: object,
  env: object,
  self: { renderToken(tokens: Token[], index: number, options: object): string },
) => string;

/** A piece of Markdown. */
export interface Token {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  /** What stands behind the fence of a block of code. */
  readonly info: string;
  readonly children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

/** The part of MiniSearch that is used. */
export interface SearchIndex {
  addAll(documents: readonly object[]): void;
  search(query: string, options?: object): { readonly id: number }[];
}

interface Highlighter {
  getLanguage(name: string): unknown;
  highlight(code: string, options: { language: string }): { value: string };
}

/** Installs the pinned packages where that has not been done, and loads them. */
export async function loadTools(): Promise<Tools> {
  const folder = await pinnedInstall(import.meta.dirname);
  const load = (path: string) => importFrom(folder, path);
  const [{ default: MarkdownIt }, { default: MiniSearch }, { default: highlighter }] = (await Promise.all([
    load("markdown-it/index.mjs"),
    load("minisearch/dist/es/index.js"),
    load("highlight.js/es/common.js"),
  ])) as [{ default: Tools["MarkdownIt"] }, { default: Tools["MiniSearch"] }, { default: Highlighter }];
  return { folder, MarkdownIt, MiniSearch, highlight: (code, name) => highlight(highlighter, code, name) };
}

/** Imports a file of a package that was installed for this command. */
export function importFrom(folder: string, path: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, "node_modules", path)).href);
}

function highlight(highlighter: Highlighter, code: string, language: string): string {
  const known = highlighter.getLanguage(language) === undefined ? "plaintext" : language;
  return highlighter.highlight(code, { language: known }).value;
}
