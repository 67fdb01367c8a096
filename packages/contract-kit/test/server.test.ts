import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../src/index.ts";
import { call, post, sendRaw } from "./call.ts";
import { credentials, library } from "./library.ts";

/** A mock that has taken something must still take this. */
async function expectAlive(mock: MockServer): Promise<void> {
  expect(await call(mock, "/v1/books/1")).toMatchObject({ status: 200, body: { title: "Ulysses" } });
}

describe("what a request holds neither hangs nor kills it", () => {
  test.each([
    ["cut-off JSON", '{"title":', 400, "malformed-json"],
    ["no JSON at all", "title=Emma", 400, "malformed-json"],
    ["11 MB", JSON.stringify({ title: "x".repeat(11 * 1024 * 1024) }), 413, "body-too-large"],
  ])("a body of %s", async (_, body, status, kind) => {
    await using mock = await startMockServer(library);
    const reply = await post(mock, "/v1/books", body);
    expect(reply).toMatchObject({ status, body: { type: `urn:contract-kit:${kind}` } });
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    await expectAlive(mock);
  });

  test("malformed JSON is told with the place where it breaks", async () => {
    await using mock = await startMockServer(library);
    expect((await post(mock, "/v1/books", '{"title":')).body).toMatchObject({
      detail: expect.stringContaining("JSON input"),
    });
  });

  test("a property name beyond ASCII", async () => {
    await using mock = await startMockServer(library);
    const reply = await post(mock, "/v1/books", { title: "Emma", "✓é": 1 });
    expect(reply.status).toBe(422);
    expect(JSON.parse(reply.headers.get("sl-violations") ?? "")).toMatchObject([
      { code: "additionalProperties", message: expect.stringContaining("✓é") },
    ]);
    await expectAlive(mock);
  });

  test("thousands of violations: as many as fit are told, and they parse", async () => {
    await using mock = await startMockServer(library);
    const body = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`unknown${index}`, 1]));
    const reply = await post(mock, "/v1/books", body);
    expect(reply.status).toBe(422);
    expect(JSON.parse(reply.headers.get("sl-violations") ?? "").length).toBeGreaterThan(10);
    expect(mock.requests[0]?.violations.length).toBeGreaterThan(5000);
  });

  test.each([
    ["Accept: garbage", 400, "malformed-accept"],
    ["Accept: ,;/=", 400, "malformed-accept"],
  ])("%s", async (header, status, kind) => {
    await using mock = await startMockServer(library);
    const accept = header.slice("Accept: ".length);
    const reply = await call(mock, "/v1/books", { headers: { accept } });
    expect(reply).toMatchObject({ status, body: { type: `urn:contract-kit:${kind}` } });
    await expectAlive(mock);
  });

  test.each(["/v1/books/%zz", "/v1/books/%E0%A4%A", "/%"])("a broken percent-encoding: %s", async (path) => {
    await using mock = await startMockServer(library);
    const reply = await call(mock, path);
    expect(reply).toMatchObject({ status: 400, body: { type: "urn:contract-kit:malformed-path" } });
    await expectAlive(mock);
  });

  test.each([
    ["huge headers", `GET /v1/books/1 HTTP/1.1\r\nHost: x\r\nX-Big: ${"x".repeat(17_000)}`, 431],
    ["a target that is no URL", "GET //[ HTTP/1.1\r\nHost: x", 404],
    ["a target that is no path", "GET * HTTP/1.1\r\nHost: x", 404],
    ["bytes beyond ASCII in the path", "GET /v1/b\xe9\xe9ks HTTP/1.1\r\nHost: x", 400],
    [
      "names that are none",
      "GET /v1/books?filter[__proto__][x]=1&filter[=%&%zz=%ff HTTP/1.1\r\nHost: x\r\nx-api-key: k",
      400,
    ],
    [
      "endless nesting",
      `GET /v1/books?filter${"[a]".repeat(4000)}=1 HTTP/1.1\r\nHost: x\r\nx-api-key: k`,
      400,
    ],
    ["no known method", "BREW /v1/books HTTP/1.1\r\nHost: x", 400],
    ["an undocumented method", "PURGE /v1/books HTTP/1.1\r\nHost: x", 405],
    ["no HTTP", "not http", 400],
    [
      "a media type that is none",
      "POST /v1/books HTTP/1.1\r\nHost: x\r\nx-api-key: k\r\nContent-Type: ;;/\r\nContent-Length: 1",
      415,
    ],
  ])("%s", async (_, head, status) => {
    await using mock = await startMockServer(library);
    const reply = await sendRaw(
      mock,
      `${head}\r\nConnection: close\r\n\r\n${head.includes("Length") ? "x" : ""}`,
    );
    expect(reply.slice(0, 300)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    await expectAlive(mock);
  });

  test("a body that never ends", { timeout: 10_000 }, async () => {
    await using mock = await startMockServer(library, { requestTimeout: 300 });
    const text = "POST /v1/books HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{";
    expect(await sendRaw(mock, text)).toMatch(/^HTTP\/1.1 408 /);
    await expectAlive(mock);
  });

  test("a caller that leaves in the middle of its body", async () => {
    await using mock = await startMockServer(library);
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    socket.write("POST /v1/books HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{", () => socket.destroy());
    await new Promise((resolve) => socket.once("close", resolve));
    await expectAlive(mock);
  });
});

