import { join } from "node:path";
import { tallyOf } from "@project-apis/contract-kit/tally";
import { type GeneratedFile, read } from "../files.ts";
import { type OpenApiDocument, operationsOf } from "../openapi.ts";
import { parseRecord, recordPath } from "../packed/sizes-record.ts";
import { pascalCase } from "../workspace.ts";
import { codeBlock, fillReadme } from "./sections.ts";
import { table } from "./table.ts";
import { heroOf } from "./vendor.ts";

/** Documents by the name of their vendor. */
type Documents = ReadonlyMap<string, OpenApiDocument>;

/** The README of the repository: the first vendor's example, and tables of all of them. */
export function rootReadme(documents: Documents, base: string): GeneratedFile {
  const [first = ""] = documents.keys();
  return fillReadme(base, "README.md", {
    "example hero": () => codeBlock(base, heroOf(first)),
    packages: () => packagesTable(documents, base),
    status: () => statusTable(documents),
  });
}

function packagesTable(documents: Documents, base: string): string {
  const { bundles } = parseRecord(read(join(base, recordPath)) ?? "");
  const rows = [...documents].map(([vendor, document]) => [
    `[\`@project-apis/${vendor}\`](packages/${vendor}/README.md)`,
    number(operationsOf(document).length),
    ...tallyCells(document),
    kilobytes(bundles[`@project-apis/${vendor}`]?.gzipped),
  ]);
  return table(["Package", "Operations", "Answers", "Refusals", "Bundle"], rows);
}

/** Rounded, so that a small edit of the code leaves the README as it is. */
const kilobytes = (bytes: number | undefined) =>
  bytes === undefined ? unknown : `${(bytes / 1024).toFixed(1)} KiB`;

/** Stands for a figure that there is not, of a vendor that has just come or is being worked on. */
const unknown = "–";

function tallyCells(document: OpenApiDocument): string[] {
  try {
    const { answers, refused } = tallyOf({ ...document });
    return [number(answers), number(refused)];
  } catch {
    // A required parameter without an example, say, in the middle of an edit: the contract tests fail, and say so.
    return [unknown, unknown];
  }
}

/** What vendors say of their APIs: the version, how old what we know is, and what is going or gone. */
function statusTable(documents: Documents): string {
  const rows = [...documents].map(([vendor, document]) => [
    pascalCase(vendor),
    document.info.version,
    document["x-source"] ?? "unknown",
    `[sources](specs/${vendor}/SOURCE.md)${endsOf(vendor, document)}`,
  ]);
  return table(["Vendor", "Version", "Documentation of", "Notes"], rows);
}

function endsOf(vendor: string, document: OpenApiDocument): string {
  const all = operationsOf(document).map(({ operation }) => operation);
  const dates = all.flatMap((operation) => operation["x-retired"]?.date ?? []);
  const deprecated = all.filter((operation) => operation.deprecated && !operation["x-retired"]).length;
  const span = [...new Set([dates.toSorted()[0], dates.toSorted().at(-1)])].join(" to ");
  const ends = [
    ...(dates.length > 0 ? [`${dates.length} of ${all.length} withdrawn (${span})`] : []),
    ...(deprecated > 0 ? [`${deprecated} deprecated`] : []),
  ];
  return ends.length === 0 ? "" : `, [${ends.join(", ")}](packages/${vendor}/README.md#operations)`;
}

const number = (value: number) => value.toLocaleString("en");
