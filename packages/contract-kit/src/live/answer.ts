/** What the vendor answered, as it came over the wire. */
export interface VendorAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** Something in an answer that is not as the specification has it. It never holds a value that could be private. */
export interface Finding {
  readonly part: "status" | "media type" | "header" | "body";
  /** JSON pointer into the body; the name of a header; else empty. */
  readonly pointer: string;
  readonly expected: string;
  /** The shape of what came, never the value itself. */
  readonly got: string;
}

/** What an answer says of the specification. */
export interface Verdict {
  readonly deviations: readonly Finding[];
  /** What the specification allows but does not name: undocumented fields, new values of open sets. */
  readonly notes: readonly Finding[];
  /** Why the answer tells nothing, or not enough: credentials refused, a limit reached, nothing found. */
  readonly reason: string | undefined;
}
