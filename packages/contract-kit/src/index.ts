/**
 * The Prism engine with a thin layer over it, for any bundled OpenAPI 3.1 document. From the socket inwards:
 *
 * - `server`     HTTP on the loopback interface: bodies, CORS, limits, a list of what was received
 * - `responder`  puts the layers below into one function, with `replies` (answers that a test has chosen),
 *                `error-share` and `generated-body` over them
 * - `pages`      answers requests for later pages with the later examples of a list
 * - `strict`     refuses what Prism does not look at: query names, media types, `deepObject` values
 * - `engine`     the only file that touches Prism, and the one that survives what Prism throws
 *
 * `cases` lists what a document promises, one request each. `./suite` turns that, and all that must be refused
 * (`contract/`), into vitest tests with a matrix; `./wire` pins the requests that leave a client.
 */
export { type CaseInit, type ContractCase, casesOf, missingCases } from "./cases.ts";
export type { Delay } from "./delay.ts";
export type { OpenApiDocument } from "./document.ts";
export { createEngine, type Engine } from "./engine.ts";
export type { ErrorShare } from "./error-share.ts";
export type { Answer, MockRequest, Planner, Violation } from "./exchange.ts";
export type { ReceivedRequest } from "./received.ts";
export type { Fault, Reply, ReplyOptions } from "./reply.ts";
export { type MockServer, type MockServerOptions, startMockServer } from "./server.ts";
