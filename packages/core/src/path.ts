import { RefusedError } from "./errors.ts";

/**
 * Fills a path template. A value that would make the URL name another resource is refused:
 * `DELETE /projects/{id}` with `id: ".."` must not become a DELETE of what stands above.
 */
export function fillPath(
  method: string,
  template: string,
  values: Readonly<Record<string, unknown>>,
): string {
  if (!template.startsWith("/")) {
    throw new RefusedError(
      `${method} ${JSON.stringify(template)}: a path starts with "/". Nothing was sent.`,
    );
  }
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const fault = faultOf(value);
    if (fault) {
      throw new RefusedError(
        `${method} ${template}: path parameter "${name}" is ${fault}. Nothing was sent.`,
      );
    }
    return encodeURIComponent(String(value));
  });
}

function faultOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return "missing";
  if (typeof value === "number" && !Number.isFinite(value))
    return `${value}, not a number that names a resource`;
  if (!["string", "number", "bigint", "boolean"].includes(typeof value))
    return `a ${typeof value}, not a string or a number`;
  const decoded = decodeFully(String(value));
  if (decoded === undefined) return "not well-formed text";
  if (decoded.trim() === "") return "empty";
  return isDotted(decoded) ? 'or has in it "." or "..", which leads to another resource' : undefined;
}

/** Servers and proxies decode more than once and treat `\` as `/`: no such reading may find a dot segment. */
function isDotted(text: string): boolean {
  return text.split(/[/\\]/).some((segment) => segment === "." || segment === "..");
}

/** A value that percent-decodes to something else is judged by what it ends up as. */
function decodeFully(text: string): string | undefined {
  if (!text.isWellFormed()) return undefined;
  let current = text;
  while (/%[0-9a-f]{2}/i.test(current)) {
    const next = decodeOnce(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not valid UTF-8 as a whole: what counts for dot segments is ASCII only.
    return text.replaceAll(/%2e/gi, ".").replaceAll(/%2f/gi, "/").replaceAll(/%5c/gi, "\\");
  }
}
