import { join } from "node:path";
import { type GeneratedFile, read } from "../files.ts";
import type { OpenApiDocument } from "../openapi.ts";
import { camelCase, pascalCase } from "../workspace.ts";
import { authenticationTable } from "./authentication.ts";
import { rateLimitSentence, waitHeaders, windowsSentence } from "./limits.ts";
import { operationsSection } from "./operations.ts";
import { failureStatuses, pagingSentence } from "./paging.ts";
import { partial } from "./partial.ts";
import { codeBlock, exampleSections, fillReadme } from "./sections.ts";

/** The example that a README begins with. */
export const heroOf = (vendor: string): string => `${examplesOf(vendor)}/hero.ts`;

const examplesOf = (vendor: string) => `packages/${vendor}/test/examples`;

/** A vendor's README: facts from its specification, code from its examples, texts that all vendors share. */
export function vendorReadme(vendor: string, document: OpenApiDocument, base: string): GeneratedFile {
  const path = `packages/${vendor}/README.md`;
  const names = { vendor, Vendor: pascalCase(vendor), node: nodeVersion(base, vendor) };
  const example = (name: string) => codeBlock(base, `${examplesOf(vendor)}/${name}.ts`);
  const shared = (name: string) => [name, () => partial(name, names)] as const;
  return fillReadme(base, path, {
    ...Object.fromEntries(["install", "recipes", "browsers", "support"].map(shared)),
    ...exampleSections(base, path, examplesOf(vendor)),
    authentication: () => authenticationTable(document),
    errors: () =>
      partial("errors", { ...names, statuses: failureStatuses(document), example: example("errors") }),
    paging() {
      const facts = pagingSentence(document);
      return facts === undefined
        ? partial("no-paging", names)
        : partial("paging", { facts, example: example("paging") });
    },
    limits: () =>
      partial("limits", {
        windows: windowsSentence(names.Vendor, document),
        example: example("limits"),
        headers: waitHeaders(document),
        rateLimit: rateLimitSentence(camelCase(vendor), document),
      }),
    operations: () => operationsSection(document),
  });
}

/** The oldest Node that a package says to work with. */
function nodeVersion(base: string, vendor: string): string {
  const text = read(join(base, `packages/${vendor}/package.json`));
  const manifest: { engines?: { node?: string } } = text === undefined ? {} : JSON.parse(text);
  return manifest.engines?.node?.replace(">=", "") ?? "22.12";
}
