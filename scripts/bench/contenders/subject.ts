import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenApiDocument, operationsOf, type Pagination, resolveRef } from "../../lib/openapi.ts";
import { pascalCase, root } from "../../lib/workspace.ts";
import { vendorWithClient } from "./peers.ts";

/** The list that all contenders fetch, told in words that go from process to process. */
export interface Subject {
  readonly vendor: string;
  /** Function of ours that makes the vendor's client. */
  readonly factory: string;
  readonly path: string;
  /** Keys that lead to the items of an answer, and to the cursor of the next page. */
  readonly items: readonly string[];
  readonly next: readonly string[];
  /** Names of the query parameters of cursor and page size, and the largest page. */
  readonly cursor: string;
  readonly size: string;
  readonly maxPageSize: number;
  /** Credentials as our client takes them, and the header that they become. */
  readonly auth: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** An answer as the vendor's documentation shows it. */
  readonly example: object;
}

/** The first list with a cursor, of the vendor that publishes a client of its own. */
export function readSubject(): Subject {
  const vendor = vendorWithClient();
  const document: OpenApiDocument = JSON.parse(
    readFileSync(join(root, "packages", vendor, "openapi.json"), "utf8"),
  );
  const list = operationsOf(document).find(({ operation }) => operation["x-pagination"]?.style === "cursor");
  const pagination = list?.operation["x-pagination"];
  if (list === undefined || pagination === undefined)
    throw new Error(`${vendor} has no list that is paged by a cursor.`);
  const response = resolveRef(document, list.operation.responses["200"] ?? {});
  const [example] = Object.values(response.content?.["application/json"]?.examples ?? {});
  return {
    vendor,
    factory: `create${pascalCase(vendor)}Client`,
    path: list.path,
    ...pagingOf(pagination),
    ...credentialsOf(document),
    example: exampleValue(resolveRef(document, example ?? {})),
  };
}

function pagingOf({ items, next, request, maxPageSize = 100 }: Pagination) {
  return {
    items: keysOf(items),
    next: keysOf(String(next)),
    cursor: request.cursor ?? "cursor",
    size: request.size ?? "limit",
    maxPageSize,
  };
}

/** The first way to give credentials that goes into one header. */
function credentialsOf({ components }: OpenApiDocument) {
  const token = "0123456789abcdef0123456789abcdef01234567";
  const schemes = Object.values(components?.securitySchemes ?? {});
  const scheme = schemes.find(({ in: place }) => place === "header");
  const option = scheme?.["x-client-option"];
  if (scheme?.name === undefined || typeof option !== "string")
    throw new Error("No way to give credentials goes into one header.");
  return { auth: { [option.replace(/^auth\./, "")]: token }, headers: { [scheme.name]: token } };
}

function exampleValue(example: object): object {
  const value: unknown = Reflect.get(example, "value");
  if (typeof value === "object" && value !== null) return value;
  throw new Error("The list has no example of an answer.");
}

const keysOf = (pointer: string) => pointer.split("/").slice(1);

/** The value that keys lead to. */
export function valueAt(body: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    body,
  );
}

/** A list that keys lead to. Throws when there is none. */
export function itemsAt(body: unknown, keys: readonly string[]): readonly unknown[] {
  const items = valueAt(body, keys);
  if (Array.isArray(items)) return items;
  throw new TypeError(`There is no list at /${keys.join("/")}.`);
}
