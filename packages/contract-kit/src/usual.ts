import { credentialsOf } from "./credentials.ts";
import type { OpenApiDocument } from "./document.ts";
import type { Engine } from "./engine.ts";
import type { Answer, MockRequest } from "./exchange.ts";
import { operationsOf } from "./operations.ts";
import { isProblem, type Page, pageOf } from "./pages.ts";
import { type Problem, problemAnswer } from "./problem.ts";
import { createRouter, isOperation } from "./routes.ts";
import { createStrictCheck } from "./strict.ts";

/** Answers a request. */
export type Answerer = (request: MockRequest) => Promise<Answer>;

/** The page layer, the engine and the strict layer: what a document answers when nobody interferes. */
export function createUsualAnswerer(document: OpenApiDocument, engine: Engine, strict: boolean): Answerer {
  const check = !strict ? () => undefined : createStrictCheck(document);
  const choose = createPageChooser(document);
  return async (request) => {
    const page = choose(request);
    const wanted = page === undefined || isProblem(page) ? request : preferring(request, page.prefer);
    const answer = await engine.answer(wanted);
    const { operation } = answer;
    // Without credentials a vendor looks at nothing else, and without an operation there is nothing to look at.
    if (operation === undefined) return answer;
    if (isUnauthorized(answer)) return withReason(answer, credentialsOf(document, operation));
    const problem = check(operation, request);
    if (problem !== undefined) return { ...problemAnswer(problem), operation };
    return page === undefined || !isValid(answer) ? answer : { ...finish(answer, page), operation };
  };
}

/** A request that wants a documented answer, whatever it wanted before. */
export function preferring(request: MockRequest, prefer: string): MockRequest {
  return { ...request, headers: { ...request.headers, prefer } };
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

/** Whether nothing was wrong with the request of an answer. */
export function isValid(answer: Answer): boolean {
  return !answer.violations.some(({ location }) => location[0] === "request");
}

// Prism says "Invalid security scheme used", which helps nobody.
function withReason(answer: Answer, credentials: string): Answer {
  const message = `No credentials in ${credentials}.`;
  const violations = answer.violations.map((one) => (one.code === 401 ? { ...one, message } : one));
  return { ...answer, violations };
}

function isUnauthorized(answer: Answer): boolean {
  return answer.violations.some(({ code }) => code === 401);
}
