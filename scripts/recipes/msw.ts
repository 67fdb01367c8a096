// The code of docs/recipes/msw.md: handlers made from the document that a package ships.
import { type HttpHandler, HttpResponse, http } from "msw";

const methods = ["get", "post", "put", "patch", "delete"] as const;

/** Handlers for all operations of a document, each with the first example of its success. */
export function handlersOf(document: object, baseUrl = String(at(document, "servers", "0", "url"))) {
  // `{` comes after all letters: /projects/boards is asked before /projects/{id}.
  const paths = keysOf(at(document, "paths")).sort();
  return paths.flatMap((path): HttpHandler[] => {
    const url = baseUrl + path.replaceAll(/\{(.+?)\}/g, ":$1");
    const documented = methods.filter((method) => at(document, "paths", path, method));
    return documented.map((method) => {
      const handle = http[method];
      return handle(url, () => answer(document, method, path));
    });
  });
}

/** A documented answer: with the status and the example named, else the first. */
export function answer(
  document: object,
  method: (typeof methods)[number],
  path: string,
  choice: { status?: number; example?: string } = {},
): Response {
  const responses = ["paths", path, method, "responses"];
  const status = String(choice.status ?? keysOf(at(document, ...responses))[0]);
  const content = [...responses, status, "content"];
  if (!at(document, ...responses, status)) throw new Error(`${method} ${path} documents no ${status}.`);
  const [type] = keysOf(at(document, ...content));
  if (type === undefined) return new HttpResponse(null, { status: Number(status) });
  const examples = [...content, type, "examples"];
  const example = choice.example ?? keysOf(at(document, ...examples))[0] ?? "";
  const body = at(document, ...examples, example, "value");
  if (body === undefined) throw new Error(`${method} ${path} has no example "${example}" of ${status}.`);
  return Response.json(body, { status: Number(status), headers: { "content-type": type } });
}

/** What stands at a place of a document, with references followed. */
function at(document: object, ...place: string[]): unknown {
  return place.reduce<unknown>((node, key) => {
    const value: unknown = Reflect.get(Object(node), key);
    const reference: unknown = Reflect.get(Object(value), "$ref");
    return typeof reference === "string" ? at(document, ...reference.slice(2).split("/")) : value;
  }, document);
}

const keysOf = (node: unknown) => Object.keys(Object(node));
