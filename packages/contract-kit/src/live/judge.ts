import type { OpenApiDocument } from "../document.ts";
import type { Violation } from "../exchange.ts";
import { essenceOf, isJsonType } from "../media-type.ts";
import type { DocumentedResponse, Media, Operation } from "../operations.ts";
import { documentedFor } from "../prefer.ts";
import type { Finding, VendorAnswer, Verdict } from "./answer.ts";
import type { BodyCheck } from "./body-check.ts";
import { createDriftCheck } from "./drift.ts";
import { toFinding } from "./fault.ts";
import { parseJson } from "./parse-json.ts";
import { reasonFor } from "./reason.ts";
import { redirectShape } from "./redirect.ts";

/** Compares an answer with what the specification says of its operation. */
export type Judge = (operation: Operation, answer: VendorAnswer, prism: readonly Violation[]) => Verdict;

/** A judge for a document: Prism's violations, and what Prism does not look at. */
export function createJudge(document: OpenApiDocument, server: string, check: BodyCheck): Judge {
  const drift = createDriftCheck(document, check);
  const judgeBody = (
    answer: VendorAnswer,
    media: Media,
    prism: readonly Violation[],
  ): Omit<Verdict, "reason"> => {
    const text = answer.bytes.toString("utf8");
    if (text === "") return only(finding("body", `a body (${media.type})`, "nothing"));
    if (!isJsonType(media.type)) return { deviations: [], notes: [] };
    const parsed = parseJson(text);
    if (!parsed.ok)
      return only(finding("body", "JSON", `text that is not JSON (${answer.bytes.length} bytes)`));
    const faults = check.faults(media.schema, parsed.value).map(toFinding);
    const deviations = faults.length > 0 ? faults : prism.filter(isOfBody).map(fromPrism);
    return { deviations, notes: drift(media.schema, parsed.value) };
  };
  return (operation, answer, prism) => {
    const reason = reasonFor(operation, answer);
    if (reason?.kind === "untellable") return { deviations: [], notes: [], reason: reason.words };
    const [response] = documentedFor(operation, answer.status);
    if (response === undefined) {
      const expected = operation.responses.map(({ key }) => key).join(", ");
      const got = `${answer.status}${redirectShape(answer, server)}`;
      return { deviations: [finding("status", expected, got)], notes: [], reason: undefined };
    }
    const media = mediaOf(response, answer);
    const body = media.found === undefined ? undefined : judgeBody(answer, media.found, prism);
    const headers = prism.filter(isOfHeader).map(fromPrism);
    const deviations = [...media.findings, ...headers, ...(body?.deviations ?? [])];
    return { deviations, notes: body?.notes ?? [], reason: reason?.words };
  };
}

/** The documented media type of an answer. The suffix counts, though Prism takes one JSON type for another. */
function mediaOf(
  { content }: DocumentedResponse,
  answer: VendorAnswer,
): { found?: Media; findings: Finding[] } {
  if (content.length === 0) {
    const { length } = answer.bytes;
    return { findings: length === 0 ? [] : [finding("body", "no body", `${length} bytes`)] };
  }
  if (answer.bytes.length === 0) return { found: content[0]!, findings: [] };
  const sent = essenceOf(answer.headers["content-type"]);
  const exact = content.find(({ type }) => essenceOf(type) === sent);
  if (exact !== undefined) return { found: exact, findings: [] };
  const expected = content.map(({ type }) => type).join(" or ");
  const findings = [finding("media type", expected, mediaTypeShape(sent))];
  // JSON under another name is still worth a look.
  const json = isJsonType(sent) || sent === "" ? content.find(({ type }) => isJsonType(type)) : undefined;
  return { ...(json && { found: json }), findings };
}

function mediaTypeShape(sent: string): string {
  return sent === "" ? "none" : /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(sent) ? sent : "no media type";
}

function finding(part: Finding["part"], expected: string, got: string): Finding {
  return { part, pointer: "", expected, got };
}

const only = (deviation: Finding) => ({ deviations: [deviation], notes: [] });

const isOfBody = ({ location }: Violation) => location[1] === "body";
const isOfHeader = ({ location }: Violation) => location[1] === "header";

/** Prism's own words: they name places and constraints, no values. */
function fromPrism({ location, code, message }: Violation): Finding {
  const expected = message.slice(Math.max(0, message.lastIndexOf("must "))).replace(/^must (be )?/, "");
  const [, part, ...path] = location;
  const isHeader = part === "header";
  const got = code === "required" ? "missing" : "another value";
  return {
    part: isHeader ? "header" : "body",
    pointer: isHeader ? path.join("/") : `/${path.join("/")}`,
    expected,
    got,
  };
}
