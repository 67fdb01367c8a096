import { credentials } from "./library.ts";

interface Init {
  readonly params?: { path?: object; query?: object; header?: object };
  readonly body?: unknown;
  readonly headers?: object;
  readonly signal?: AbortSignal;
}

/** The least client that the suite can test: it knows where the library speaks JSON:API. */
export function createLibraryClient(baseUrl: string) {
  const call =
    (method: string) =>
    async (template: string, init: Init = {}) => {
      const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(Reflect.get(init.params?.path ?? {}, name)),
      );
      const query = new URLSearchParams(Object.entries(init.params?.query ?? {}));
      const mediaType = template === "/v1/authors" ? "application/vnd.api+json" : "application/json";
      const response = await fetch(`${baseUrl}${path}?${query}`, {
        method,
        headers: {
          ...credentials,
          ...(init.body !== undefined && { "content-type": mediaType }),
          ...init.params?.header,
          ...init.headers,
        },
        body: init.body === undefined ? null : JSON.stringify(init.body),
        signal: init.signal ?? null,
      });
      const text = await response.text();
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      const { ok, status } = response;
      return { ok, status, response, ...(ok ? { data: body } : { error: body }) };
    };
  return { GET: call("GET"), POST: call("POST"), DELETE: call("DELETE") };
}
