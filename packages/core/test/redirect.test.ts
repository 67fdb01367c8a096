import { describe, expect, it } from "vitest";
import { type Answering, answer, ok, secret, serve, untypedAt } from "./fixtures.ts";

/** Redirects /old, and answers everywhere else. */
const moved =
  (status: number, location: string): Answering =>
  (request, response) =>
    (request.url === "/old" ? answer(status, { location }) : ok)(request, response);

describe("a redirect within the origin", () => {
  it.each([
    [301, "GET", "GET", false],
    [302, "GET", "GET", false],
    [303, "GET", "GET", false],
    [307, "GET", "GET", false],
    [308, "GET", "GET", false],
    [301, "POST", "GET", false],
    [302, "POST", "GET", false],
    [303, "POST", "GET", false],
    [307, "POST", "POST", true],
    [308, "POST", "POST", true],
    [301, "PUT", "PUT", true],
    [302, "PATCH", "PATCH", true],
    [303, "PUT", "GET", false],
    [303, "DELETE", "GET", false],
    [308, "DELETE", "DELETE", false],
    [303, "HEAD", "HEAD", false],
  ] as const)("%i after %s is followed with %s, body: %s", async (status, method, then, hasBody) => {
    await using server = await serve(moved(status, "/new?x=1"));
    const sends = ["POST", "PUT", "PATCH"].includes(method);
    const result = await untypedAt(server.url)[method]("/old", {
      ...(sends && { body: { title: "Emma" } }),
      headers: { "x-trace": "7" },
    });
    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]).toMatchObject({
      method: then,
      url: "/new?x=1",
      body: hasBody ? '{"title":"Emma"}' : "",
      headers: { "x-key": secret, "x-trace": "7", accept: "application/json" },
    });
    expect(server.requests[1]?.headers["content-type"]).toBe(hasBody ? "application/json" : undefined);
  });

  it("is followed again and again with the body", async () => {
    await using server = await serve((request, response) => {
      const step = Number(request.url?.slice(1));
      (step < 5 ? answer(307, { location: `/${step + 1}` }) : ok)(request, response);
    });
    expect((await untypedAt(server.url).POST("/0", { body: { a: 1 } })).ok).toBe(true);
    expect(server.requests.map(({ body }) => body)).toEqual(Array(6).fill('{"a":1}'));
  });

  it.each(["loop", "endless"])("is not followed for ever: %s", async (kind) => {
    let count = 0;
    await using server = await serve((request, response) =>
      answer(302, { location: kind === "loop" ? "/old" : `/${++count}` }, "moved")(request, response),
    );
    const result = await untypedAt(server.url, { retry: { firstWait: 1 } }).GET("/old");
    expect(result).toMatchObject({ ok: false, status: 302, error: "moved" });
    expect(server.requests).toHaveLength(6);
  });

  it.each([
    ["no location", {}],
    ["an empty address", { location: "http://" }],
    ["an address with a user", { location: "http://user@HOST/new" }],
    ["an address with a password", { location: "http://:password@HOST/new" }],
  ])("is returned as it is with %s", async (_, headers: { location?: string }) => {
    await using server = await serve((request, response) => {
      const location = headers.location?.replace("HOST", request.headers.host ?? "");
      answer(302, location === undefined ? {} : { location })(request, response);
    });
    expect((await untypedAt(server.url).GET("/old")).status).toBe(302);
    expect(server.requests).toHaveLength(1);
  });

  it("does not follow 300 and 304", async () => {
    for (const status of [300, 304]) {
      await using server = await serve(moved(status, "/new"));
      expect((await untypedAt(server.url).GET("/old")).status).toBe(status);
      expect(server.requests).toHaveLength(1);
    }
  });
});

describe("a redirect of a request that a middleware replaced", () => {
  const replaceWith = (body: string | undefined) => ({
    onRequest: ({ request }: { request: Request }) =>
      new Request(request.url, {
        method: request.method,
        headers: { "x-own": "1" },
        ...(body && { body }),
      }),
  });

  it("is returned when it asks for the body again: that one is gone", async () => {
    await using server = await serve(moved(307, "/new"));
    const client = untypedAt(server.url, { middleware: [replaceWith("packed")] });
    expect((await client.PUT("/old", { body: { title: "Emma" } })).status).toBe(307);
    expect(server.requests.map(({ body }) => body)).toEqual(["packed"]);
  });

  it("is followed without a body", async () => {
    await using server = await serve(moved(307, "/new"));
    const client = untypedAt(server.url, { middleware: [replaceWith(undefined)] });
    expect((await client.PUT("/old", { body: { title: "Emma" } })).ok).toBe(true);
    expect(server.requests.map(({ body }) => body)).toEqual(["", ""]);
    expect(server.requests[1]?.headers).toMatchObject({ "x-own": "1", "x-key": secret });
  });
});

describe("a redirect to another origin", () => {
  it.each([301, 302, 303, 307, 308])("%i is returned, and nothing goes there", async (status) => {
    await using other = await serve(ok);
    await using server = await serve(moved(status, `${other.url}/new`));
    for (const method of ["GET", "POST"] as const) {
      const result = await untypedAt(server.url, { retry: { firstWait: 1 } })[method]("/old");
      expect(result).toMatchObject({ ok: false, status });
      expect(result.response.headers.get("location")).toBe(`${other.url}/new`);
    }
    expect(other.requests).toHaveLength(0);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ["another host name", (port: string) => `http://localhost:${port}/new`],
    ["without a scheme", (port: string) => `//localhost:${port}/new`],
    ["with back slashes", (port: string) => `\\\\localhost:${port}\\new`],
    ["another scheme", (port: string) => `https://127.0.0.1:${port}/new`],
  ])("is one with %s", async (_, locationAt) => {
    await using server = await serve((request, response) =>
      moved(302, locationAt(new URL(`http://${request.headers.host}`).port))(request, response),
    );
    expect((await untypedAt(server.url).GET("/old")).status).toBe(302);
    expect(server.requests).toHaveLength(1);
  });

  it("is one after a first step within", async () => {
    await using other = await serve(ok);
    await using server = await serve((request, response) =>
      answer(302, { location: request.url === "/old" ? "/new" : other.url })(request, response),
    );
    expect((await untypedAt(server.url).GET("/old")).status).toBe(302);
    expect(server.requests.map(({ url }) => url)).toEqual(["/old", "/new"]);
    expect(other.requests).toHaveLength(0);
  });
});
