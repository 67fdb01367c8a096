import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseInit } from "@project-apis/contract-kit";
import { type WireRequest, wireRequestsOf } from "@project-apis/contract-kit/wire";
import { UserError } from "../lib/user-error.ts";
import { accountLines } from "./account-type.ts";
import { literal } from "./literal.ts";
import type { DocumentedOperation, VendorDocs } from "./vendor-docs.ts";

/** A documented request of an operation, twice: as a call, and as it goes over the wire. */
export interface Sample {
  readonly operationId: string;
  /** What it shows beside the least; undefined of the first. */
  readonly label: string | undefined;
  readonly typescript: string;
  readonly http: string;
}

/** The requests whose wire form is pinned in a package's `wire.http`, each with the call that leads to it. */
export function samplesOf(docs: VendorDocs, base: string): Sample[] {
  const file = `packages/${docs.vendor}/test/contract/wire.http`;
  const texts = wireTexts(readFileSync(join(base, file), "utf8"));
  return wireRequestsOf({ ...docs.document }).map((request) => {
    const { title } = request;
    const { id } = request.operation;
    const operation = docs.operations.find((one) => one.id === id);
    const http = texts.get(title);
    if (http === undefined || operation === undefined) {
      throw new UserError(
        `${file} has no request ${JSON.stringify(title)}. Run \`pnpm --filter @project-apis/${docs.vendor} test -u\`, ` +
          "and look at what changes.",
      );
    }
    const label = title === id ? undefined : title.slice(id.length + 2);
    return { operationId: id, label, http, typescript: callText(docs, operation, request) };
  });
}

/** The requests of an HTTP file by title. */
export function wireTexts(text: string): Map<string, string> {
  const sections = text.split(/^### /m).slice(1);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf("\n");
      return [section.slice(0, end), section.slice(end + 1).trim()];
    }),
  );
}

function callText(docs: VendorDocs, placed: DocumentedOperation, { init, title }: WireRequest): string {
  const { variable, document } = docs;
  const { method, path, operation } = placed;
  const given = withoutClientOptions(init, placed);
  const rest = Object.keys(given).length === 0 ? "" : `, ${literal(given)}`;
  const call = [
    ...accountLines(document, docs, given),
    `const result = await ${variable}.${method.toUpperCase()}(${JSON.stringify(path)}${rest});`,
  ].join("\n");
  // Once is enough: other requests differ in their values only.
  if (operation["x-pagination"] === undefined || title !== placed.id) return call;
  return (
    `${call}\n\n// Every page, item by item:\n` +
    `for await (const item of paginate(${variable}, ${JSON.stringify(path)}${rest})) {\n  console.log(item);\n}`
  );
}

// Headers that the client's options stand for are no part of a call.
function withoutClientOptions({ params, ...rest }: CaseInit, { parameters }: DocumentedOperation): object {
  const ofClient = new Set(
    parameters.filter((one) => one["x-client-option"] !== undefined).map((one) => one.name),
  );
  const groups = Object.entries(params)
    .map(
      ([place, values]) =>
        [place, Object.fromEntries(Object.entries(values).filter(([name]) => !ofClient.has(name)))] as const,
    )
    .filter(([, values]) => Object.keys(values).length > 0);
  const body = rest.body === undefined ? {} : { body: rest.body };
  return groups.length === 0 ? body : { params: Object.fromEntries(groups), ...body };
}
