// Run in a process of its own per size, so that memory is that of one document: node generation-cost.ts <operations | file>
import { readFileSync } from "node:fs";
import { apiSource } from "./api-source.ts";
import { definitionSource } from "./definition-source.ts";
import { type OpenApiDocument, operationsOf } from "./openapi.ts";
import { schemasSource } from "./schemas-source.ts";
import { syntheticDocument } from "./synthetic.ts";
import { typeSource } from "./type-source.ts";

const [, , argument = "100"] = process.argv;
const document: OpenApiDocument = /^\d+$/.test(argument)
  ? syntheticDocument(Number(argument))
  : JSON.parse(readFileSync(argument, "utf8"));

const start = performance.now();
const sources = [
  await typeSource("synthetic", document),
  schemasSource(document),
  apiSource("synthetic", document),
  definitionSource("synthetic", "1.0.0", document),
];
const seconds = (performance.now() - start) / 1000;
console.log(
  JSON.stringify({
    operations: operationsOf(document).length,
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    kilobytes: sources.join("").length / 1024,
  }),
);
