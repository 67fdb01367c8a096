import type { OpenApiDocument } from "./document.ts";
import { createEngine } from "./engine.ts";
import type { Answer, MockRequest } from "./exchange.ts";
import { operationsOf } from "./operations.ts";
import { isProblem, type Page, pageOf } from "./pages.ts";
import { type Problem, problemAnswer } from "./problem.ts";
import { createRouter, isOperation } from "./routes.ts";
import { createStrictCheck } from "./strict.ts";

/** Answers a request through every layer. */
export type Responder = (request: MockRequest) => Promise<Answer>;

/** What the layers are told. */
export interface ResponderOptions {
  /** Also refuse what Prism lets pass: unknown query names, undocumented media types, `deepObject` values. Default: true. */
  readonly strict?: boolean;
}

/** The page layer, the engine and the strict layer for a document, in one function. */
export async function createResponder(
  document: OpenApiDocument,
  options: ResponderOptions = {},
): Promise<Responder> {
  const engine = await createEngine(document);
  const check = options.strict === false ? () => undefined : createStrictCheck(document);
  const choose = createPageChooser(document);
  return async (request) => {
    const page = choose(request);
    const answer = await engine.answer(page === undefined ? request : preferring(request, page));
    const { operation } = answer;
    // Without credentials a vendor looks at nothing else, and without an operation there is nothing to look at.
    if (operation === undefined || isUnauthorized(answer)) return answer;
    const problem = check(operation, request);
    if (problem !== undefined) return { ...problemAnswer(problem), operation };
    return page === undefined || !isValid(answer) ? answer : { ...finish(answer, page), operation };
  };
}

function preferring(request: MockRequest, page: Page | Problem): MockRequest {
  return isProblem(page) ? request : { ...request, headers: { ...request.headers, prefer: page.prefer } };
}

function finish(answer: Answer, page: Page | Problem): Answer {
  if (isProblem(page)) return problemAnswer(page);
  return page.rewrite === undefined ? answer : { ...answer, body: page.rewrite(answer.body) };
}

function createPageChooser(document: OpenApiDocument) {
  const route = createRouter(operationsOf(document));
  return (request: MockRequest) => {
    try {
      const operation = route(request.method, request.path);
      return isOperation(operation) ? pageOf(operation, request) : undefined;
    } catch {
      // A path that cannot be decoded: the engine says so.
      return undefined;
    }
  };
}

function isValid(answer: Answer): boolean {
  return !answer.violations.some(({ location }) => location[0] === "request");
}

function isUnauthorized(answer: Answer): boolean {
  return answer.violations.some(({ code }) => code === 401);
}
