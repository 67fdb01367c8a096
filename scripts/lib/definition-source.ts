import {
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  resolveRef,
} from "./openapi.ts";
import { takesList, usualCosts, usualListStyle } from "./usual-facts.ts";
import { pascalCase } from "./workspace.ts";

/** Writes the table of what the runtime has to know about a vendor's operations. */
export function definitionSource(vendor: string, version: string, document: OpenApiDocument): string {
  const { windows, ...rateLimit } = document["x-rate-limit"] ?? {};
  const usual = { costs: usualCosts(document), lists: usualListStyle(document) };
  const definition = {
    name: pascalCase(vendor),
    userAgent: `project-apis-${vendor}/${version}`,
    errorMessage: document["x-error-message"] ?? [],
    requestIdHeader: document["x-request-id"],
    rateLimit,
    windows: windows?.map(({ limit, seconds }) => ({ limit, interval: seconds * 1000 })),
    ...usual,
    operations: Object.fromEntries(
      operationsOf(document).flatMap((placed) => {
        const facts = factsOf(document, placed, usual);
        const isDefault = Object.values(facts).every((fact) => fact === undefined);
        return isDefault ? [] : [[`${placed.method.toUpperCase()} ${placed.path}`, facts]];
      }),
    ),
  };
  return [
    'import type { ApiDefinition } from "@project-apis/core/client";',
    "",
    `export const definition: ApiDefinition = ${JSON.stringify(definition, null, 2)};`,
    "",
  ].join("\n");
}

/** Facts that stand once, where no operation says otherwise. */
interface Usual {
  readonly costs: Readonly<Record<string, number>> | undefined;
  readonly lists: string | undefined;
}

function factsOf(
  document: OpenApiDocument,
  { method, operation, parameters }: PlacedOperation,
  usual: Usual,
) {
  const body = operation.requestBody && resolveRef(document, operation.requestBody);
  const cost = operation["x-cost"];
  const [mediaType] = Object.keys(body?.content ?? {});
  // As HTTP compares them; a charset says nothing that JSON and forms do not.
  const contentType = mediaType?.split(";")[0]?.trim().toLowerCase();
  const answers = Object.entries(operation.responses).map(
    ([status, answer]) => [Number(status), Object.keys(resolveRef(document, answer).content ?? {})] as const,
  );
  const mediaTypes = [...new Set(answers.flatMap(([, types]) => types))];
  const empty = answers.filter(
    ([status, types]) => status >= 200 && status < 300 && status !== 204 && types.length === 0,
  );
  const styles = parameters.flatMap((parameter) => {
    const style = styleOf(document, parameter);
    return style && !(style === usual.lists && takesList(document, parameter.schema))
      ? [[parameter.name, style] as const]
      : [];
  });
  const dates = parameters.flatMap(({ in: place, name, schema = {} }) => {
    const format = resolveRef(document, schema)["x-format"];
    return place === "query" && format ? [[name, format] as const] : [];
  });
  return {
    query: styles.length > 0 ? Object.fromEntries(styles) : undefined,
    dates: dates.length > 0 ? Object.fromEntries(dates) : undefined,
    contentType: contentType === "application/json" ? undefined : contentType,
    accept: isOnlyJson(mediaTypes) ? undefined : mediaTypes.join(", "),
    emptyStatuses: empty.length > 0 ? empty.map(([status]) => status) : undefined,
    pagination: operation["x-pagination"],
    cost: cost === usual.costs?.[method.toUpperCase()] ? undefined : cost,
    retired: operation["x-retired"],
  };
}

const isOnlyJson = (types: readonly string[]) => types.every((type) => type === "application/json");

/** `form` with `explode: true` is the default of query parameters and needs no word. */
function styleOf(
  document: OpenApiDocument,
  { in: place, style = "form", explode, schema = {} }: Parameter,
): string | undefined {
  if (place !== "query") return undefined;
  if (style !== "form") return style;
  const isObject = [resolveRef(document, schema).type].flat().includes("object");
  return explode === false && (isObject || takesList(document, schema)) ? "form" : undefined;
}
