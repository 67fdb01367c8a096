import type { OpenApiDocument } from "../../openapi.ts";

/** One step of an edit. */
export type Step = (document: OpenApiDocument) => void;

/** Puts a value at a place. A list takes it at the end when the place ends in `-`. */
export const put =
  (pointer: string, value: unknown): Step =>
  (document) => {
    const { parent, key } = placeOf(document, pointer);
    if (Array.isArray(parent))
      parent.splice(key === "-" ? parent.length : Number(key), key === "-" ? 0 : 1, value);
    else parent[key] = value;
  };

/** Takes away what is at a place. */
export const drop =
  (pointer: string): Step =>
  (document) => {
    const { parent, key } = placeOf(document, pointer);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  };

/** Moves what is at a place to another one. */
export const move =
  (from: string, to: string): Step =>
  (document) => {
    const { parent, key } = placeOf(document, from);
    put(to, Reflect.get(parent, key))(document);
    drop(from)(document);
  };

/** Replaces a text wherever it stands. */
export const replaceAll =
  (from: string, to: string): Step =>
  (document) => {
    const text = JSON.stringify(document).replaceAll(from, to);
    for (const key of Object.keys(document)) Reflect.deleteProperty(document, key);
    Object.assign(document, JSON.parse(text));
  };

type Parent = Record<string, unknown> | unknown[];

function placeOf(
  document: OpenApiDocument,
  pointer: string,
): { parent: Record<string, unknown> | unknown[]; key: string } {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const key = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((node, step) => {
    const below = Reflect.get(node as object, step);
    if (below === undefined) throw new Error(`${pointer}: there is no ${step}`);
    return below;
  }, document);
  return { parent: parent as Parent, key };
}
