// A mock accepts more than one form of a request: here stands the exact one.
import { type Recorder, startRecorder } from "@project-apis/contract-kit/recorder";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMockClient } from "./mock-client.ts";

let recorder: Recorder;
let productive: ReturnType<typeof createMockClient>;
beforeAll(async () => {
  recorder = await startRecorder();
  productive = createMockClient(recorder.url);
});
afterAll(() => recorder[Symbol.asyncDispose]());

it("lists projects with filters, operations, sorting, includes and a page", async () => {
  await productive.GET("/api/v2/projects", {
    params: {
      query: {
        filter: { company_id: [2530, 2568], person_id: { not_eq: 24 }, query: "a&b", status: 1 },
        sort: ["-created_at", "name"],
        include: ["company", "project_manager"],
        page: { number: 2, size: 50 },
      },
    },
  });
  expect(decodeURIComponent(recorder.last().line)).toBe(
    "GET /api/v2/projects?filter[company_id]=2530,2568&filter[person_id][not_eq]=24&filter[query]=a&b&filter[status]=1" +
      "&sort=-created_at,name&include=company,project_manager&page[number]=2&page[size]=50",
  );
  expect(recorder.last().line).toContain("filter%5Bperson_id%5D%5Bnot_eq%5D=24");
  expect(recorder.last().line).toContain("filter%5Bquery%5D=a%26b");
  expect(recorder.last().headers).toMatchObject({
    accept: "application/vnd.api+json",
    "x-auth-token": "test-token",
    "x-organization-id": "1016",
  });
});

it("combines conditions in numbered groups", async () => {
  const filter = { $op: "or", 0: { status: { eq: 2 } }, 1: { company_id: { eq: 2530 } } } as const;
  await productive.GET("/api/v2/projects", { params: { query: { filter } } });
  const query = decodeURIComponent(recorder.last().line.split("?")[1] ?? "").split("&");
  expect(query.sort()).toEqual([
    "filter[$op]=or",
    "filter[0][status][eq]=2",
    "filter[1][company_id][eq]=2530",
  ]);
});

it("updates a project as JSON:API", async () => {
  const body = { data: { type: "projects", attributes: { name: "New" } } } as const;
  await productive.PATCH("/api/v2/projects/{id}", { params: { path: { id: "640" } }, body });
  expect(recorder.last()).toMatchObject({
    line: "PATCH /api/v2/projects/640",
    headers: { "content-type": "application/vnd.api+json" },
    body: '{"data":{"type":"projects","attributes":{"name":"New"}}}',
  });
});

it("archives and deletes without a body", async () => {
  const params = { path: { id: "640" } };
  await productive.PATCH("/api/v2/projects/{id}/archive", { params });
  expect(recorder.last()).toMatchObject({ line: "PATCH /api/v2/projects/640/archive", body: "" });
  await productive.DELETE("/api/v2/projects/{id}", { params }).catch(() => {});
  expect(recorder.last()).toMatchObject({ line: "DELETE /api/v2/projects/640", body: "" });
});
