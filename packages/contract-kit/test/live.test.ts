import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBodyCheck } from "../src/live/body-check.ts";
import { IdPool } from "../src/live/ids.ts";
import { checkLive } from "../src/live/index.ts";
import { createPrismProxy } from "../src/live/prism.ts";
import { redacted, secretsOf } from "../src/live/redact.ts";
import { patternOf, vocabularyOf } from "../src/live/shape.ts";
import { createTransport } from "../src/live/vendor.ts";
import { operationsOf } from "../src/operations.ts";
import { createLibraryClient } from "./client.ts";
import { library } from "./library.ts";

const operation = (id: string) => operationsOf(library).find((one) => one.id === id)!;

describe("Prism's proxy, with our transport", () => {
  const request = {
    method: "GET",
    path: "/v1/books/1",
    query: new URLSearchParams(),
    headers: { accept: "application/json" },
    body: undefined,
  };
  const ask = async (status: number, body: unknown) => {
    const prism = await createPrismProxy(library, "https://library.example/api");
    const headers = { "content-type": "application/json" };
    return prism(operation("getBook"), request, async () => ({ status, headers, body }));
  };

  it("finds nothing in a true answer", async () => {
    expect(await ask(200, { id: 1, title: "Ulysses" })).toEqual([]);
  });

  it("finds what is wrong in a body", async () => {
    expect(await ask(200, { id: "1", title: "Ulysses" })).toMatchObject([
      { location: ["response", "body", "id"], code: "type" },
    ]);
  });

  it("does not answer 501 in the vendor's place", async () => {
    expect(await ask(501, undefined)).toMatchObject([{ severity: "Warning" }]);
  });
});

describe("the transport", () => {
  const request = { method: "GET", headers: {}, body: Buffer.alloc(0), signal: new AbortController().signal };

  it.each(["http://evil.example/", "@evil.example/", ".evil.example/", ":1/"])(
    "sends nothing to another origin: %s",
    async (target) => {
      const send = createTransport("https://library.example");
      await expect(send({ ...request, target })).rejects.toThrow("nothing was sent");
    },
  );

  it("names the fault when nobody answers, and no value of the request", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const send = createTransport(`http://127.0.0.1:${port}`);
    await expect(send({ ...request, target: "/books?key=secret" })).rejects.toThrow(
      `no answer from http://127.0.0.1:${port} (ECONNREFUSED)`,
    );
  });
});

describe("faults of a body", () => {
  const { faults } = createBodyCheck(library);
  const told = (schema: unknown, value: unknown) =>
    faults(schema, value).map(({ pointer, expected }) => `${pointer} ${expected}`);

  it("names members with slashes as JSON pointers do", () => {
    const schema = { type: "object", properties: { "a/b": { type: "string" } }, required: ["c~d"] };
    expect(told(schema, { "a/b": 1 })).toEqual(["/c~0d a value (required)", "/a~1b string"]);
  });

  it("compares the closest of several forms", () => {
    const kinds = ["cat", "dog"].map((kind) => ({
      type: "object",
      required: ["kind", kind],
      properties: { kind: { const: kind }, [kind]: { type: "integer" } },
    }));
    expect(told({ oneOf: kinds }, { kind: "dog", dog: "x" })).toEqual(["/dog integer"]);
    expect(told({ oneOf: kinds }, { kind: "cow", dog: 1 })).toEqual(['/kind "cat" or "dog"']);
    expect(told({ anyOf: [...kinds, { type: "null" }] }, 1)).toEqual([" object or null"]);
    expect(told({ oneOf: [{ type: "integer" }, { minimum: 1 }] }, 2)).toEqual([
      " exactly one of the documented forms",
    ]);
  });

  it("keeps what stands beside the forms", () => {
    const schema = { required: ["id"], anyOf: [{ required: ["a"] }, { required: ["b"] }] };
    expect(told(schema, {})).toEqual(["/id a value (required)", "/a a value (required)"]);
  });
});

describe("ids", () => {
  const parameter = (name: string, place = "path") => ({
    ...operation("getBook").parameters[0]!,
    name,
    in: place,
  });
  const at = (path: string) => ({ ...operation("getBook"), path });
  const pool = new IdPool();
  pool.learn(operation("listBooks"), {
    data: [
      { id: 1, shelf_id: 7, publisher: { id: 9 }, valid: 5, paid: 6 },
      { id: 2, shelf_id: null, links: [{ type: "people", id: "p1" }] },
    ],
  });

  it.each([
    ["/v1/books/{id}", "id", [1, 2]],
    ["/v1/books/{id}/pages", "id", [1, 2]],
    ["/v1/shelves/{shelfId}", "shelfId", [7]],
    ["/v1/publishers/{id}", "id", [9]],
    ["/v1/people/{id}.json", "id", ["p1"]],
    ["/v1/authors/{id}", "id", []],
    ["/v1/val/{id}", "id", []],
  ])("of %s are known", (path, name, ids) => {
    expect(pool.idsFor(at(path), parameter(name))).toEqual(ids);
  });
});

describe("what is shown", () => {
  it("is vocabulary, never a text that may be private", () => {
    expect(["paused", 7, true, "Ann Lee", "a1b2c3", 4711, ""].map(vocabularyOf)).toEqual([
      '"paused"',
      "7",
      "true",
      "string",
      "string",
      "integer",
      "empty string",
    ]);
    expect(patternOf("2024-01-02 10:30 Zürich")).toBe('"9999-99-99 99:99 aaaaaa"');
  });

  it("holds no credential, in whatever form it was sent", () => {
    const basic = `Basic ${Buffer.from("someone:pass-word").toString("base64")}`;
    const secrets = new Set(
      secretsOf(library, { authorization: basic, "x-api-key": "key-12345", accept: "a/b" }),
    );
    const shown = redacted({ pointer: "/pass-word/key-12345", got: [basic, "a/b"] }, secrets);
    expect(shown).toEqual({ pointer: "/[secret]/[secret]", got: ["[secret]", "a/b"] });
  });
});

describe("a check", () => {
  let url: string;
  const server = createServer((_, response) => response.writeHead(200).end());
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());
  const pagesOf = async function* (client: object, path: string, init: object) {
    yield await (client as ReturnType<typeof createLibraryClient>).GET(path, init);
  };

  it("is refused for a schema that Prism would pass over", async () => {
    const document = structuredClone(library);
    Object.assign(document.components.schemas.Book.properties.title, { pattern: "(" });
    const check = checkLive({ document, server: url, createClient: createLibraryClient, pagesOf });
    await expect(check).rejects.toThrow("The schema of listBooks → 200 cannot be compiled");
  });

  it("reports every operation once", async () => {
    const { operations } = await checkLive({
      document: library,
      server: url,
      createClient: createLibraryClient,
      pagesOf,
    });
    expect(operations.map(({ operation: id, outcome }) => `${id} ${outcome}`).sort()).toEqual([
      "createAuthor not run",
      "createBook not run",
      "deleteBook not run",
      "getBook not run",
      "listAuthors deviates",
      "listBooks deviates",
      "listLoans deviates",
      "listPopularBooks deviates",
    ]);
  });
});
