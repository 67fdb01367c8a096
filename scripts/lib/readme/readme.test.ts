import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Operation, SecurityScheme } from "../openapi.ts";
import { discoverVendors, root } from "../workspace.ts";
import { authenticationTable } from "./authentication.ts";
import { rateLimitSentence, waitHeaders, windowsSentence } from "./limits.ts";
import { operationsSection } from "./operations.ts";
import { failureStatuses, pagingSentence } from "./paging.ts";
import { partial } from "./partial.ts";
import { vendorReadme } from "./vendor.ts";

const documentWith = (facts: Partial<OpenApiDocument>): OpenApiDocument => ({
  info: { title: "Acme", version: "1" },
  paths: {},
  ...facts,
});

const operation = (facts: Partial<Operation> = {}): Operation => ({
  operationId: "listThings",
  summary: "List things",
  responses: { "200": {}, "404": {}, "400": {} },
  ...facts,
});

const paged = { style: "cursor", request: {}, items: "", next: "/next", maxPageSize: 500 } as const;
const documentOf = (...operations: Operation[]) =>
  documentWith({ paths: Object.fromEntries(operations.map((get, index) => [`/things${index}`, { get }])) });

describe("the table of credentials", () => {
  const key = (name: string, option: SecurityScheme["x-client-option"]): SecurityScheme => ({
    type: "apiKey",
    in: "header",
    name,
    description: `About ${name}.`,
    ...(option && { "x-client-option": option }),
  });
  const rowsOf = (security: Record<string, string[]>[], securitySchemes: Record<string, SecurityScheme>) =>
    authenticationTable(documentWith({ security, components: { securitySchemes } }))
      .split("\n")
      .slice(2)
      .map((line) => line.replaceAll(/ +/g, " "));

  it("has a row for schemes that go together", () => {
    const schemes = { one: key("X-One", "auth.token"), two: key("X-Two", "auth.account") };
    expect(rowsOf([{ one: [], two: [] }], schemes)).toEqual([
      "| `auth: { token, account }` | `X-One` header and `X-Two` header | About X-One. About X-Two. |",
    ]);
  });

  it("keeps what is said in several lines in one row", () => {
    const one = { ...key("X-One", "auth.token"), description: "Made in\n  the settings | the app.\n" };
    expect(rowsOf([{ one: [] }], { one })).toEqual([
      "| `auth: { token }` | `X-One` header | Made in the settings \\| the app. |",
    ]);
  });

  it("has a row for each alternative, and for each way to give one", () => {
    const basic = {
      type: "http",
      scheme: "basic",
      "x-client-option": ["auth.key", ["auth.user", "auth.word"]],
    };
    const schemes = { basic, login: { type: "oauth2", "x-client-option": "auth.accessToken" } };
    expect(rowsOf([{ basic: [] }, { login: [] }], schemes)).toEqual([
      "| `auth: { key }` | `Authorization: Basic` header | |",
      "| `auth: { user, word }` | `Authorization: Basic` header | |",
      "| `auth: { accessToken }` | `Authorization: Bearer` header | |",
    ]);
  });

  it("has what the client sends of itself", () => {
    const account = {
      name: "X-Account",
      in: "header",
      description: "Whose.",
      "x-client-option": "account",
    } as const;
    const document = documentOf(operation({ parameters: [account] }), operation({ parameters: [account] }));
    expect(authenticationTable(document).split("\n").slice(2)).toEqual([
      "| `account` | `X-Account` header | Whose. |",
    ]);
  });

  it("says so when there are none", () => {
    expect(authenticationTable(documentWith({}))).toBe("No operation asks for credentials.");
  });
});

