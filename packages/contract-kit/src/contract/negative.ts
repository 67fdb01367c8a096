import type { ReceivedRequest } from "../received.ts";
import type { RawRequest } from "./raw-request.ts";

/** A request that must be refused, and why. */
export interface Negative {
  readonly operationId: string;
  /** What the operation says that this request breaks: `parameter`, `body`, `credentials`, `media type`, `route`. */
  readonly kind: string;
  /** A JSON Schema keyword, or a word of the kind's own. */
  readonly keyword: string;
  /** Where: `query limit`, `body /data/attributes/name`. */
  readonly place: string;
  /** Where parameters stand: `query`, `path`, `header`; of a query with its style: `query deepObject`. */
  readonly style: string;
  readonly request: RawRequest;
  readonly statuses: readonly number[];
  /** Violations of which one must be reported. */
  readonly reasons: readonly Reason[];
}

/** A violation that a mock should report. */
export interface Reason {
  /** In the request: `["query", "limit"]`. */
  readonly location: readonly string[];
  readonly codes: readonly (string | number)[];
  /** What the message must name. */
  readonly mentions?: string | undefined;
}

/** A constraint that no request can break, so that there is nothing to test. */
export interface Unbreakable {
  readonly operationId: string;
  readonly kind: string;
  readonly keyword: string;
  readonly place: string;
  readonly style: string;
  /** Why: a key of `unbreakable` in `exemptions.ts`, or `no rule` where the kit does not know the keyword. */
  readonly because: string;
}

/** The statuses of a request whose parameters or body are wrong. */
export const invalid: readonly number[] = [400, 422];

/** What keeps an answer from being the right refusal; undefined when it is. */
export function faultOf({ statuses, reasons }: Negative, received: ReceivedRequest): string | undefined {
  if (!statuses.includes(received.status))
    return `answered ${received.status} instead of ${statuses.join(" or ")}`;
  if (reasons.some((reason) => isReported(reason, received))) return undefined;
  const reported = received.violations.map(({ location, code }) => `${location.join("/")} ${code}`);
  const wanted = reasons.map(({ location, codes }) => `request/${location.join("/")} ${codes.join("|")}`);
  return `refused because of ${reported.join(", ") || "nothing"} instead of ${wanted.join(" or ")}`;
}

// Prism writes the names of parameters in lower case.
function isReported({ location, codes, mentions = "" }: Reason, { violations }: ReceivedRequest): boolean {
  const wanted = ["request", ...location].join("\0").toLowerCase();
  return violations.some(
    (violation) =>
      violation.location.join("\0").toLowerCase() === wanted &&
      codes.includes(violation.code) &&
      violation.message.toLowerCase().includes(mentions.toLowerCase()),
  );
}
