import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ContractCase } from "./cases.ts";
import {
  type Bench,
  type ContractClient,
  expectAccepted,
  expectDocumented,
  expectRefused,
  expectUnseen,
  timeout,
} from "./contract/checks.ts";
import { untried } from "./contract/coverage.ts";
import { type Exemption, exemptionFor, exemptions } from "./contract/exemptions.ts";
import { createMatrix, type Matrix, runCell, runCells } from "./contract/matrix.ts";
import { writeMatrix } from "./contract/matrix-files.ts";
import { matrixText } from "./contract/matrix-text.ts";
import { type Plan, planFor, planOf } from "./contract/plan.ts";
import { preflight } from "./contract/preflight.ts";
import { createValidator } from "./contract/validator.ts";
import { type OpenApiDocument, resolveObject } from "./document.ts";
import type { Operation } from "./operations.ts";
import { type MockServer, startMockServer } from "./server.ts";

/** What a contract suite is about. */
export interface ContractOptions {
  /** The bundled specification. */
  readonly document: OpenApiDocument;
  /** Makes the client under test: with credentials, without retries (an error is an answer here). */
  readonly createClient: (baseUrl: string) => unknown;
  /** A folder for `contract.json` and `contract.xml`. With it, the matrix is printed too. */
  readonly reports?: string;
  /** What a mock may leave unseen. Default: the list of the kit. */
  readonly exemptions?: readonly Exemption[];
  /** Default: a mock as users get it. */
  readonly startMock?: (document: OpenApiDocument) => Promise<MockServer>;
}

/** Tests a client against everything that its specification promises. */
export function describeContract(options: ContractOptions): void {
  const { document } = options;
  const { title } = resolveObject(document, document.info);
  describe(`contract of ${String(title ?? "the document")}`, () => {
    describePreflight(document);
    const plan = tryPlan(document);
    if (plan === undefined) return;
    const matrix = createMatrix(document, plan);
    const bench = startBench(options, matrix);
    for (const operation of plan.operations) {
      describe(operation.id, () => {
        describeOperation(
          { bench, matrix, exemptions: options.exemptions ?? exemptions },
          planFor(plan, operation),
        );
      });
    }
    test("everything that is documented has a test", () => expect(untried(document, plan)).toEqual([]));
  });
}

// Before anything is asked of the mock: it passes over what is wrong here.
function describePreflight(document: OpenApiDocument): void {
  const findings = preflight(document);
  test("every schema compiles", () => expect(findings.schemas).toEqual([]));
  test("every example is valid", () => expect(findings.examples).toEqual([]));
}

function tryPlan(document: OpenApiDocument): Plan | undefined {
  try {
    return planOf(document);
  } catch (error) {
    test("requests can be derived", () => Promise.reject(error));
    return undefined;
  }
}

// The members are there when the tests run, not yet when they are made.
function startBench(
  { document, createClient, reports, startMock = startMockServer }: ContractOptions,
  matrix: Matrix,
) {
  const bench: { current?: Bench } = {};
  beforeAll(async () => {
    const mock = await startMock(document);
    const client = createClient(mock.url) as ContractClient;
    bench.current = { document, mock, client, validate: createValidator(document) };
  }, timeout);
  afterAll(async () => {
    await bench.current?.mock.close();
    if (reports === undefined) return;
    writeMatrix(matrix, reports);
    console.log(matrixText(matrix));
  });
  return () => {
    if (bench.current === undefined) throw new Error("The mock did not start.");
    return bench.current;
  };
}

interface Suite {
  readonly bench: () => Bench;
  readonly matrix: Matrix;
  readonly exemptions: readonly Exemption[];
}

function describeOperation(suite: Suite, plan: Plan): void {
  const operation = plan.operations[0]!;
  for (const contractCase of plan.cases) {
    const name = titleOf(contractCase);
    const cell = suite.matrix.add({ operationId: operation.id, column: String(contractCase.status), name });
    test(name, { timeout }, () =>
      runCell(cell, () => expectDocumented(suite.bench(), operation, contractCase)),
    );
  }
  describeAccepted(suite, operation, plan);
  describeRefused(suite, operation, plan);
}

function describeAccepted({ bench, matrix }: Suite, operation: Operation, { accepted }: Plan): void {
  const cells = accepted.map((entry) => {
    const cell = matrix.add({ operationId: operation.id, column: "accepted", name: entry.place });
    return [cell, entry] as const;
  });
  if (cells.length === 0) return;
  test(`accepts each parameter and kind of credentials (${cells.length})`, { timeout: 2 * timeout }, () =>
    runCells(cells, (entry) => expectAccepted(bench(), operation, entry)),
  );
}

// One test for each kind of mistake: one for each request would be thousands.
function describeRefused(
  { bench, matrix, exemptions }: Suite,
  operation: Operation,
  { negatives }: Plan,
): void {
  for (const [kind, group] of Map.groupBy(negatives, (negative) => `${negative.kind}: ${negative.keyword}`)) {
    const cells = group.map((negative) => {
      const name = `${negative.place} ${negative.keyword}`;
      const exemption = exemptionFor(exemptions, negative);
      return [
        matrix.add({ operationId: operation.id, column: "refused", name, exemption }),
        negative,
      ] as const;
    });
    test(`refuses ${kind} (${cells.length})`, { timeout: 2 * timeout }, () =>
      runCells(cells, (negative) => {
        const isExempt = exemptionFor(exemptions, negative) !== undefined;
        return isExempt ? expectUnseen(bench(), negative) : expectRefused(bench(), negative);
      }),
    );
  }
}

function titleOf({ method, path, status, exampleName, mediaType }: ContractCase): string {
  return `${method} ${path} → ${status} ${exampleName ?? "without content"} ${mediaType ?? ""}`.trimEnd();
}
