import { itemsAt, type Subject } from "./subject.ts";

/** A page of the list as text. `next` is the cursor of the page after it; without, it is the last one. */
export function pageText({ example, items, next }: Subject, size: number, cursor?: string): string {
  const body = structuredClone(example);
  const [item] = itemsAt(body, items);
  const copies = Array.from({ length: size }, (_, index) => ({ ...Object(item), id: index + 1 }));
  put(body, items, copies);
  put(body, next, cursor ?? null);
  return JSON.stringify(body);
}

function put(body: object, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1);
  const place = keys.slice(0, -1).reduce<object>((node, key) => {
    const inner: unknown = Reflect.get(node, key);
    return typeof inner === "object" && inner !== null ? inner : {};
  }, body);
  if (last !== undefined) Reflect.set(place, last, value);
}
