import type { OpenApiDocument } from "../document.ts";
import { resolveObject } from "../document.ts";
import { isObject } from "../json.ts";

/** What stands in place of a secret. */
const mask = "[secret]";

/** Shorter values occur in any text, and are no secrets. */
const shortest = 6;

/** Replaces every occurrence of the secrets in the texts of a value. Findings hold none by design; this is the second lock. */
export function redacted<T>(value: T, secrets: ReadonlySet<string>): T {
  const ordered = [...secrets].filter(({ length }) => length >= shortest).sort((a, b) => b.length - a.length);
  const visit = (node: unknown): unknown => {
    if (typeof node === "string")
      return ordered.reduce((text, secret) => text.replaceAll(secret, mask), node);
    if (Array.isArray(node)) return node.map(visit);
    if (!isObject(node)) return node;
    return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, visit(member)]));
  };
  return visit(value) as T;
}

/** The secrets among the headers of a request: the values of the document's security schemes, and their parts. */
export function secretsOf(document: OpenApiDocument, headers: Readonly<Record<string, string>>): string[] {
  const schemes = Object.values(
    resolveObject(document, resolveObject(document, document.components).securitySchemes),
  )
    .filter(isObject)
    .filter((scheme) => scheme.in === "header")
    .map(({ name }) => String(name).toLowerCase());
  return ["authorization", "cookie", ...schemes].flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : partsOf(value);
  });
}

function partsOf(value: string): string[] {
  const [scheme = "", token = ""] = value.split(/ (.*)/s);
  const decoded = scheme.toLowerCase() === "basic" ? Buffer.from(token, "base64").toString("utf8") : "";
  return [value, token, decoded, ...decoded.split(":")].filter((part) => part !== "");
}
