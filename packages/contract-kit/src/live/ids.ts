import { isObject, type JsonObject, readPointer } from "../json.ts";
import type { Operation, Parameter } from "../operations.ts";
import { idNameOf, isIdName, normalized } from "./names.ts";

/** An id as an answer holds it. */
export type Id = string | number;

/** How many ids of one kind are kept. */
const kept = 50;

/** The ids that answers held: by the list they came from, and by what names say of them. */
export class IdPool {
  readonly #ids = new Map<string, Set<Id>>();

  /** Learns the ids of a good answer. */
  learn({ path, pagination }: Operation, body: unknown): void {
    const collection = collectionOf(path);
    if (!collection.endsWith("}")) {
      for (const { id } of itemsOf(body, pagination?.items).filter(isObject)) {
        this.#add(collection, id);
        this.#add(idNameOf(lastSegment(collection)), id);
      }
    }
    this.#walk(body);
  }

  /** Ids for a parameter of an operation, those from its own list first. */
  idsFor({ path }: Operation, { name, in: place }: Parameter): Id[] {
    const prefix = place === "path" ? path.slice(0, path.indexOf(`{${name}}`)).replace(/\/$/, "") : "";
    const isPlain = normalized(name) === "id";
    const names = isPlain ? [prefix, idNameOf(lastSegment(prefix))] : [normalized(name), prefix];
    return names.map((key) => [...(this.#ids.get(key) ?? [])]).find((ids) => ids.length > 0) ?? [];
  }

  /** Ids that a member of a body may hold: `board_id`. */
  idsNamed(name: string): Id[] {
    return [...(this.#ids.get(normalized(name)) ?? [])];
  }

  #walk(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.#walk(item);
    if (!isObject(value)) return;
    // A resource that names its kind, as in JSON:API.
    if (typeof value.type === "string") this.#add(idNameOf(value.type), value.id);
    for (const [key, member] of Object.entries(value)) {
      if (isIdName(key)) this.#add(normalized(key), member);
      if (isObject(member)) this.#add(idNameOf(key), member.id);
      this.#walk(member);
    }
  }

  #add(key: string, id: unknown): void {
    if (typeof id !== "number" && (typeof id !== "string" || id === "")) return;
    const ids = this.#ids.get(key) ?? new Set();
    if (ids.size < kept) this.#ids.set(key, ids.add(id));
  }
}

/** The path of a list as the paths of its items begin: without `.json` at its end. */
export function collectionOf(path: string): string {
  return path.replace(/\.\w+$/, "");
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Where an operation does not page, its items are the array that the answer is or holds. */
function itemsOf(body: unknown, pointer: string | undefined): readonly unknown[] {
  const named = pointer === undefined ? undefined : readPointer(body, pointer);
  const candidates: unknown[] = [named, body, ...Object.values(isObject(body) ? (body as JsonObject) : {})];
  return (candidates.find(Array.isArray) as unknown[] | undefined) ?? [];
}
