import { readFileSync } from "node:fs";
import { createPipedriveClient, isConnectionError, paginate } from "@project-apis/pipedrive";
import document from "@project-apis/pipedrive/openapi.json" with { type: "json" };
import { getResponse, HttpResponse, http } from "msw";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { operationsOf } from "../lib/openapi.ts";
import { discoverVendors, root } from "../lib/workspace.ts";
import { pipedriveServer } from "./msw.server.ts";
import { answer, handlersOf } from "./msw.ts";

beforeAll(() => pipedriveServer.listen({ onUnhandledFrame: "error" }));
afterEach(() => pipedriveServer.resetHandlers());
afterAll(() => pipedriveServer.close());

const clientWith = (retry: false | { firstWait: number } = false) =>
  createPipedriveClient({ auth: { apiToken: "any" }, retry });
const project = { params: { path: { id: 1 } } };

it("answers with the document's examples, at the vendor's own address", async () => {
  const client = clientWith();
  const { data } = await client.GET("/v1/projects/{id}", project);
  expect(data).toEqual(document.components.examples["getProject.project"].value);
  expect((await client.GET("/v1/projects/boards")).data?.data).toBeInstanceOf(Array);
  const created = await client.POST("/v1/projects", { body: { title: "New", board_id: 1, phase_id: 2 } });
  expect(created.status).toBe(201);
});

it("ends a loop over all pages, though every page is the first", async () => {
  const { data: first } = await clientWith().GET("/v1/projects");
  const all = await paginate(clientWith(), "/v1/projects").toArray();
  expect(all).toHaveLength(2 * first!.data.length);
});

it("answers as one test wants, once", async () => {
  const notFound = () => answer(document, "get", "/v1/projects/{id}", { status: 404 });
  pipedriveServer.use(http.get("https://api.pipedrive.com/v1/projects/:id", notFound, { once: true }));

  expect((await clientWith().GET("/v1/projects/{id}", project)).status).toBe(404);
  expect((await clientWith().GET("/v1/projects/{id}", project)).status).toBe(200);
});

it("fails once, and the client tries again", async () => {
  const busy = vi.fn(() => new HttpResponse(null, { status: 429, headers: { "retry-after": "0" } }));
  pipedriveServer.use(http.get("https://api.pipedrive.com/v1/projects/:id", busy, { once: true }));

  const { status } = await clientWith({ firstWait: 0 }).GET("/v1/projects/{id}", project);
  expect([status, busy.mock.calls.length]).toEqual([200, 1]);
});

it("has the other documented answers, and says what is not documented", async () => {
  const lastPage = await answer(document, "get", "/v1/projects", { example: "lastPage" }).json();
  expect(lastPage.additional_data.next_cursor).toBeNull();
  expect(() => answer(document, "get", "/v1/projects", { status: 418 })).toThrow(
    "get /v1/projects documents no 418.",
  );
  expect(() => answer(document, "get", "/v1/projects", { example: "last" })).toThrow(
    'get /v1/projects has no example "last" of 200.',
  );
});

it("breaks the connection", async () => {
  pipedriveServer.use(http.get("https://api.pipedrive.com/v1/projects/:id", () => HttpResponse.error()));
  const error = await clientWith()
    .GET("/v1/projects/{id}", project)
    .catch((thrown: unknown) => thrown);
  expect(isConnectionError(error)).toBe(true);
});

it("lets nothing else through", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  await expect(fetch("https://example.com/")).rejects.toThrow();
  expect(said.mock.calls.join()).toContain("https://example.com/");
  said.mockRestore();
});

describe.each(discoverVendors())("the document of %s", (vendor) => {
  it("has an answer for every operation", async () => {
    const own = JSON.parse(readFileSync(`${root}/packages/${vendor}/openapi.json`, "utf8"));
    const handlers = handlersOf(own, "https://vendor.example");
    const operations = operationsOf(own);
    expect(handlers).toHaveLength(operations.length);
    for (const { method, path, operation } of operations) {
      const request = new Request(`https://vendor.example${path.replaceAll(/\{.+?\}/g, "1")}`, {
        method: method.toUpperCase(),
      });
      const response = await getResponse(handlers, request);
      expect(Object.keys(operation.responses), operation.operationId).toContain(String(response?.status));
      expect(await response?.text(), operation.operationId).toEqual(
        await answer(own, method as "get", path).text(),
      );
    }
  });
});