describe("what is said of limits", () => {
  it("names every window", () => {
    const windows = [
      { limit: 100, seconds: 10 },
      { limit: 4000, seconds: 1800 },
      { limit: 5000, seconds: 3600 },
      { limit: 1, seconds: 1 },
    ];
    expect(windowsSentence("Acme", documentWith({ "x-rate-limit": { windows } }))).toMatch(
      /^Acme allows 100 calls in 10 seconds, 4,000 calls in 30 minutes, 5,000 calls in an hour and 1 call in a second\./,
    );
  });

  it("says so when there is none", () => {
    expect(windowsSentence("Acme", documentWith({}))).toMatch(/^Acme documents no limit that is the same/);
  });

  it("names the headers that the client reads, and no other", () => {
    const headers = { remaining: "x-left", reset: { header: "x-reset" }, retryAfter: { header: "x-wait" } };
    const document = documentWith({ "x-rate-limit": headers });
    expect(waitHeaders(document)).toBe("`Retry-After`, `x-wait` or on a 429 `x-reset`");
    expect(rateLimitSentence("acme", document)).toBe(
      "- `acme.rateLimit` has what the last answers said: `remaining` (`x-left`) and `resetAt` (`x-reset`).",
    );
    expect(rateLimitSentence("acme", documentWith({}))).toBe("");
  });
});

describe("what is said of paging", () => {
  it.each([
    [[operation()], undefined],
    [
      [operation({ "x-pagination": paged })],
      "The one operation pages, by cursor, with up to 500 items a page.",
    ],
    [
      [
        operation({ "x-pagination": paged }),
        operation(),
        operation({ "x-pagination": { ...paged, style: "page" } }),
      ],
      "2 of 3 operations page, by cursor or by page, with up to 500 items a page.",
    ],
  ])("is true of %j", (operations, words) => {
    expect(pagingSentence(documentOf(...operations))).toBe(words);
  });
});

it("a README without paging says so, and needs no example of it", () => {
  const [vendor = ""] = discoverVendors();
  const text = readFileSync(join(root, `packages/${vendor}/openapi.json`), "utf8");
  const document = JSON.parse(text, (key, value) => (key === "x-pagination" ? undefined : value));
  const { content } = vendorReadme(vendor, document, root);
  const [, paging = ""] = content.split(/^## Paging$/m);
  expect(paging).toMatch(/^\s+<!-- generated: paging -->\s+No operation of \w+ pages/);
  expect(paging.split(/^## /m)[0]).not.toContain("```");
});

it("the statuses of failures are named once, in order", () => {
  expect(failureStatuses(documentOf(operation(), operation({ responses: { "429": {}, default: {} } })))).toBe(
    "400, 404 and 429",
  );
});

describe("the operations", () => {
  it("stand by their tags, with cost, paging and link", () => {
    const facts = { tags: ["Things"], "x-cost": 2, "x-docs": "https://acme.example/things" };
    const text = operationsSection(
      documentOf(
        operation({ ...facts, "x-pagination": paged }),
        operation({ tags: ["Others"], deprecated: true }),
      ),
    );
    expect(text).toContain("### Things");
    expect(text.replaceAll(/ +/g, " ")).toContain(
      "| `GET /things0` | List things | 2 | pages by cursor, [docs](https://acme.example/things) |",
    );
    expect(text.replaceAll(/ +/g, " ")).toContain("| `GET /things1` | List things | | deprecated |");
  });

  it("that were withdrawn are listed with their successors", () => {
    const gone = operation({
      deprecated: true,
      "x-retired": { date: "2026-03-13", successor: "/v2/things" },
    });
    const text = operationsSection(
      documentOf(gone, gone, operation({ "x-retired": { date: "2025-01-01" } })),
    );
    expect(text.split("\n").slice(-2)).toEqual([
      "- 2025-01-01: `GET /things2`.",
      "- 2026-03-13: `GET /things0` and `GET /things1`. Instead: /v2/things.",
    ]);
  });
});

describe("a shared text", () => {
  const values = { windows: "W", example: "E", headers: "H", rateLimit: "" };

  it("has no empty line in a list where a value is empty", () => {
    expect(partial("limits", values)).not.toMatch(/^- .*\n\n- /m);
  });

  it("is not filled by halves", () => {
    expect(() => partial("no-paging", {})).toThrow("no-paging.md asks for {{Vendor}}, which nothing gives.");
  });

  it("names the oldest TypeScript that is tried", () => {
    const [, version] = /^ {2}typescript: (\d+\.\d+)\./m.exec(
      readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"),
    )!;
    for (const name of ["install", "support"]) {
      const text = partial(name, { vendor: "acme", Vendor: "Acme", node: "22.12" });
      expect(text).toContain(`TypeScript ${version}`);
    }
  });
});
