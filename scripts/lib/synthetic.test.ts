import { describe, expect, it } from "vitest";
import { apiSource } from "./api-source.ts";
import { definitionSource } from "./definition-source.ts";
import { operationsOf } from "./openapi.ts";
import { schemasSource } from "./schemas-source.ts";
import { syntheticDocument } from "./synthetic.ts";
import { typeSource } from "./type-source.ts";

async function written(operations: number): Promise<number> {
  const document = syntheticDocument(operations);
  const types = await typeSource("synthetic", document);
  const rest = [
    schemasSource(document),
    apiSource("synthetic", document),
    definitionSource("synthetic", "1.0.0", document),
  ];
  return [types, ...rest].join("").length;
}

describe("generation", () => {
  it("takes a document of 1,000 operations, and writes ten times what it does for 100", async () => {
    expect(operationsOf(syntheticDocument(1000))).toHaveLength(1000);
    const [hundred, thousand] = [await written(100), await written(1000)];
    expect(thousand / hundred).toBeGreaterThan(9);
    expect(thousand / hundred).toBeLessThan(11);
  });
});
