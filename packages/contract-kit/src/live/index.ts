/**
 * The live check: a document against the real vendor, through the vendor's own client.
 *
 * - `check`   the whole: what reads, then, if asked to, what writes
 * - `reads`, `writes`, `plan`, `ids`   which calls can be made, with ids from earlier answers
 * - `proxy`   between the client and the vendor; `vendor` is the transport, `prism` Prism's proxy around it
 * - `judge`   compares an answer: status, media type, headers, body (`body-check`, `fault`), what is new (`drift`)
 * - `report`, `redact`   what is said of it, without a value that could be private
 */
export type { Finding } from "./answer.ts";
export { checkLive, type LiveCheckOptions } from "./check.ts";
export { type CountedFinding, type LiveReport, leftOut, type OperationReport } from "./report.ts";
