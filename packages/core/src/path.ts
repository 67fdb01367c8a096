import { RefusedError } from "./errors.ts";
import { faultOf, own } from "./value.ts";

/**
 * Fills a path template. A value that would make the URL name another resource is refused:
 * `DELETE /projects/{id}` with `id: ".."` must not become a DELETE of what stands above.
 */
export function fillPath(
  method: string,
  template: string,
  values: Readonly<Record<string, unknown>>,
): string {
  if (!template.startsWith("/"))
    throw new RefusedError(`${method} ${JSON.stringify(template)}: a path starts with "/"`);
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = own(values, name);
    const fault = pathFaultOf(value);
    if (fault) throw new RefusedError(`${method} ${template}: path parameter "${name}" is ${fault}`);
    return encodeURIComponent(String(value));
  });
}

function pathFaultOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return "missing";
  const fault = faultOf(value);
  if (fault) return fault;
  const decoded = decodeFully(String(value));
  if (decoded.trim() === "") return "empty";
  // Servers and proxies treat `\` as `/`.
  return decoded.split(/[/\\]/).some((segment) => segment === "." || segment === "..")
    ? 'or has in it "." or "..", which leads to another resource'
    : undefined;
}

/** A value is judged by what it ends up as: servers and proxies decode more than once. */
function decodeFully(text: string): string {
  let current = text;
  for (let next = decodeOnce(text); next !== current; next = decodeOnce(current)) current = next;
  return current;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not valid UTF-8 as a whole: what counts for dot segments is ASCII only.
    return text.replaceAll(/%(2e|2f|5c)/gi, (code) => decodeURIComponent(code));
  }
}