describe("what it received", () => {
  test("is listed, credentials included", async () => {
    await using mock = await startMockServer(library);
    await post(mock, "/v1/books?limit=1&limit=2", { title: "Emma" });
    await call(mock, "/nowhere");
    expect(mock.requests).toMatchObject([
      {
        method: "POST",
        path: "/v1/books",
        query: { limit: ["1", "2"] },
        headers: credentials,
        body: { title: "Emma" },
        operationId: "createBook",
        status: 400,
        violations: [{ code: "unknown-query-parameter" }],
      },
      { method: "GET", path: "/nowhere", query: {}, body: undefined, operationId: undefined, status: 404 },
    ]);
  });
});

test("a documented header beyond what HTTP can carry is escaped", async () => {
  const document = structuredClone(library);
  Reflect.set(document.paths["/v1/books"].get.responses[200].headers["x-remaining"], "schema", {
    type: "string",
  });
  Reflect.set(document.paths["/v1/books"].get.responses[200].headers["x-remaining"], "example", "7 ✓");
  await using mock = await startMockServer(document);
  expect((await call(mock, "/v1/books")).headers.get("x-remaining")).toBe("7 %E2%9C%93");
});

describe("a browser", () => {
  test("may send anything and read every header", async () => {
    await using mock = await startMockServer(library);
    const origin = "https://app.example";
    const ask = {
      origin,
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "x-api-key",
    };
    const preflight = await call(mock, "/v1/books", { method: "OPTIONS", headers: ask });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "PATCH",
      "access-control-allow-headers": "x-api-key",
      "access-control-allow-credentials": "true",
    });
    const { headers } = await call(mock, "/v1/books", { headers: { origin } });
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("access-control-expose-headers")).toContain("x-remaining");
    expect(mock.requests).toHaveLength(1);
  });
});

describe("closing", () => {
  test("is immediate with a request under way, and may be repeated", async () => {
    const mock = await startMockServer(library);
    await call(mock, "/v1/books");
    const idle = connect(Number(new URL(mock.url).port), "127.0.0.1");
    idle.on("error", () => {});
    await new Promise<void>((resolve) =>
      idle.write("POST /v1/books HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{", () => resolve()),
    );
    // Answered after the other one has arrived.
    await call(mock, "/v1/books");
    const ended = new Promise((resolve) => idle.once("close", resolve));
    const start = performance.now();
    await mock.close();
    await mock.close();
    await ended;
    expect(performance.now() - start).toBeLessThan(500);
    await expect(fetch(mock.url, { signal: AbortSignal.timeout(2000) })).rejects.toThrow("fetch failed");
  });

  test("leaves nothing that keeps a process alive", { timeout: 30_000 }, () => {
    const script = `
      import { startMockServer } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
      import { library } from ${JSON.stringify(new URL("./library.ts", import.meta.url).href)};
      const mock = await startMockServer(library);
      const response = await fetch(mock.url + "/v1/books/1", { headers: { "x-api-key": "k" } });
      await response.text();
      await mock.close();
      console.log(response.status);
    `;
    const child = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      timeout: 20_000,
      encoding: "utf8",
    });
    expect({ status: child.status, out: child.stdout.trim() }, child.stderr).toEqual({
      status: 0,
      out: "200",
    });
  });
});

describe("the port", () => {
  test("may be chosen", async () => {
    await using free = await startMockServer(library);
    const port = Number(new URL(free.url).port);
    await free.close();
    await using mock = await startMockServer(library, { port });
    expect(mock.url).toBe(`http://127.0.0.1:${port}`);
  });

  test("in use is one clear error", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    try {
      await expect(startMockServer(library, { port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
    } finally {
      other.close();
    }
  });
});
