import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apiSource } from "../api-source.ts";
import { syntheticDocument } from "../synthetic.ts";
import { typeSource } from "../type-source.ts";
import { pascalCase, root } from "../workspace.ts";
import type { ClientType } from "./program.ts";
import { type SampleCall, sampleCalls } from "./sample-calls.ts";

/** An API whose client is measured beside bare openapi-fetch over the same paths. */
export interface TypeSubject {
  readonly name: string;
  /** Files that a project needs beside its program. */
  readonly files: Readonly<Record<string, string>>;
  readonly own: ClientType;
  readonly bare: ClientType;
  readonly calls: readonly SampleCall[];
}

const bare: ClientType = { type: "Client", from: "openapi-fetch", of: { type: "paths", from: "./types.js" } };

/** A vendor's package, with its first calls. */
export function vendorSubject(vendor: string, callCount: number): TypeSubject {
  const folder = join(root, "packages", vendor);
  const document = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
  return {
    name: vendor,
    files: { "types.d.ts": readFileSync(join(folder, "src/generated/types.ts"), "utf8") },
    own: { type: `${pascalCase(vendor)}Client`, from: `@project-apis/${vendor}` },
    bare,
    calls: sampleCalls(document, callCount),
  };
}

/** An API of any size, generated as a vendor's is, with one call. */
export async function syntheticSubject(operations: number): Promise<TypeSubject> {
  const document = syntheticDocument(operations);
  const api = apiSource("synthetic", document).replaceAll('"./types.ts"', '"./types.js"');
  const [path = ""] = Object.keys(document.paths);
  return {
    name: `${operations} operations`,
    files: { "types.d.ts": await typeSource("synthetic", document), "api.d.ts": api },
    own: { type: "Client", from: "@project-apis/core", of: { type: "SyntheticApi", from: "./api.js" } },
    bare,
    calls: [{ operationId: "first", method: "GET", path, init: undefined }],
  };
}
