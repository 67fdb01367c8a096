import { createLogger } from "@stoplight/prism-core";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type IHttpRequest,
  type IHttpResponse,
  ProblemJsonError,
} from "@stoplight/prism-http";
import type { OpenApiDocument } from "./document.ts";
import type { Answer, MockRequest, Violation } from "./exchange.ts";
import { type Operation, operationsOf } from "./operations.ts";
import { isRefused, type Preference, preferenceOf } from "./prefer.ts";
import { toPrismDocument } from "./prism-document.ts";
import { type Problem, problemAnswer } from "./problem.ts";
import { createRouter, isOperation } from "./routes.ts";

/** Answers requests from the examples of one document. */
export interface Engine {
  /**
   * Answers from the examples, or with a `seed` from the schemas: the same seed gives the same body.
   * Never rejects: what goes wrong inside becomes an answer that says so.
   */
  answer(request: MockRequest, seed?: string): Promise<Answer>;
}

type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type Diagnostic = { path?: readonly string[]; severity?: number; code?: string | number; message: string };
type Prism = ReturnType<typeof createInstance>;

/** An engine that checks requests and answers against a document, and answers with its named examples. */
export async function createEngine(document: OpenApiDocument): Promise<Engine> {
  const route = createRouter(operationsOf(document));
  const resources = await readResources(document);
  // Prism logs whole requests, credentials included.
  const prism = createInstance(configFor({}, {}, undefined), {
    logger: createLogger("contract-kit", { level: "silent" }),
  });
  return {
    async answer(request, seed) {
      let operation: Operation | undefined;
      try {
        const found = route(request.method, request.path);
        if (!isOperation(found)) return problemAnswer(found);
        operation = found;
        return { ...(await answerOperation(prism, resources, operation, request, seed)), operation };
      } catch (error) {
        return { ...problemAnswer(explain(error, request)), operation };
      }
    },
  };
}

/** What Prism makes of each operation of a document, by method and path. */
export async function readResources(document: OpenApiDocument): Promise<Map<string, Resource>> {
  const resources = await getHttpOperationsFromSpec(toPrismDocument(document)).catch((cause: unknown) => {
    // Prism rejects with plain objects here.
    throw new Error(`Prism cannot read the document: ${messageOf(cause)}`, { cause });
  });
  return new Map(
    resources.map((resource) => [`${resource.method.toUpperCase()} ${resource.path}`, resource]),
  );
}

async function answerOperation(
  prism: Prism,
  resources: ReadonlyMap<string, Resource>,
  operation: Operation,
  request: MockRequest,
  seed: string | undefined,
): Promise<Answer> {
  const preference = preferenceOf(operation, request);
  if (isRefused(preference)) return problemAnswer(preference);
  const resource = resources.get(`${operation.method} ${operation.path}`);
  if (resource === undefined) throw new Error(`Prism left ${operation.id} out.`);
  const answer = await ask(prism, resource, request, preference, seed);
  if (!answer.violations.some(({ code }) => code === 404)) return answer;
  // For an invalid request Prism looks for the wanted example under 422 first, and gives up if it is one of the 400.
  const plain = await ask(prism, resource, request, {}, seed);
  return plain.violations.some(({ location }) => location[0] === "request") ? plain : answer;
}

async function ask(
  prism: Prism,
  resource: Resource,
  request: MockRequest,
  preference: Preference,
  seed: string | undefined,
): Promise<Answer> {
  // A fresh configuration each time: Prism writes the first request's Accept into it for ever.
  const config = configFor(preference, request.headers, seed);
  const result = await prism.request(toPrismRequest(request), [resource], config)();
  if (result._tag === "Left") return fromError(result.left);
  const { output, validations } = result.right;
  return {
    status: output.statusCode,
    headers: headersOf(output),
    body: output.body,
    violations: [
      ...violationsOf("request", validations.input),
      ...violationsOf("response", validations.output),
    ],
  };
}

function configFor(
  preference: Preference,
  headers: MockRequest["headers"],
  seed: string | undefined,
): IHttpConfig {
  const { code, example } = preference;
  return {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: {
      dynamic: seed !== undefined,
      ...(seed !== undefined && { seed }),
      ...(code !== undefined && { code }),
      ...(example !== undefined && { exampleKey: example }),
      // Servers send errors in their own media type whatever was asked for; Prism would send a 200 instead.
      ...(code !== undefined && code >= 400 && { mediaTypes: [headers.accept ?? "*/*", "*/*;q=0.01"] }),
    },
  };
}

/** A request as Prism takes it. */
export function toPrismRequest(request: MockRequest): IHttpRequest {
  const query = [...new Set(request.query.keys())].map((name) => {
    const values = request.query.getAll(name);
    return [name, values.length === 1 ? values[0]! : values] as const;
  });
  return {
    method: request.method.toLowerCase() as IHttpRequest["method"],
    url: { path: request.path, query: Object.fromEntries(query) },
    headers: { ...request.headers },
    body: request.body ?? null,
  };
}

function headersOf(output: IHttpResponse): Record<string, string> {
  const headers = Object.entries(output.headers ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    // Prism calls an answer without content text/plain.
    .filter(([name]) => output.body !== undefined || name !== "content-type");
  return Object.fromEntries(headers);
}

// What Prism refuses without a documented answer for it.
function fromError(error: Error): Answer {
  const { status = 500, additional = {} } = error as Partial<ProblemJsonError>;
  const { headers, ...members } = additional as {
    headers?: Record<string, string>;
    validation?: (Omit<Violation, "location"> & Partial<Pick<Violation, "location">>)[];
  };
  const { type, title, detail } = ProblemJsonError.toProblemJson(error);
  // What is wrong with the request as a whole, such as an absent body, has no location.
  const violations = members.validation?.map((one) => ({
    ...one,
    location: ["request", ...(one.location ?? [])],
  }));
  return {
    status,
    headers: lowerCased({ ...headers, "Content-Type": "application/problem+json" }),
    body: { type, title, status, detail, ...members },
    violations: violations ?? [{ location: ["request"], severity: "Error", code: status, message: title }],
  };
}

/** Diagnostics of Prism as violations of a request or an answer. */
export function violationsOf(side: "request" | "response", diagnostics: readonly Diagnostic[]): Violation[] {
  const names = ["Error", "Warning", "Information", "Hint"];
  return diagnostics.map(({ path = [], severity = 0, code = "", message }) => ({
    location: [side, ...path],
    severity: names[severity] ?? "Error",
    code,
    message,
  }));
}

function explain(error: unknown, request: MockRequest): Problem {
  if (error instanceof URIError) {
    const detail = `The path "${request.path}" holds a "%" that starts no percent-encoded character.`;
    return { status: 400, kind: "malformed-path", title: "Malformed path", detail, location: ["path"] };
  }
  const accept = request.headers.accept;
  if (accept !== undefined && !isMediaRangeList(accept)) {
    const detail = `Accept: ${accept} is no list of media types such as "application/json".`;
    return {
      status: 400,
      kind: "malformed-accept",
      title: "Malformed Accept",
      detail,
      location: ["header", "accept"],
    };
  }
  const title = "Prism failed on this request or on the document";
  return { status: 500, kind: "prism-failed", title, detail: messageOf(error) };
}

function isMediaRangeList(accept: string): boolean {
  return accept.split(",").every((range) => /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;.*)?$/.test(range));
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function messageOf(error: unknown): string {
  return error instanceof Object && "message" in error ? String(error.message) : String(error);
}
