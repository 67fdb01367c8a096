import type { OpenApiDocument } from "../document.ts";
import type { JsonObject } from "../json.ts";
import type { Operation } from "../operations.ts";
import type { Negative } from "./negative.ts";
import { baseOf } from "./negative-parameters.ts";
import { writeRequest } from "./raw-request.ts";
import { foreign } from "./wrong-values.ts";

/** The requests that lack credentials: all of them, and each one of those that belong together. */
export function credentialNegatives(document: OpenApiDocument, operation: Operation): Negative[] {
  const { security } = operation;
  // An empty alternative makes credentials optional.
  if (security.length === 0 || security.some((alternative) => Object.keys(alternative).length === 0))
    return [];
  const halves = security
    .filter((alternative) => Object.keys(alternative).length > 1)
    .flatMap((alternative) =>
      Object.keys(alternative).map((name) => [name, without(alternative, name)] as const),
    )
    .filter(
      ([, rest]) => !security.some((alternative) => Object.keys(alternative).every((name) => name in rest)),
    );
  return [["all", {}] as const, ...halves].map(([name, sent]) => ({
    operationId: operation.id,
    kind: "credentials",
    keyword: "security",
    place: `without ${name}`,
    style: "security",
    request: writeRequest(document, operation, baseOf(operation), sent),
    statuses: [401],
    reasons: [{ location: [], codes: [401] }],
  }));
}

/** A request to a path, and one by a method, that the document does not have. */
export function routeNegatives(
  document: OpenApiDocument,
  operation: Operation,
  operations: readonly Operation[],
): Negative[] {
  const request = writeRequest(document, operation, baseOf(operation));
  const about = { operationId: operation.id, kind: "route", style: "route" };
  const path: Negative = {
    ...about,
    keyword: "unknown path",
    place: "path",
    request: { ...request, target: `/${foreign}${request.target}` },
    statuses: [404],
    reasons: [{ location: ["path"], codes: ["unknown-path"] }],
  };
  const method = foreignMethod(operation, request.target.split("?")[0]!, operations);
  if (method === undefined) return [path];
  const other: Negative = {
    ...about,
    keyword: "unknown method",
    place: method,
    request: { ...request, method, body: undefined },
    statuses: [405],
    reasons: [{ location: ["method"], codes: ["unknown-method"] }],
  };
  return [path, other];
}

// A path may also be one of a template's: /projects/boards is a /projects/{id} to the methods of that.
function foreignMethod(
  operation: Operation,
  path: string,
  operations: readonly Operation[],
): string | undefined {
  const fits = (template: string) => {
    const pattern = template.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^}]+\}/g, "[^/]+");
    return template === operation.path || new RegExp(`^${pattern}$`).test(path);
  };
  const taken = operations.filter((one) => fits(one.path)).map(({ method }) => method);
  return ["PATCH", "PUT", "DELETE", "POST", "GET"].find((method) => !taken.includes(method));
}

function without(alternative: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(alternative).filter(([key]) => key !== name));
}
