import type { MockRequest } from "./exchange.ts";
import type { DocumentedResponse, Operation } from "./operations.ts";
import type { Problem } from "./problem.ts";
import { suggest } from "./suggest.ts";

/** Which documented answer a request wants. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
}

/** Query names that stand in for a `Prefer` header where none can be sent, as in Prism. */
export const preferenceNames: readonly string[] = ["__code", "__example"];

const preferencePattern = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^,;\s"]+))/g;

/** What a request prefers, by its own words: `Prefer: code=404, example="notFound"`. */
export function wordsOf(request: MockRequest): ReadonlyMap<string, string> {
  const header = request.headers.prefer;
  if (header === undefined) {
    return new Map(
      [...request.query]
        .filter(([name]) => preferenceNames.includes(name))
        .map(([name, value]) => [name.slice(2), value]),
    );
  }
  return new Map(
    [...header.matchAll(preferencePattern)].map(([, name = "", quoted, token = ""]) => [
      name.toLowerCase(),
      quoted?.replace(/\\(.)/g, "$1") ?? token,
    ]),
  );
}

/**
 * The preference of a request, completed, or why the operation cannot meet it.
 * Prism answers some that it cannot meet with a silent 200, which would let a test pass for nothing.
 */
export function preferenceOf(operation: Operation, request: MockRequest): Preference | Problem {
  const words = wordsOf(request);
  const code = words.get("code");
  if (words.get("dynamic") === "true") {
    return refusal("A request cannot ask for generated bodies: start the mock with `dynamic`.");
  }
  if (code !== undefined && !/^\d{3}$/.test(code))
    return refusal(`code=${code} is not a status: three digits are.`);
  return documentedAnswer(operation, code === undefined ? undefined : Number(code), words.get("example"));
}

/** The documented answer with a status, an example's name or both, or why the operation has none. */
export function documentedAnswer(
  operation: Operation,
  code: number | undefined,
  example: string | undefined,
): Preference | Problem {
  const responses = code === undefined ? operation.responses : documentedFor(operation, code);
  if (responses.length === 0) {
    const known = operation.responses.map((response) => response.key).join(", ");
    return refusal(`${operation.id} documents no ${code}. Known: ${known}.`);
  }
  if (example === undefined) return code === undefined ? {} : { code };
  const owner = responses.find((response) => exampleNames([response]).includes(example));
  if (owner !== undefined) return { code: code ?? owner.status, example };
  const place = code === undefined ? operation.id : `${operation.id} → ${code}`;
  return refusal(`${place} has no example "${example}". ${suggest(example, exampleNames(responses))}`);
}

/** The `Prefer` header that asks for a documented answer. */
export function preferHeader({ code, example }: Preference): string {
  const words = [
    code !== undefined && `code=${code}`,
    example !== undefined && `example="${example.replace(/["\\]/g, "\\$&")}"`,
  ];
  return words.filter((word) => word !== false).join(", ");
}

/** Whether a preference could not be met. */
export function isRefused(preference: Preference | Problem): preference is Problem {
  return "kind" in preference;
}

/** The answer that documents a status: by itself, by its range, or by default; at most one. */
export function documentedFor(operation: Operation, status: number): DocumentedResponse[] {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  const found = keys.map((key) => operation.responses.find((response) => response.key === key));
  return found.filter((response) => response !== undefined).slice(0, 1);
}

function exampleNames(responses: readonly DocumentedResponse[]): string[] {
  return responses.flatMap((response) =>
    response.content.flatMap((media) => media.examples.map(({ name }) => name)),
  );
}

function refusal(detail: string): Problem {
  return {
    status: 400,
    kind: "preference",
    title: "No such documented answer",
    detail,
    location: ["header", "prefer"],
  };
}
