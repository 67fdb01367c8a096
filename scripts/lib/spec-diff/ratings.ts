import type { Rating } from "./rating.ts";

/** Which way data travels: to the vendor or from it. */
export type Direction = "request" | "response";

/** How one kind of change is worded and rated. */
export interface Row {
  /** What is said of the thing that changed. */
  readonly says: string | Readonly<Record<Direction, string>>;
  readonly rating: Rating | Readonly<Record<Direction, Rating>>;
  readonly why: string;
  /** Rules of `redocly diff` that speak of the same. They rate it major, whatever it is. */
  readonly redocly?: readonly string[];
}

// biome-ignore format: a table, one row per kind of change
const rows = {
  // Vendors
  "vendor-added": { says: "is new", rating: "minor", why: "A package more." },
  "vendor-removed": { says: "is gone", rating: "major", why: "Its entry of the umbrella, and its mock, go with it." },
  // Operations
  "operation-removed": { says: "is gone", rating: "major", why: "Calls of it no longer compile.", redocly: ["operation-removed", "path-removed"] },
  "operation-added": { says: "is new", rating: "minor", why: "Nothing that exists is touched." },
  "operation-moved": { says: "moved", rating: "major", why: "A call names method and path; the old ones no longer compile.", redocly: ["path-removed"] },
  "operation-renamed": { says: "has another operationId", rating: "major", why: "`operations` is a public type, keyed by it.", redocly: ["operation-id-changed"] },
  deprecated: { says: "is deprecated", rating: "minor", why: "Works as before; editors strike it through." },
  undeprecated: { says: "is no longer deprecated", rating: "patch", why: "An editor stops warning." },
  withdrawn: { says: "was withdrawn by the vendor", rating: "minor", why: "The types stay; errors name date and successor." },
  "withdrawal-changed": { says: "has other words on its withdrawal", rating: "patch", why: "Date and successor in an error." },
  // Parameters
  "parameter-removed": { says: "is gone", rating: "major", why: "Unknown parameters are type errors.", redocly: ["parameter-removed"] },
  "parameter-added": { says: "is new", rating: "minor", why: "It may be left out." },
  "required-parameter-added": { says: "is new and required", rating: "major", why: "Calls without it no longer compile.", redocly: ["parameter-added-required"] },
  "parameter-required": { says: "is now required", rating: "major", why: "Calls without it no longer compile.", redocly: ["parameter-became-required"] },
  "parameter-optional": { says: "may now be left out", rating: "minor", why: "Calls with it still work." },
  serialization: { says: "is written another way on the wire", rating: "patch", why: "A call reads as before; the client now writes what the vendor reads.", redocly: ["parameter-serialization-changed"] },
  "client-parameter": { says: "is sent by the client itself, and changed", rating: "patch", why: "Callers do not give it; the client takes it from its options.", redocly: ["parameter-removed", "parameter-added-required"] },
  // Bodies and answers
  "body-removed": { says: "is gone", rating: "major", why: "A body is then a type error.", redocly: ["request-body-removed"] },
  "body-added": { says: "takes a body", rating: "minor", why: "It may be left out." },
  "required-body-added": { says: "requires a body", rating: "major", why: "Calls without one no longer compile.", redocly: ["request-body-added-required"] },
  "body-required": { says: "is now required", rating: "major", why: "Calls without one no longer compile.", redocly: ["request-body-became-required"] },
  "body-optional": { says: "may now be left out", rating: "minor", why: "Calls with it still work." },
  "media-type-changed": { says: "has another media type", rating: "major", why: "Bodies of another media type may be parsed otherwise, and `operations` has them under its name.", redocly: ["media-type-removed"] },
  "media-type-removed": { says: "loses a media type", rating: "major", why: "Its body can no longer be sent, or read under its type.", redocly: ["media-type-removed"] },
  "media-type-added": { says: "has one more media type", rating: { request: "minor", response: "major" }, why: "One more to send is new; one more to read makes `data` a union." },
  "success-removed": { says: "is gone", rating: "major", why: "`data` of this status is gone from the types.", redocly: ["response-removed"] },
  "error-removed": { says: "is gone", rating: "major", why: "`error` of this status was typed and is now unknown.", redocly: ["response-removed"] },
  "error-added": { says: "is new", rating: "minor", why: "Errors are told apart by status; the others read as before." },
  "success-added": { says: "is new, with the body of another success", rating: "minor", why: "`data` reads as before." },
  "other-success-added": { says: "is new, with a body of its own", rating: "major", why: "`data` becomes a union; reading it without a look at the status no longer compiles." },
  "header-changed": { says: "has other headers", rating: "patch", why: "Headers are read from the Response, by any name.", redocly: ["response-header-removed"] },
  // Fields
  "field-removed": { says: "is gone", rating: "major", why: "Reading it, or sending it in a closed object, no longer compiles.", redocly: ["property-removed", "required-properties-removed"] },
  "field-added": { says: "is new", rating: "minor", why: "Objects of answers are open." },
  "required-field-added": { says: { request: "is new and required", response: "is new" }, rating: { request: "major", response: "minor" }, why: "Requests without it no longer compile; answers only gain.", redocly: ["required-properties-added"] },
  "field-required": { says: { request: "is now required", response: "is now always there" }, rating: { request: "major", response: "minor" }, why: "Requests without it no longer compile; readers get the same, without undefined.", redocly: ["required-properties-added"] },
  "field-optional": { says: { request: "may now be left out", response: "may now be absent" }, rating: { request: "minor", response: "major" }, why: "Requests with it still work; readers meet undefined.", redocly: ["required-properties-removed"] },
  "keys-removed": { says: "loses keys beside its fields", rating: "major", why: "Reading or sending such keys no longer compiles.", redocly: ["additional-properties-changed"] },
  "keys-added": { says: "has keys beside its fields", rating: "minor", why: "What was named stays.", redocly: ["additional-properties-changed"] },
  "keys-closed": { says: "takes no unknown fields", rating: "patch", why: "The types refused them before; now the mock does as well.", redocly: ["additional-properties-changed"] },
  // Types
  "type-changed": { says: "has another type", rating: "major", why: "Neither type takes all that the other takes.", redocly: ["schema-type-changed", "schema-combinator-changed", "ref-target-changed"] },
  "type-widened": { says: "has a wider type", rating: { request: "minor", response: "major" }, why: "More may be sent; readers meet values that they did not expect.", redocly: ["schema-type-changed", "schema-combinator-changed"] },
  "type-narrowed": { says: "has a narrower type", rating: { request: "major", response: "minor" }, why: "What was sent may be refused; readers get no more than before.", redocly: ["schema-type-changed", "schema-combinator-changed"] },
  "null-added": { says: "may now be null", rating: { request: "minor", response: "major" }, why: "Null may be sent; readers meet it.", redocly: ["schema-type-changed"] },
  "null-removed": { says: "is never null", rating: { request: "major", response: "minor" }, why: "Null may no longer be sent; readers get the same, without null.", redocly: ["schema-type-changed"] },
  "value-added": { says: "has a new value", rating: "minor", why: "Sets of answers are open by our convention: a reader has a default branch.", redocly: ["enum-values-added"] },
  "value-removed": { says: "loses a value", rating: "major", why: "Sending it, or comparing with it, no longer compiles.", redocly: ["enum-values-removed"] },
  "set-opened": { says: "takes other values beside the named ones", rating: "minor", why: "Sets of answers are open by our convention, and more may be sent.", redocly: ["enum-values-removed", "schema-type-changed"] },
  "set-closed": { says: "takes the named values only", rating: { request: "major", response: "minor" }, why: "Other values can no longer be sent; readers get no more than before.", redocly: ["enum-values-added", "schema-type-changed"] },
  "name-added": { says: "names one more value of an open set", rating: "minor", why: "Editors complete it; it was allowed before.", redocly: ["enum-values-added"] },
  "name-removed": { says: "no longer names a value of an open set", rating: "patch", why: "Any string is allowed as before.", redocly: ["enum-values-removed"] },
  "date-accepted": { says: "takes a Date as well", rating: "minor", why: "Strings are taken as before." },
  "date-refused": { says: "takes no Date", rating: "major", why: "Calls with a Date no longer compile.", redocly: ["schema-format-changed"] },
  format: { says: "has another format", rating: "patch", why: "The type stays: words for readers and the mock.", redocly: ["schema-format-changed"] },
  limits: { says: "has other limits", rating: "patch", why: "The client sends what it is given, and the vendor judges; the mock follows.", redocly: ["numeric-range-changed", "string-length-changed", "schema-constraint-changed"] },
  default: { says: "has another default", rating: "minor", why: "Calls that leave it out may be answered otherwise." },
  details: { says: "has other details, and the same type", rating: "patch", why: "Types say the same; the mock may judge otherwise." },
  // Schemas
  "schema-removed": { says: "is gone", rating: "major", why: "Schemas are public types; their imports break." },
  "schema-renamed": { says: "has another name", rating: "major", why: "Schemas are public types; imports of the old name break." },
  "schema-added": { says: "is new", rating: "minor", why: "One more public type." },
  // Paging, cost, limits and other facts of the vendor
  "paging-added": { says: "can be paged through", rating: "minor", why: "`paginate` takes it." },
  "paging-removed": { says: "can no longer be paged through", rating: "major", why: "`paginate` refuses it." },
  "paging-changed": { says: "is paged another way", rating: "major", why: "Cursors that were kept, and the type of the items, may not fit any more." },
  "page-size": { says: "has another greatest page size", rating: "patch", why: "`paginate` asks for it." },
  cost: { says: "has another cost", rating: "patch", why: "Words in an editor." },
  "rate-limit": { says: "has other rate limits or headers of them", rating: "patch", why: "Waits are mended; no call changes." },
  "error-words": { says: "has its words on errors, or the request id, elsewhere", rating: "patch", why: "Messages of errors are mended." },
  // Access
  "authentication-added": { says: "takes one more kind of credentials", rating: "minor", why: "Those in use stay.", redocly: ["security-requirement-added"] },
  "authentication-changed": { says: "takes other credentials", rating: "major", why: "Those in use may be refused.", redocly: ["security-requirement-changed", "security-scopes-added"] },
  "scheme-removed": { says: "are gone", rating: "major", why: "Those in use may be refused.", redocly: ["security-scheme-removed"] },
  "scheme-changed": { says: "are given another way", rating: "major", why: "Those in use may be refused.", redocly: ["security-scheme-changed"] },
  "scheme-added": { says: "are new", rating: "minor", why: "Those in use stay." },
  "scopes-added": { says: "have more scopes", rating: "minor", why: "Those in use stay." },
  servers: { says: "has other addresses", rating: "patch", why: "The client's address is set in its client.ts; the document only shows it.", redocly: ["server-removed"] },
  // Words and examples
  description: { says: "has another description", rating: "patch", why: "Editors show it." },
  link: { says: "has a link to another page", rating: "patch", why: "Editors show it." },
  extension: { says: "has other facts", rating: "patch", why: "No type follows from an extension without a row." },
  examples: { says: "has other examples", rating: "none", why: "Only tests and mocks see them." },
  rewritten: { says: "is written another way, and says the same", rating: "patch", why: "The document that packages carry differs; calls and types do not." },
  about: { says: "has other words about the document", rating: "none", why: "Nothing of a package shows them." },
} as const satisfies Record<string, Row>;

/** Name of a kind of change. */
export type RowName = keyof typeof rows;

/** How each kind of change of a spec is rated, and why. */
export const ratings: Readonly<Record<RowName, Row>> = rows;
