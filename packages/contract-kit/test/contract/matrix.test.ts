import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMatrix, runCell, runCells } from "../../src/contract/matrix.ts";
import { matrixXml, writeMatrix } from "../../src/contract/matrix-files.ts";
import { matrixText } from "../../src/contract/matrix-text.ts";
import { planOf } from "../../src/contract/plan.ts";
import { library } from "../library.ts";

/** A matrix in which something passed, something failed, something was exempt and something did not run. */
async function usedMatrix() {
  const matrix = createMatrix(library, planOf(library));
  const add = (operationId: string, column: string, name = column) =>
    matrix.add({ operationId, column, name });
  await runCell(add("listBooks", "200"), async () => {});
  await runCell(add("listBooks", "401"), () => Promise.reject(new Error('<a> & "b"'))).catch(() => {});
  add("getBook", "200");
  const exemption = { reason: "It cannot be seen." };
  await runCell(
    matrix.add({ operationId: "getBook", column: "refused", name: "x", exemption }),
    async () => {},
  );
  return matrix;
}

test("a matrix is a table with operations down and statuses across", async () => {
  expect(matrixText(await usedMatrix()).split("\n")).toEqual([
    "Library: 8 operations, 1 of 3 cells passed, 1 exempt",
    "operation         200  401  accepted  refused",
    "listBooks           1  0/1         ·        ·",
    "createBook          ·    ·         ·        ·",
    "getBook           0/1    ·         ·        ·",
    "deleteBook          ·    ·         ·        ·",
    "listPopularBooks    ·    ·         ·        ·",
    "listAuthors         ·    ·         ·        ·",
    "createAuthor        ·    ·         ·        ·",
    "listLoans           ·    ·         ·        ·",
    "all               1/2  0/1         ·        ·",
  ]);
});

test("no line is longer than a terminal is wide", () => {
  const document = structuredClone(library);
  document.paths["/v1/loans"].get.operationId = "l".repeat(200);
  const matrix = createMatrix(document, planOf(document));
  for (let status = 200; status < 212; status++)
    matrix.add({ operationId: "listBooks", column: String(status), name: "" });
  expect(
    Math.max(
      ...matrixText(matrix)
        .split("\n")
        .map(({ length }) => length),
    ),
  ).toBe(120);
});

test("a matrix is written as JSON and as JUnit", async () => {
  const folder = mkdtempSync(join(tmpdir(), "contract-kit-"));
  const matrix = await usedMatrix();
  writeMatrix(matrix, folder);
  expect(readdirSync(folder)).toEqual(["contract.json", "contract.xml"]);
  expect(JSON.parse(readFileSync(join(folder, "contract.json"), "utf8"))).toMatchObject({
    ...{ title: "Library", passed: 1, total: 3, exempt: 1 },
    columns: { 200: { passed: 1, total: 2, exempt: 0 }, refused: { exempt: 1 } },
    exemptions: [{ operationId: "getBook", name: "x", reason: "It cannot be seen." }],
  });
  rmSync(folder, { recursive: true });
  const xml = matrixXml(matrix);
  expect(xml).toContain('<testsuites name="Library" tests="4" failures="1" skipped="2">');
  expect(xml).toContain('<failure message="&lt;a&gt; &amp; &quot;b&quot;"/>');
  expect(xml).toContain('<skipped message="It cannot be seen."/>');
});

test("a group of cells runs to its end and names those that failed", async () => {
  const matrix = createMatrix(library, planOf(library));
  const cells = ["a", "b", "c"].map(
    (name) => [matrix.add({ operationId: "x", column: "refused", name }), name] as const,
  );
  const run = runCells(cells, (name) =>
    name === "b" ? Promise.resolve() : Promise.reject(new Error(`no ${name}`)),
  );
  await expect(run).rejects.toThrow("2 of 3 failed:\na: no a\nc: no c");
  expect(matrix.cells.map(({ state }) => state)).toEqual(["failed", "passed", "failed"]);
});
