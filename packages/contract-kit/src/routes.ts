import type { Operation } from "./operations.ts";
import type { Problem } from "./problem.ts";
import { suggest } from "./suggest.ts";

/** Finds the operation of a request, or says why there is none. */
export type Router = (method: string, path: string) => Operation | Problem;

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  /** One character per segment, literals sort before templates. */
  readonly rank: string;
}

/** A router in which a literal segment beats a template, among the operations of the request's method. */
export function createRouter(operations: readonly Operation[]): Router {
  const routes = operations.map(toRoute).sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  return (method, path) => {
    const matches = routes.filter((route) => route.pattern.test(decodeLiterals(path)));
    const match = matches.find((route) => route.operation.method === method);
    if (match !== undefined) return match.operation;
    if (matches.length > 0) return unknownMethod(method, path, matches);
    return unknownPath(path, operations);
  };
}

/** Whether a router found an operation. */
export function isOperation(found: Operation | Problem): found is Operation {
  return "responses" in found;
}

function toRoute(operation: Operation): Route {
  const segments = operation.path.split("/");
  const pattern = segments.map((segment) =>
    segment
      .split(/(\{[^}]+\})/)
      .map((part) => (part.startsWith("{") ? "[^/]+" : escapePattern(part)))
      .join(""),
  );
  return {
    operation,
    pattern: new RegExp(`^${pattern.join("/")}$`, "s"),
    rank: segments.map((segment) => (segment.includes("{") ? "b" : "a")).join(""),
  };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// An encoded slash stays encoded: it belongs to the value of a parameter.
function decodeLiterals(path: string): string {
  return path
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("/", "%2F"))
    .join("/");
}

function unknownMethod(method: string, path: string, matches: readonly Route[]): Problem {
  const allowed = [...new Set(matches.map((route) => route.operation.method))].join(", ");
  return {
    status: 405,
    kind: "unknown-method",
    title: "The document has this path, but not this method",
    detail: `${method} ${path} is not documented. This path takes ${allowed}.`,
    location: ["method"],
  };
}

function unknownPath(path: string, operations: readonly Operation[]): Problem {
  const paths = [...new Set(operations.map((operation) => operation.path))];
  const inner = paths.find((candidate) => !candidate.includes("{") && path.endsWith(candidate));
  const hint =
    inner === undefined
      ? suggest(path, paths)
      : `The document has "${inner}": the base URL of a mock is its origin, without the vendor's base path.`;
  return {
    status: 404,
    kind: "unknown-path",
    title: "The document has no such path",
    detail: `No path of the document matches "${path}". ${hint}`,
    location: ["path"],
  };
}
