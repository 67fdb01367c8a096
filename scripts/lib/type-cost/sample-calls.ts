import { type CaseInit, casesOf, type OpenApiDocument } from "@project-apis/contract-kit";

/** A call that a program makes, with the values of a document's examples. */
export interface SampleCall {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** The second argument; undefined when the operation requires nothing. */
  readonly init: object | undefined;
}

/** The calls of a document's first operations, one each. */
export function sampleCalls(document: OpenApiDocument, count: number): SampleCall[] {
  const isPersonal = personalKeys(document);
  const calls = new Map<string, SampleCall>();
  for (const { operationId, method, path, status, init } of casesOf(document)) {
    if (status >= 300 || calls.has(operationId)) continue;
    calls.set(operationId, { operationId, method, path, init: argumentOf(init, isPersonal) });
  }
  return [...calls.values()].slice(0, count);
}

/** The call with a path that no vendor has, as a slip of the finger makes it. */
export function misspelt(call: SampleCall): SampleCall {
  return { ...call, path: call.path.replace(/([a-z])([^a-z]*)$/, "$1$1$2") };
}

/** Header parameters are left out: the client sends them by itself. */
function argumentOf({ params: { path, query }, body }: CaseInit, isPersonal: (key: string) => boolean) {
  const params = { ...(path && { path }), ...(query && { query }) };
  const init = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body !== undefined && { body: without(body, isPersonal) }),
  };
  return Object.keys(init).length > 0 ? init : undefined;
}

function without(body: unknown, isPersonal: (key: string) => boolean): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([key]) => !isPersonal(key)));
}

/** Tells keys that only a user's account has: no type knows them unless the user names them. */
function personalKeys(document: OpenApiDocument): (key: string) => boolean {
  const patterns = new Set<string>();
  JSON.stringify(document, (key, value: unknown) => {
    if (key === "patternProperties") for (const pattern of Object.keys(value ?? {})) patterns.add(pattern);
    return value;
  });
  const expressions = [...patterns].map((pattern) => new RegExp(pattern, "u"));
  return (key) => expressions.some((expression) => expression.test(key));
}
