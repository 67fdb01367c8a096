// The live check against a stand-in vendor, for its tests: what it tells of the truth, and of each lie.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkLive, type LiveCheckOptions, type LiveReport } from "@project-apis/contract-kit/live";
import { expect } from "vitest";
import { type Lie, startStandIn, type Told } from "./live-stand-in.ts";
import { loadLiveVendor } from "./live-vendor.ts";
import { type OpenApiDocument, operationsOf } from "./openapi.ts";
import { root } from "./workspace.ts";

export const secret = "s3cr3t-t0ken-of-nobody";

/** Whatever a vendor asks for: what is no secret is one host label. */
const environment = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, name) =>
      (/TOKEN|KEY/.test(String(name)) ? secret : /_ID$/.test(String(name)) ? "1016" : undefined) ??
      label(name),
  },
);
const label = (name: string | symbol) => (/SITE|COMPANY$/.test(String(name)) ? "acme" : undefined) as string;

/** A vendor's document; with names, only the paths of those operations. */
export function documentOf(vendor: string, names?: readonly string[]): OpenApiDocument {
  const document: OpenApiDocument = JSON.parse(
    readFileSync(join(root, "packages", vendor, "openapi.json"), "utf8"),
  );
  const wanted = operationsOf(document).filter(
    ({ operation }) => names?.includes(operation.operationId) ?? true,
  );
  const paths = new Set(wanted.map(({ path }) => path));
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(document.paths).filter(([path]) => paths.has(path))),
  };
}

type Options = Partial<LiveCheckOptions> & { only?: readonly string[] };

export type Lies = Readonly<Record<string, Lie>>;

/** Checks a stand-in that lies; `only` names the operations that the document is cut down to. */
export async function check(vendor: string, lies: Lies = {}, { only, ...options }: Options = {}) {
  const document = documentOf(vendor, only);
  await using standIn = await startStandIn(document, lies);
  const loaded = await loadLiveVendor(vendor, environment, standIn.url);
  const report = await checkLive({ ...loaded, document: { ...document }, ...options });
  for (const form of [
    secret,
    Buffer.from(secret).toString("base64").slice(0, 20),
    Buffer.from(`${secret}:x`).toString("base64"),
  ])
    expect(JSON.stringify(report)).not.toContain(form);
  return { report, heard: [...standIn.heard] };
}

export const findings = ({ operations }: LiveReport, kind: "deviations" | "notes") =>
  operations.flatMap((one) => one[kind].map((finding) => ({ operation: one.operation, ...finding })));

export const operationIn = ({ operations }: LiveReport, id: string) =>
  operations.find(({ operation }) => operation === id)!;

/** A resource of an answer, or the answer itself, in which anything can be changed. */
export interface Body {
  [name: string]: Body;
}

export const told =
  (change: Partial<Told>): Lie =>
  (truth) => ({ ...truth, ...change });

/** A lie about the body: `change` edits a copy of the true one. */
export const edit =
  (change: (body: Body) => void): Lie =>
  (truth) => {
    const body = structuredClone(truth.body) as Body;
    change(body);
    return { ...truth, body };
  };

export const set = (target: Body, name: string, value: unknown) => void Reflect.set(target, name, value);
