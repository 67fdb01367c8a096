/**
 * The Prism engine with a thin layer over it, for any bundled OpenAPI 3.1 document. From the socket inwards:
 *
 * - `server`     HTTP on the loopback interface: bodies, CORS, limits, a list of what was received
 * - `responder`  puts the layers below into one function
 * - `pages`      answers requests for later pages with the later examples of a list
 * - `strict`     refuses what Prism does not look at: query names, media types, `deepObject` values
 * - `engine`     the only file that touches Prism, and the one that survives what Prism throws
 *
 * `cases` lists what a document promises, one request each; `./suite` turns that into vitest tests.
 */
export { type CaseInit, type ContractCase, casesOf, missingCases } from "./cases.ts";
export type { OpenApiDocument } from "./document.ts";
export { createEngine, type Engine } from "./engine.ts";
export type { Answer, MockRequest, Violation } from "./exchange.ts";
export { type MockServer, type MockServerOptions, type ReceivedRequest, startMockServer } from "./server.ts";
