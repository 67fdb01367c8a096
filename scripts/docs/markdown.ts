import { escapeHtml } from "../lib/escape-html.ts";
import type { Markdown, Token, Tools } from "./tools.ts";

/** Where a link of a document leads on the site. */
export type LinkResolver = (href: string) => string;

/** A document as HTML, with the text of its first heading. */
export interface Rendered {
  readonly title: string;
  readonly html: string;
}

/** Makes a function that renders Markdown as GitHub does: anchors at headings, code in colours, wide tables that scroll. */
export function createMarkdown(tools: Tools): (text: string, resolve: LinkResolver) => Rendered {
  const markdown = new tools.MarkdownIt({ html: true, highlight: tools.highlight });
  const { rules } = markdown.renderer;
  rules.table_open = (_tokens, _index, _options, env) => {
    const counted = env as { tables?: number };
    counted.tables = (counted.tables ?? 0) + 1;
    return `<div class="wide" role="region" tabindex="0" aria-label="Table ${counted.tables}"><table>`;
  };
  rules.table_close = () => "</table></div>";
  rules.fence = (tokens, index) => fenceHtml(tokens[index], tools);
  rules.link_open = withResolved("href", rules);
  rules.image = withResolved("src", rules);
  return (text, resolve) => {
    const env = { resolve };
    const ids = new Map<string, number>();
    rules.heading_open = (tokens, index) => {
      const { tag } = tokens[index]!;
      return `<${tag} id="${anchorOf(textOf(tokens[index + 1]), ids)}">`;
    };
    return { title: titleOf(markdown, text), html: markdown.render(text, env) };
  };
}

type Rules = Markdown["renderer"]["rules"];

function withResolved(attribute: string, rules: Rules): NonNullable<Rules[string]> {
  const before = rules[attribute === "src" ? "image" : "link_open"];
  return (tokens, index, options, env, self) => {
    const token = tokens[index]!;
    const { resolve } = env as { resolve: LinkResolver };
    token.attrSet(attribute, resolve(token.attrGet(attribute) ?? ""));
    return before?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
}

function fenceHtml(token: Token | undefined, { highlight }: Tools): string {
  const language = token?.info.trim() ?? "";
  return `<pre tabindex="0"><code>${highlight(token?.content ?? "", language)}</code></pre>\n`;
}

function titleOf(markdown: Markdown, text: string): string {
  const tokens = markdown.parse(text, {});
  const index = tokens.findIndex(({ type, tag }) => type === "heading_open" && tag === "h1");
  return textOf(tokens[index + 1]) || "Untitled";
}

function textOf(inline: Token | undefined): string {
  return (inline?.children ?? []).map(({ content }) => content).join("");
}

/** The anchor that GitHub gives a heading. */
function anchorOf(text: string, used: Map<string, number>): string {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
  const count = used.get(slug) ?? 0;
  used.set(slug, count + 1);
  return escapeHtml(count === 0 ? slug : `${slug}-${count}`);
}
