import type { ProbeCall } from "./program/smoke.ts";

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: {
    readonly type?: string;
    readonly example?: unknown;
    readonly examples?: readonly unknown[];
  };
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, unknown>>;
}

/** An OpenAPI document, as far as it is read here. */
export interface ProbedDocument {
  readonly paths: Readonly<
    Record<string, { readonly parameters?: readonly Parameter[]; readonly get?: Operation }>
  >;
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> };
}

/** A call of a document that reads, needs no more than its path, and has a documented failure: 404 if one has it. */
export function probeCallOf(document: ProbedDocument): ProbeCall {
  const calls = Object.entries(document.paths).flatMap(([path, item]) => {
    if (item.get === undefined) return [];
    const parameters = [...(item.parameters ?? []), ...(item.get.parameters ?? [])].map((parameter) =>
      resolve(document, parameter),
    );
    // Headers that a vendor wants are the client's business.
    if (parameters.some((parameter) => parameter.required && parameter.in === "query")) return [];
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    const pathParameters = Object.fromEntries(
      inPath.map((parameter) => [parameter.name, sampleOf(parameter)]),
    );
    const statuses = Object.keys(item.get.responses).filter((status) => /^4\d\d$/.test(status));
    const failure = Number(statuses.find((status) => status === "404") ?? statuses[0]);
    return Number.isNaN(failure) ? [] : [{ path, pathParameters, failure }];
  });
  const [call] = [...calls.filter(({ failure }) => failure === 404), ...calls];
  if (call === undefined) throw new Error("No operation of the document can be called without a query.");
  return call;
}

function resolve(document: ProbedDocument, parameter: Parameter): Parameter {
  const name = parameter.$ref?.split("/").at(-1);
  return (name !== undefined && document.components?.parameters?.[name]) || parameter;
}

function sampleOf({ example, schema }: Parameter): unknown {
  return example ?? schema?.example ?? schema?.examples?.[0] ?? (schema?.type === "integer" ? 1 : "1");
}
