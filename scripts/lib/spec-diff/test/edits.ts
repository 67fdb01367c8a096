// The table of spec edits: what each is rated, in which words, and whether code that used the old types still compiles.
import type { OpenApiDocument } from "../../openapi.ts";
import type { Rating } from "../rating.ts";
import { baseDocument } from "./base-document.ts";
import { drop, move, put, replaceAll, type Step } from "./edit.ts";

/** An edit of the small API, and what is said of it. */
export interface Edit {
  readonly name: string;
  /** What the API has beside the small one before the edit; the edit starts from the small one. */
  readonly from?: readonly Step[];
  readonly steps: readonly Step[];
  readonly rating: Rating;
  /** All lines of the list, the gravest first. */
  readonly words: readonly string[];
  /** A major that the compiler does not see, and why it is one. */
  readonly unseen?: string;
}

const list = "/paths/~1projects/get";
const create = "/paths/~1projects/post";
const one = "/paths/~1projects~1{id}";
const answer = `${list}/responses/200`;
const listed = `${answer}/content/application~1json/schema`;
const project = "/components/schemas/Project";
const field = `${project}/properties`;
const person = "/components/schemas/Person";
const request = "/components/schemas/NewProject";
const sent = `${request}/properties`;
const limit = "/components/parameters/Limit";
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const ok = (schema: unknown) => ({ description: "Fine.", content: { "application/json": { schema } } });

/** The documents before and after an edit. */
export function documentsOf({ from = [], steps }: Edit): {
  base: OpenApiDocument;
  revision: OpenApiDocument;
} {
  const [base, revision] = [baseDocument(), baseDocument()];
  for (const step of from) step(base);
  for (const step of steps) step(revision);
  return { base, revision };
}

const operation = (operationId: string) => ({
  operationId,
  summary: "New",
  tags: ["projects"],
  responses: { 200: ok(to("Person")) },
});

