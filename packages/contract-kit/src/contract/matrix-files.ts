import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Cell, columnsOf, countOf, type Matrix } from "./matrix.ts";

/** Writes a matrix as `contract.json` and, for tools that read JUnit, as `contract.xml`. */
export function writeMatrix(matrix: Matrix, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "contract.json"), `${JSON.stringify(matrixJson(matrix), null, 2)}\n`);
  writeFileSync(join(folder, "contract.xml"), matrixXml(matrix));
}

/** A matrix as data: counts per operation and column, and every cell. */
function matrixJson(matrix: Matrix): object {
  const columns = columnsOf(matrix);
  const counts = (cells: readonly Cell[]) =>
    Object.fromEntries(
      columns
        .map((column) => [column, countOf(cells.filter((cell) => cell.column === column))] as const)
        .filter(([, { total, exempt }]) => total + exempt > 0),
    );
  return {
    title: matrix.title,
    ...countOf(matrix.cells),
    columns: counts(matrix.cells),
    operations: matrix.operations.map(({ id, method, path }) => ({
      ...{ id, method, path },
      columns: counts(cellsOf(matrix, id)),
    })),
    exemptions: matrix.cells
      .filter(({ exemption }) => exemption !== undefined)
      .map(({ operationId, name, exemption }) => ({ operationId, name, reason: exemption?.reason })),
    unbreakable: matrix.unbreakable,
    cells: matrix.cells.map(({ operationId, column, name, state, message }) => ({
      ...{ operationId, column, name, state, message },
    })),
  };
}

/** A matrix as JUnit's XML: a suite per operation, a case per cell. */
export function matrixXml(matrix: Matrix): string {
  const suites = matrix.operations.map(({ id }) => suiteXml(id, cellsOf(matrix, id)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(matrix.title)}" ${totals(matrix.cells)}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteXml(id: string, cells: readonly Cell[]): string {
  return [
    `  <testsuite name="${escapeXml(id)}" ${totals(cells)}>`,
    ...cells.map((cell) => caseXml(id, cell)),
    "  </testsuite>",
  ].join("\n");
}

function caseXml(id: string, { column, name, state, message = "", exemption, milliseconds }: Cell): string {
  const time = (milliseconds / 1000).toFixed(4);
  const head = `    <testcase classname="${escapeXml(id)}" name="${escapeXml(`${column} ${name}`)}" time="${time}"`;
  if (state === "failed") return `${head}><failure message="${escapeXml(message)}"/></testcase>`;
  if (state === "not run") return `${head}><skipped/></testcase>`;
  return exemption === undefined
    ? `${head}/>`
    : `${head}><skipped message="${escapeXml(exemption.reason)}"/></testcase>`;
}

function totals(cells: readonly Cell[]): string {
  const failed = cells.filter(({ state }) => state === "failed").length;
  const skipped = cells.filter(
    ({ state, exemption }) => state === "not run" || (state === "passed" && exemption),
  ).length;
  return `tests="${cells.length}" failures="${failed}" skipped="${skipped}"`;
}

function cellsOf({ cells }: Matrix, id: string): Cell[] {
  return cells.filter(({ operationId }) => operationId === id);
}

// Also what XML cannot hold at all.
function escapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replaceAll(/[<>&"]/g, (char) => named[char] ?? char).replaceAll(/[\u0000-\u001f]/g, " ");
}
