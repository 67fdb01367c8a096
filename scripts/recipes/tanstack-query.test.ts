import { startMock } from "@project-apis/mock";
import { createPipedriveClient, isApiError } from "@project-apis/pipedrive";
import { InfiniteQueryObserver, isCancelledError, QueryObserver } from "@tanstack/query-core";
import { expect, it } from "vitest";
import { startServer } from "../lib/loopback.ts";
import { createQueryClient, explain, projectPagesQuery, projectQuery } from "./tanstack-query.ts";

const clientAt = (baseUrl: string) =>
  createPipedriveClient({ baseUrl, auth: { apiToken: "any" }, retry: { firstWait: 0 } });

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => new Error("It did not fail."),
    (error: Error) => error,
  );

it("reads through the cache, typed", async () => {
  await using mock = await startMock("pipedrive");
  const queries = createQueryClient();
  const query = projectQuery(clientAt(mock.url), 1);
  for (const _ of [1, 2]) {
    const { data: project } = await queries.fetchQuery({ ...query, staleTime: "static" });
    expect(project.title satisfies string).toBeTypeOf("string");
  }
  expect(mock.requests).toHaveLength(1);
});

it("rejects with an ApiError after one call, and says it in words", async () => {
  await using mock = await startMock("pipedrive");
  mock.respondWith("getProject", 404);
  const observer = new QueryObserver(createQueryClient(), projectQuery(clientAt(mock.url), 1));
  const { error } = await observer.refetch();
  expect(isApiError(error) && error.status).toBe(404);
  expect(explain(error!)).toBe("There is no such project.");
  expect(mock.requests).toHaveLength(1);
});

it("leaves the retries to the client", async () => {
  await using mock = await startMock("pipedrive");
  mock.respondWith("getProject", { fault: "unavailable", retryAfter: 0, times: 3 });
  const call = createQueryClient().fetchQuery(projectQuery(clientAt(mock.url), 1));
  const error = await failureOf(call);
  expect(isApiError(error) && error.status).toBe(503);
  expect(mock.requests).toHaveLength(3);
});

it("says when there is no answer", async () => {
  const call = createQueryClient().fetchQuery(projectQuery(clientAt("http://127.0.0.1:1"), 1));
  expect(explain(await failureOf(call))).toBe("Pipedrive cannot be reached.");
});

it("aborts the call of a query that is cancelled", async () => {
  const arrived = Promise.withResolvers<void>();
  const left = Promise.withResolvers<void>();
  await using vendor = await startServer((request) => {
    request.socket.once("close", () => left.resolve());
    arrived.resolve();
  });
  const queries = createQueryClient();
  const query = projectQuery(clientAt(vendor.url), 1);
  const failure = failureOf(queries.fetchQuery(query));
  await arrived.promise;
  await queries.cancelQueries({ queryKey: query.queryKey });
  await left.promise;
  expect(isCancelledError(await failure)).toBe(true);
});

it("reads a list page by page, as far as asked", async () => {
  await using mock = await startMock("pipedrive");
  const observer = new InfiniteQueryObserver(
    createQueryClient(),
    projectPagesQuery(clientAt(mock.url), "open"),
  );
  const first = await observer.fetchNextPage();
  expect([mock.requests.length, first.hasNextPage]).toEqual([1, true]);
  const last = await observer.fetchNextPage();
  expect(last.hasNextPage).toBe(false);
  const [one, two] = last.data!.pages;
  expect([one!.items.length, two!.items.length]).toEqual([2, 2]);
  expect(mock.requests.map(({ query }) => query)).toEqual([
    { status: "open", limit: "500" },
    { status: "open", limit: "500", cursor: one!.cursor },
  ]);
});