// biome-ignore format: a table, one row per edit
export const edits: readonly Edit[] = [
  // Operations
  { name: "an operation is removed", steps: [drop(create), drop(request)], rating: "major", words: ["`createProject` is gone (POST /projects)", "`NewProject` is gone"] },
  { name: "an operation is added", steps: [put(`${one}/patch`, operation("updateProject"))], rating: "minor", words: ["`updateProject` is new (PATCH /projects/{id})"] },
  { name: "a path is added", steps: [put("/paths/~1people", { get: operation("listPeople") })], rating: "minor", words: ["`listPeople` is new (GET /people)"] },
  { name: "a path is renamed", steps: [move(one, "/paths/~1v2~1projects~1{id}")], rating: "major", words: ["`getProject` moved: GET /projects/{id} → GET /v2/projects/{id}", "`deleteProject` moved: DELETE /projects/{id} → DELETE /v2/projects/{id}"] },
  { name: "a method is changed", steps: [move(create, "/paths/~1projects/put")], rating: "major", words: ["`createProject` moved: POST /projects → PUT /projects"] },
  { name: "an operationId is renamed", steps: [put(`${list}/operationId`, "findProjects")], rating: "major", words: ["`listProjects` has another operationId: listProjects → findProjects"] },
  { name: "an operation is deprecated", steps: [put(`${list}/deprecated`, true)], rating: "minor", words: ["`listProjects` is deprecated"] },
  { name: "an operation is withdrawn", steps: [put(`${list}/deprecated`, true), put(`${list}/x-retired`, { date: "2026-03-13" })], rating: "minor", words: ["`listProjects` was withdrawn by the vendor (2026-03-13)"] },
  { name: "a withdrawal has another date", from: [put(`${list}/x-retired`, { date: "2026-03-13" })], steps: [put(`${list}/x-retired`, { date: "2026-06-01" })], rating: "patch", words: ["`listProjects` has other words on its withdrawal"] },
  { name: "an operation is no longer deprecated", from: [put(`${list}/deprecated`, true)], steps: [], rating: "patch", words: ["`listProjects` is no longer deprecated"] },
  { name: "a fact is added that no row knows", steps: [put(`${list}/x-tier`, 2)], rating: "patch", words: ["`listProjects` has other facts: none → 2"] },
  // Parameters
  { name: "a parameter is removed", steps: [drop(`${list}/parameters/2`)], rating: "major", words: ["`listProjects`: parameter `state` is gone"] },
  { name: "a parameter is renamed", steps: [put(`${list}/parameters/2/name`, "status")], rating: "major", words: ["`listProjects`: parameter `state` is gone", '`listProjects`: parameter `status` is new ("open" | "closed")'] },
  { name: "an optional parameter is added", steps: [put(`${list}/parameters/-`, { name: "q", in: "query", schema: { type: "string" } })], rating: "minor", words: ["`listProjects`: parameter `q` is new (string)"] },
  { name: "a required parameter is added", steps: [put(`${list}/parameters/-`, { name: "q", in: "query", required: true, schema: { type: "string" } })], rating: "major", words: ["`listProjects`: parameter `q` is new and required (string)"] },
  { name: "a parameter is made required", steps: [put(`${list}/parameters/2/required`, true)], rating: "major", words: ["`listProjects`: parameter `state` is now required"] },
  { name: "a shared parameter is made required", steps: [put(`${limit}/required`, true)], rating: "major", words: ["`listProjects`, `getProject`: parameter `limit` is now required"] },
  { name: "a parameter may be left out", from: [put(`${limit}/required`, true)], steps: [], rating: "minor", words: ["`listProjects`, `getProject`: parameter `limit` may now be left out"] },
  { name: "a parameter that the client sends is removed", steps: [drop(`${list}/parameters/5`)], rating: "patch", words: ["`listProjects`: header parameter `X-Account` is sent by the client itself, and changed"] },
  { name: "a parameter's type is widened", steps: [put(`${limit}/schema/type`, ["integer", "string"])], rating: "minor", words: ["`listProjects`, `getProject`: parameter `limit` has a wider type: integer → integer | string"] },
  { name: "a parameter's type is narrowed", steps: [put(`${list}/parameters/4/schema/items`, { type: "integer", enum: [1, 2] })], rating: "major", words: ["`listProjects`: parameter `ids[]` takes the named values only: integer → 1 | 2"] },
  { name: "a parameter's type is changed", steps: [put(`${limit}/schema/type`, "string")], rating: "major", words: ["`listProjects`, `getProject`: parameter `limit` has another type: integer → string"] },
  { name: "a parameter gains a value", steps: [put(`${list}/parameters/2/schema/enum/-`, "late")], rating: "minor", words: ['`listProjects`: parameter `state` has a new value ("late")'] },
  { name: "a parameter loses a value", steps: [drop(`${list}/parameters/2/schema/enum/1`)], rating: "major", words: ['`listProjects`: parameter `state` loses a value ("closed")'] },
  { name: "a parameter's set is opened", steps: [drop(`${list}/parameters/2/schema/enum`)], rating: "minor", words: ['`listProjects`: parameter `state` takes other values beside the named ones: "open" | "closed" → string'] },
  { name: "a parameter's default is changed", steps: [put(`${limit}/schema/default`, 100)], rating: "minor", words: ["`listProjects`, `getProject`: parameter `limit` has another default: 50 → 100"] },
  { name: "a parameter is written another way", steps: [put(`${list}/parameters/4/explode`, true)], rating: "patch", words: ["`listProjects`: parameter `ids` is written another way on the wire: false → true"] },
  { name: "a parameter takes a Date", steps: [put(`${list}/parameters/1/schema/format`, "date-time")], rating: "minor", words: ["`listProjects`: parameter `cursor` takes a Date as well: none → date-time"] },
  { name: "a parameter takes no Date", steps: [put(`${list}/parameters/3/schema/format`, "date")], rating: "major", words: ["`listProjects`: parameter `since` takes no Date: date-time → date"] },
  { name: "a parameter is left to the client", steps: [put(`${list}/parameters/2/x-client-option`, "state")], rating: "major", words: ["`listProjects`: parameter `state` is gone"] },
  { name: "a path parameter's type is narrowed", steps: [put(`${one}/parameters/0/schema`, { type: "integer", enum: [1] })], rating: "major", words: ["`getProject`, `deleteProject`: path parameter `id` takes the named values only: integer → 1"] },
  // Request bodies
  { name: "a body is required", steps: [put(`${one}/delete/requestBody`, { required: true, content: { "application/json": { schema: to("Person") } } })], rating: "major", words: ["`deleteProject` requires a body"] },
  { name: "a body may be sent", steps: [put(`${one}/delete/requestBody`, { content: { "application/json": { schema: to("Person") } } })], rating: "minor", words: ["`deleteProject` takes a body"] },
  { name: "a body is removed", steps: [drop(`${create}/requestBody`), drop(request)], rating: "major", words: ["`createProject`: body is gone", "`NewProject` is gone"] },
  { name: "a body may be left out", steps: [drop(`${create}/requestBody/required`)], rating: "minor", words: ["`createProject`: body may now be left out"] },
  { name: "a body may no longer be left out", from: [drop(`${create}/requestBody/required`)], steps: [], rating: "major", words: ["`createProject`: body is now required"] },
  { name: "a request's media type is changed", steps: [move(`${create}/requestBody/content/application~1json`, `${create}/requestBody/content/application~1vnd.api+json`)], rating: "major", words: ["`createProject`: body has another media type: application/json → application/vnd.api+json"] },
  { name: "a request field is added", steps: [put(`${sent}/code`, { type: "string" })], rating: "minor", words: ["`NewProject.code` is new (string)"] },
  { name: "a required request field is added", steps: [put(`${sent}/code`, { type: "string" }), put(`${request}/required/-`, "code")], rating: "major", words: ["`NewProject.code` is new and required (string)"] },
  { name: "a request field is removed", steps: [drop(`${sent}/budget`)], rating: "major", words: ["`NewProject.budget` is gone"] },
  { name: "a request field is made required", steps: [put(`${request}/required/-`, "budget")], rating: "major", words: ["`NewProject.budget` is now required"] },
  { name: "a request field is made optional", steps: [put(`${request}/required`, [])], rating: "minor", words: ["`NewProject.name` may now be left out"] },
  { name: "a request field is no longer null", steps: [put(`${sent}/note/type`, "string")], rating: "major", words: ["`NewProject.note` is never null: string | null → string"] },
  { name: "a request field may be null", steps: [put(`${sent}/budget/type`, ["number", "null"])], rating: "minor", words: ["`NewProject.budget` may now be null: number → number | null"] },
  { name: "a request field's limits are changed", steps: [put(`${sent}/budget/minimum`, 10)], rating: "patch", words: ["`NewProject.budget` has other limits: 0 → 10"] },
  { name: "a request field is an integer now", steps: [put(`${sent}/budget/type`, "integer")], rating: "major", words: ["`NewProject.budget` has a narrower type: number → integer"], unseen: "TypeScript has one kind of number." },
  { name: "a request object is opened", steps: [put(`${request}/additionalProperties`, true)], rating: "minor", words: ["`NewProject` has keys beside its fields (any key)"] },
  { name: "an object of a request is closed", steps: [put(`${person}/additionalProperties`, false)], rating: "patch", words: ["`Person` takes no unknown fields"] },
  // Answers
  { name: "an error status is added", steps: [put(`${list}/responses/409`, ok(to("Person")))], rating: "minor", words: ["`listProjects`: answer 409 is new"] },
  { name: "an error status is removed", steps: [drop(`${list}/responses/404`)], rating: "major", words: ["`listProjects`: answer 404 is gone"] },
  { name: "a success with the same body is added", steps: [put(`${create}/responses/200`, ok(to("Project")))], rating: "minor", words: ["`createProject`: answer 200 is new, with the body of another success"] },
  { name: "a success with another body is added", steps: [put(`${create}/responses/202`, ok(to("Person")))], rating: "major", words: ["`createProject`: answer 202 is new, with a body of its own"] },
  { name: "a success changes its status", steps: [move(`${create}/responses/201`, `${create}/responses/200`)], rating: "major", words: ["`createProject`: answer 201 is gone", "`createProject`: answer 200 is new, with the body of another success"] },
  { name: "an answer's media type is changed", steps: [move(`${answer}/content/application~1json`, `${answer}/content/application~1vnd.api+json`)], rating: "major", words: ["`listProjects`: answer 200 has another media type: application/json → application/vnd.api+json"] },
  { name: "an answer's media type is added", steps: [put(`${answer}/content/text~1csv`, { schema: { type: "string" } })], rating: "major", words: ["`listProjects`: answer 200 has one more media type (text/csv)"] },
  { name: "an answer's media type is removed", from: [put(`${answer}/content/text~1csv`, { schema: { type: "string" } })], steps: [], rating: "major", words: ["`listProjects`: answer 200 loses a media type (text/csv)"] },
  { name: "a request's media type is added", steps: [put(`${create}/requestBody/content/application~1xml`, { schema: { type: "string" } })], rating: "minor", words: ["`createProject`: body has one more media type (application/xml)"] },
  { name: "an answer's headers are changed", steps: [drop(`${answer}/headers`)], rating: "patch", words: ["`listProjects`: answer 200 has other headers"] },
  { name: "a field of an inline answer is removed", steps: [drop(`${listed}/properties/next`)], rating: "major", words: ["`listProjects`: answer 200 `next` is gone"] },
  { name: "a response field is added", steps: [put(`${field}/code`, { type: "string" })], rating: "minor", words: ["`Project.code` is new (string)"] },
  { name: "a required response field is added", steps: [put(`${field}/code`, { type: "string" }), put(`${project}/required/-`, "code")], rating: "minor", words: ["`Project.code` is new (string)"] },
  { name: "a response field is removed", steps: [drop(`${field}/note`)], rating: "major", words: ["`Project.note` is gone"] },
  { name: "a response field is renamed", steps: [move(`${field}/note`, `${field}/notes`)], rating: "major", words: ["`Project.note` is gone", "`Project.notes` is new (string)"] },
  { name: "a response field is made optional", steps: [drop(`${project}/required/1`)], rating: "major", words: ["`Project.name` may now be absent"] },
  { name: "a response field is always there", steps: [put(`${project}/required/-`, "note")], rating: "minor", words: ["`Project.note` is now always there"] },
  { name: "a response field may be null", steps: [put(`${field}/name/type`, ["string", "null"])], rating: "major", words: ["`Project.name` may now be null: string → string | null"] },
  { name: "a response field is never null", steps: [put(`${field}/ended/type`, "string")], rating: "minor", words: ["`Project.ended` is never null: string | null → string"] },
  { name: "a response field's type is widened", steps: [put(`${field}/id/type`, ["integer", "string"])], rating: "major", words: ["`Project.id` has a wider type: integer → integer | string"] },
  { name: "a response field's type is narrowed", steps: [put(`${field}/size/type`, "integer")], rating: "minor", words: ["`Project.size` has a narrower type: integer | string → integer"] },
  { name: "a response field's type is changed", steps: [put(`${field}/labels/items/type`, "integer")], rating: "major", words: ["`Project.labels[]` has another type: string → integer"] },
  { name: "a list becomes a value", steps: [put(`${field}/labels`, { type: "string" })], rating: "major", words: ["`Project.labels` has another type: string[] → string"] },
  { name: "a closed set of an answer gains a value", steps: [put(`${field}/kind/enum/-`, "trial")], rating: "minor", words: ['`Project.kind` has a new value ("trial")'] },
  { name: "a closed set of an answer loses a value", steps: [drop(`${field}/kind/enum/1`)], rating: "major", words: ['`Project.kind` loses a value ("client")'] },
  { name: "a closed set of an answer gains a value of another kind", steps: [put(`${field}/kind/enum/-`, 3)], rating: "major", words: ['`Project.kind` has a wider type: "inner" | "client" → "inner" | "client" | 3'] },
  { name: "one of a union's named schemas gains a field", from: [put(`${field}/owner`, { anyOf: [to("Person"), to("Problem")] })], steps: [put(`${field}/owner`, { anyOf: [to("Person"), to("Problem")] }), put(`${person}/properties/phone`, { type: "string" })], rating: "minor", words: ["`Person.phone` is new (string)"] },
  { name: "a closed set of an answer gains null", steps: [put(`${field}/kind/enum/-`, null), put(`${field}/kind/type`, ["string", "null"])], rating: "major", words: ['`Project.kind` may now be null: "inner" | "client" → "inner" | "client" | null'] },
  { name: "a closed set of an answer is opened", steps: [put(`${field}/kind`, { anyOf: [{ type: "string", enum: ["inner", "client"] }, { type: "string" }] })], rating: "minor", words: ['`Project.kind` takes other values beside the named ones: "inner" | "client" → "inner" | "client" | string'] },
  { name: "an open set gains a name", steps: [put(`${field}/state/anyOf/0/enum/-`, "late")], rating: "minor", words: ['`Project.state` names one more value of an open set ("late")'] },
  { name: "an open set loses a name", steps: [drop(`${field}/state/anyOf/0/enum/1`)], rating: "patch", words: ['`Project.state` no longer names a value of an open set ("closed")'] },
  { name: "a nested field is removed", steps: [drop(`${field}/team/properties/lead`), drop(`${field}/team/required`)], rating: "major", words: ["`Project.team.lead` is gone"] },
  { name: "keys by a pattern are removed", steps: [drop(`${project}/patternProperties`)], rating: "major", words: ["`Project` loses keys beside its fields (^metadata_\\d+$)"] },
  { name: "keys by a pattern are added", steps: [put(`${person}/patternProperties`, { "^field_\\d+$": { type: "string" } })], rating: "minor", words: ["`Person` has keys beside its fields (^field_\\d+$)"] },
  // Schemas that travel both ways, and their names
  { name: "a field that is sent and received is made required", steps: [put(`${person}/required/-`, "email")], rating: "major", words: ["`Person.email` is now required"] },
  { name: "a field that is sent and received is made optional", steps: [put(`${person}/required`, [])], rating: "major", words: ["`Person.id` may now be absent"] },
  { name: "a schema is renamed", steps: [move(person, "/components/schemas/User"), replaceAll("schemas/Person", "schemas/User")], rating: "major", words: ["`Person` has another name: Person → User"] },
  { name: "a schema is removed", from: [put("/components/schemas/Spare", { type: "string" })], steps: [], rating: "major", words: ["`Spare` is gone"] },
  { name: "a schema is written out where it is used", steps: [put(`${field}/owner`, { type: "object", required: ["id"], properties: { id: { type: "integer" }, email: { type: "string", maxLength: 80 } } })], rating: "patch", words: ["the API is written another way, and says the same"] },
  { name: "a field refers to another schema", steps: [put(`${field}/owner`, to("Problem"))], rating: "major", words: ["`Project.owner.id`, `Project.owner.email` are gone", "`Project.owner.message` is new (string)"] },
  { name: "a schema is split by allOf", steps: [move(person, "/components/schemas/Contact"), put(person, { allOf: [to("Contact")] })], rating: "minor", words: ["`Contact` is new", "`Person` has other details, and the same type"] },
  // Paging, cost, limits, access
  { name: "paging is removed", steps: [drop(`${list}/x-pagination`)], rating: "major", words: ["`listProjects` can no longer be paged through"] },
  { name: "paging is added", steps: [put(`${one}/get/x-pagination`, { style: "cursor", request: { cursor: "limit" }, items: "/labels", next: "/note" })], rating: "minor", words: ["`getProject` can be paged through"] },
  { name: "paging is changed", steps: [put(`${list}/x-pagination/request/cursor`, "since")], rating: "major", words: ['`listProjects` is paged another way: `request` {"cursor":"cursor","size":"limit"} → {"cursor":"since","size":"limit"}'], unseen: "Cursors that were kept do not fit." },
  { name: "the greatest page is larger", steps: [put(`${list}/x-pagination/maxPageSize`, 500)], rating: "patch", words: ["`listProjects` has another greatest page size: 100 → 500"] },
  { name: "a cost is changed", steps: [put(`${list}/x-cost`, 10)], rating: "patch", words: ["`listProjects` has another cost: 20 → 10"] },
  { name: "rate limits are changed", steps: [put("/x-rate-limit/windows/0/limit", 20)], rating: "patch", words: ["the API has other rate limits or headers of them"] },
  { name: "other credentials are needed", steps: [put("/security", [{ login: ["read"] }])], rating: "major", words: ["`listProjects`, `createProject`, `getProject`, `deleteProject` take other credentials: key → login (read)"], unseen: "Credentials are no part of the operations' types." },
  { name: "other credentials are taken as well", steps: [put("/security/-", { login: [] })], rating: "minor", words: ["`listProjects`, `createProject`, `getProject`, `deleteProject` take one more kind of credentials: key → key or login"] },
  { name: "credentials are given another way", steps: [put("/components/securitySchemes/key/name", "X-Token")], rating: "major", words: ["credentials `key` are given another way"], unseen: "Credentials are no part of the operations' types." },
  { name: "credentials come from another option", steps: [put("/components/securitySchemes/key/x-client-option", "auth.token")], rating: "patch", words: ["credentials `key` has other facts"] },
  { name: "a scope is added", steps: [put("/components/securitySchemes/login/flows/clientCredentials/scopes/write", "Write.")], rating: "minor", words: ["credentials `login` have more scopes (clientCredentials write)"] },
  { name: "a kind of credentials is removed", steps: [drop("/components/securitySchemes/login")], rating: "major", words: ["credentials `login` are gone"], unseen: "Credentials are no part of the operations' types." },
  { name: "a kind of credentials is added", steps: [put("/components/securitySchemes/basic", { type: "http", scheme: "basic" })], rating: "minor", words: ["credentials `basic` are new"] },
  { name: "the words of errors are elsewhere", steps: [put("/x-error-message", ["/error"])], rating: "patch", words: ["the API has its words on errors, or the request id, elsewhere"] },
  { name: "a server is changed", steps: [put("/servers/0/url", "https://api.acme.test")], rating: "patch", words: ["the API has other addresses"] },
  // Words and examples
  { name: "descriptions are changed", steps: [put(`${field}/name/description`, "What it is called."), put(`${list}/summary`, "All projects"), put(`${limit}/description`, "The most.")], rating: "patch", words: ["`listProjects`, `Project.name` have another description", "`listProjects`, `getProject`: parameter `limit` has another description"] },
  { name: "an example is changed", steps: [put(`${answer}/content/application~1json/examples/firstPage/value/next`, "a")], rating: "none", words: ["the API has other examples"] },
  { name: "an example is added", steps: [put(`${answer}/content/application~1json/examples/lastPage`, { value: { data: [] } })], rating: "none", words: ["the API has other examples"] },
  { name: "a link is changed", steps: [put(`${list}/x-docs`, "https://vendor.test/all")], rating: "patch", words: ['`listProjects` has a link to another page: "https://vendor.test/list" → "https://vendor.test/all"'] },
  { name: "the version of the document is changed", steps: [put("/info/version", "2")], rating: "none", words: ["the API has other words about the document"] },
  { name: "a format is changed", steps: [put(`${field}/ended/format`, "date-time")], rating: "patch", words: ["`Project.ended` has another format: date → date-time"] },
  { name: "a detail is changed that only redocly sees", steps: [put(`${field}/state/anyOf/1/maxLength`, 20)], rating: "patch", words: ["`Project.state` has other details, and the same type"] },
  { name: "something is added that no rule of ours knows", steps: [put("/webhooks", { changed: { post: operation("changed") } })], rating: "minor", words: ["`webhooks` changed: WebhooksMap added"] },
];
