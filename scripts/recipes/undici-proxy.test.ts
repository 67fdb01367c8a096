import { execFile } from "node:child_process";
import type { IncomingHttpHeaders } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { inspect, promisify } from "node:util";
import { createPipedriveClient, isConnectionError } from "@project-apis/pipedrive";
import { expect, it } from "vitest";
import { startServer } from "../lib/loopback.ts";
import { clientThroughProxy, clientWithConnections } from "./undici-proxy.ts";

const run = promisify(execFile);
const auth = { apiToken: "t0ken" };
const body = { title: "Größe", board_id: 1, phase_id: 2 };

/** A vendor that notes what it gets, and over how many connections. */
async function startVendor(status = 200) {
  const requests: { method: string | undefined; headers: IncomingHttpHeaders; body: string }[] = [];
  const connections = new Set<Socket>();
  const { url, server, ...rest } = await startServer(async (request, response) => {
    const { method, headers } = request;
    requests.push({ method, headers, body: await text(request) });
    response.writeHead(status, { "content-type": "application/json", "x-request-id": "r-1" });
    response.end(
      status === 204 ? undefined : JSON.stringify({ success: true, data: [], additional_data: null }),
    );
  });
  server.keepAliveTimeout = 120_000;
  server.on("connection", (socket) => connections.add(socket));
  return { url, requests, connections, ...rest };
}

/** A proxy that notes whom it connects, and whatever else it is asked for. */
async function startProxy(mayPass = true) {
  const tunnels: string[] = [];
  const forwarded: string[] = [];
  const sockets = new Set<Socket>();
  const { url, server, ...rest } = await startServer((request, response) => {
    forwarded.push(String(request.url));
    response.writeHead(mayPass ? 200 : 403, { "content-type": "text/plain" }).end("forwarded");
  });
  server.on("connect", ({ url: target = "" }, client: Socket) => {
    tunnels.push(target);
    if (!mayPass) return client.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    const [host, port] = target.split(":");
    const vendor = connect(Number(port), host, () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      client.pipe(vendor).pipe(client);
    });
    for (const socket of [client, vendor]) sockets.add(socket.on("error", () => {}));
  });
  return {
    url,
    tunnels,
    forwarded,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await rest[Symbol.asyncDispose]();
    },
  };
}

it("sends calls through the proxy's tunnel, with their bodies", async () => {
  await using vendor = await startVendor();
  await using proxy = await startProxy();
  const client = clientThroughProxy(proxy.url, { auth, baseUrl: vendor.url });
  expect((await client.GET("/v1/projects/boards")).status).toBe(200);
  expect((await client.POST("/v1/projects", { body })).status).toBe(200);
  expect([...new Set(proxy.tunnels)]).toEqual([new URL(vendor.url).host]);
  expect(proxy.forwarded).toEqual([]);
  const [get, post] = vendor.requests;
  expect(get).toMatchObject({ method: "GET", body: "", headers: { "x-api-token": "t0ken" } });
  expect(get!.headers).not.toHaveProperty("transfer-encoding");
  const length = String(Buffer.byteLength(JSON.stringify(body)));
  expect(post).toMatchObject({
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", "content-length": length },
  });
  expect(post!.headers).not.toHaveProperty("transfer-encoding");
});

it("rejects as ever when the proxy lets nothing through", async () => {
  await using vendor = await startVendor();
  await using proxy = await startProxy(false);
  const client = clientThroughProxy(proxy.url, { auth, baseUrl: vendor.url, retry: false });
  const error = await client.GET("/v1/projects/boards").catch((thrown: unknown) => thrown);
  expect(isConnectionError(error)).toBe(true);
  expect(inspect(error, { depth: 9 })).toContain("Proxy response (407)");
  expect(vendor.requests).toEqual([]);
});

it("has at most ten connections, and keeps them", async () => {
  await using vendor = await startVendor();
  const client = clientWithConnections({ auth, baseUrl: vendor.url });
  for (const _ of [1, 2, 3]) {
    await Promise.all(Array.from({ length: 30 }, () => client.GET("/v1/projects/boards")));
    expect(vendor.connections.size).toBe(10);
  }
  expect(vendor.requests).toHaveLength(90);
});

it("gives the answer as the global fetch does", async () => {
  await using vendor = await startVendor(404);
  const { response, error } = await clientWithConnections({ auth, baseUrl: vendor.url }).GET(
    "/v1/projects/boards/{id}",
    { params: { path: { id: 1 } } },
  );
  expect(response).toBeInstanceOf(Response);
  expect(response.headers.get("x-request-id")).toBe("r-1");
  expect(error).toMatchObject({ success: true });
});

it("takes an answer without a body", async () => {
  await using vendor = await startVendor(204);
  const { status, response } = await clientWithConnections({ auth, baseUrl: vendor.url }).DELETE(
    "/v1/projects/{id}",
    { params: { path: { id: 1 } } },
  );
  expect([status, response.body]).toEqual([204, null]);
});

it("ends a call that is aborted, and its request", async () => {
  const controller = new AbortController();
  const closed = Promise.withResolvers<void>();
  await using vendor = await startServer((request) => {
    request.socket.once("close", () => closed.resolve());
    controller.abort(new Error("The user left."));
  });
  const client = clientWithConnections({ auth, baseUrl: vendor.url });
  const call = client.GET("/v1/projects/boards", { signal: controller.signal });
  await expect(call).rejects.toThrow("The user left.");
  await closed.promise;
});

it("has a shorter way that serves until there is middleware: undici's fetch takes no global Request", async () => {
  await using vendor = await startVendor();
  const { fetch: undiciFetch } = await import("undici");
  const short: typeof globalThis.fetch = (url, init) => Reflect.apply(undiciFetch, undefined, [url, init]);
  const client = createPipedriveClient({ auth, baseUrl: vendor.url, fetch: short });
  expect(await client.POST("/v1/projects", { body })).toMatchObject({ status: 200 });
  expect(vendor.requests).toMatchObject([
    { body: JSON.stringify(body), headers: { "x-api-token": "t0ken" } },
  ]);
  client.use({});
  await expect(client.GET("/v1/projects")).rejects.toThrow("Invalid URL");
});

it("has the shorter ways with a Request fail: undici's fetch takes none, and streams a body in chunks", async () => {
  await using vendor = await startVendor();
  const { fetch: undiciFetch } = await import("undici");
  const request = new Request(vendor.url, { method: "POST", body: "{}" });
  await expect(Reflect.apply(undiciFetch, undefined, [request])).rejects.toThrow("Failed to parse URL");
  const { method } = request;
  const stream: ReadableStream = request.body!;
  const answer = await Reflect.apply(undiciFetch, undefined, [
    request.url,
    { method, body: stream, duplex: "half" },
  ]);
  await answer.text();
  expect(vendor.requests[0]?.headers).toMatchObject({ "transfer-encoding": "chunked" });
});

it("is not needed where the environment names the proxy", async () => {
  await using vendor = await startVendor();
  await using proxy = await startProxy();
  const code = `console.log(await (await fetch("${vendor.url}/x")).text())`;
  const env = {
    ...process.env,
    NODE_USE_ENV_PROXY: "1",
    HTTP_PROXY: proxy.url,
    http_proxy: proxy.url,
    NO_PROXY: "",
    no_proxy: "",
  };
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", code], { env });
  expect(proxy.forwarded.length + proxy.tunnels.length).toBe(1);
  expect(stdout).toMatch(proxy.tunnels.length === 1 ? /"success":true/ : /forwarded/);
});
