import { type OpenApiDocument, operationsOf, type PlacedOperation, resolveRef } from "../../openapi.ts";
import { type Extent, literalOf, readsOf, type SchemaNode } from "./use-schema.ts";

const head = `import type { Init, OperationAt } from "core/types";
import type { Result } from "core/result";
import type { AcmeApi } from "./api.ts";
import type { operations, paths } from "./types.ts";
import type * as schemas from "./schemas.ts";
declare function some<T>(): T;
declare function take<T>(value: T): void;
declare function send<T>(value: T): void;
`;

/** Code that uses all of an API: every parameter, body field, answer field, item of a page and public type. */
export function consumerOf(document: OpenApiDocument): string {
  const names = Object.keys(document.components?.schemas ?? {});
  const uses = operationsOf(document).map((placed) => useOf(document, placed));
  const types = names.map((name) => `export type Use${name} = schemas.${name};`);
  return [head, ...types, ...uses].join("\n");
}

function useOf(document: OpenApiDocument, placed: PlacedOperation): string {
  const { path, method, operation } = placed;
  const type = `OperationAt<paths, ${JSON.stringify(path)}, "${method.toUpperCase()}">`;
  const items = operation["x-pagination"]
    ? `  take<object>(some<AcmeApi["pages"][${JSON.stringify(path)}]>());`
    : "";
  return [
    `export type Operation_${operation.operationId} = operations["${operation.operationId}"];`,
    `export function ${operation.operationId}() {`,
    ...extents.map((extent) => `  send<Init<${type}>>(${initOf(document, placed, extent)});`),
    items,
    `  const result = some<Result<${type}>>();`,
    ...answerReads(document, placed),
    "}",
    ...contentTypes(document, placed),
    "",
  ].join("\n");
}

const extents: readonly Extent[] = ["all", "outer", "least"];

/** A call's arguments, with all that may be given or only what must be. */
function initOf(
  document: OpenApiDocument,
  { operation, parameters }: PlacedOperation,
  extent: Extent,
): string {
  const own = parameters.filter((parameter) => parameter["x-client-option"] === undefined);
  const groups = Map.groupBy(
    own.filter((parameter) => extent !== "least" || Reflect.get(parameter, "required") === true),
    (parameter) => parameter.in,
  );
  const params = [...groups].map(([place, group]) => {
    const values = group.map(({ name, schema }) => {
      const isMoment = place === "query" && schema?.format === "date-time";
      const value = isMoment ? "some<string | Date>()" : literalOf(document, schema as SchemaNode, extent);
      return `${JSON.stringify(name)}: ${value}`;
    });
    return `${place}: { ${values.join(", ")} }`;
  });
  const body = operation.requestBody && resolveRef(document, operation.requestBody);
  const isSent = body && (extent !== "least" || Reflect.get(body, "required") === true);
  const [content] = Object.values(body?.content ?? {});
  const parts = [
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(isSent ? [`body: ${literalOf(document, content?.schema as SchemaNode, extent)}`] : []),
  ];
  return `{ ${parts.join(", ")} }`;
}

/** Reads the data of a success without a look at its status where there is only one, and errors by their status. */
function answerReads(document: OpenApiDocument, { operation }: PlacedOperation): string[] {
  const answers = Object.entries(operation.responses);
  const successes = answers.filter(([status]) => status.startsWith("2"));
  return answers.flatMap(([status, answer]) => {
    const [content] = Object.entries(resolveRef(document, answer).content ?? {});
    const schema = content?.[1].schema as SchemaNode | undefined;
    if (!status.startsWith("2")) {
      const reads = schema ? readsOf(document, schema, "result.error", true) : [];
      return [`  if (!result.ok && result.status === ${status}) {`, ...reads, "  }"];
    }
    const reads = schema
      ? readsOf(document, schema, "result.data", false)
      : ["take<undefined>(result.data);"];
    const condition = successes.length > 1 ? `result.ok && result.status === ${status}` : "result.ok";
    return [`  if (${condition}) {`, `    take<200 | number>(result.status);`, ...reads, "  }"];
  });
}

/** Names each body and answer by its status and media type, as code does that passes them around. */
function contentTypes(document: OpenApiDocument, { operation }: PlacedOperation): string[] {
  const all = Object.entries({ requestBody: operation.requestBody, ...operation.responses });
  return all.flatMap(([key, part]) => {
    const steps = key === "requestBody" ? '["requestBody"]' : `["responses"][${key}]`;
    const types = Object.keys((part && resolveRef(document, part).content) ?? {});
    return types.map((type, index) => {
      const name = `Content_${operation.operationId}_${key}_${index}`;
      return `export type ${name} = NonNullable<operations["${operation.operationId}"]${steps}>["content"]["${type}"];`;
    });
  });
}
