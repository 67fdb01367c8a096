import { credentials } from "./library.ts";

interface Init {
  readonly params?: { readonly path?: object; readonly query?: object };
  readonly body?: unknown;
  readonly headers?: object;
  readonly signal?: AbortSignal;
}

/** The least client that the suite can test: it knows where the library speaks JSON:API. */
export function createLibraryClient(baseUrl: string) {
  const call =
    (method: string) =>
    async (path: string, init: Init = {}) => {
      const { params, body, signal = null } = init;
      const contentType = path === "/v1/authors" ? "application/vnd.api+json" : "application/json";
      const response = await fetch(urlFor(baseUrl, path, params), {
        method,
        headers: {
          ...credentials,
          ...(body !== undefined && { "content-type": contentType }),
          ...init.headers,
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal,
      });
      const { ok, status } = response;
      const read = await readJson(response);
      return { ok, status, response, data: ok ? read : undefined, error: ok ? undefined : read };
    };
  return { GET: call("GET"), POST: call("POST"), DELETE: call("DELETE") };
}

function urlFor(baseUrl: string, template: string, { path = {}, query = {} }: Init["params"] = {}): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(Reflect.get(path, name)),
  );
  const pairs = Object.entries(query).flatMap(([name, value]) => spread(name, value));
  return `${baseUrl}${filled}?${new URLSearchParams(pairs)}`;
}

// As the library has it: `range` spreads over the query, other objects have brackets.
function spread(name: string, value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) =>
    spread(name === "range" ? key : `${name}[${key}]`, item),
  );
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === "" ? undefined : JSON.parse(text);
}
