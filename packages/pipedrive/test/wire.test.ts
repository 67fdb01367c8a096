// A mock accepts more than one form of a request: here stands the exact one.
import { type Recorder, startRecorder } from "@project-apis/contract-kit/recorder";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMockClient } from "./mock-client.ts";

let recorder: Recorder;
let pipedrive: ReturnType<typeof createMockClient>;
beforeAll(async () => {
  recorder = await startRecorder();
  pipedrive = createMockClient(recorder.url);
});
afterAll(() => recorder[Symbol.asyncDispose]());

it("lists projects", async () => {
  const query = {
    cursor: "eyJh=&+",
    limit: 50,
    filter_id: 3,
    status: "open",
    phase_id: 7,
    include_archived: true,
  };
  await pipedrive.GET("/v1/projects", { params: { query } });
  expect(recorder.last().line).toBe(
    "GET /v1/projects?cursor=eyJh%3D%26%2B&limit=50&filter_id=3&status=open&phase_id=7&include_archived=true",
  );
  expect(recorder.last().headers).toMatchObject({ accept: "application/json", "x-api-token": "test-token" });
  expect(recorder.last().headers).not.toHaveProperty("content-type");
  expect(recorder.last().body).toBe("");
});

it("creates a project", async () => {
  await pipedrive.POST("/v1/projects", {
    body: { title: "A & B", board_id: 1, phase_id: 2, deal_ids: [3, 4] },
  });
  expect(recorder.last().line).toBe("POST /v1/projects");
  expect(recorder.last().headers).toMatchObject({ "content-type": "application/json" });
  expect(recorder.last().body).toBe('{"title":"A & B","board_id":1,"phase_id":2,"deal_ids":[3,4]}');
});

it("moves a task in the plan", async () => {
  const path = { id: 1, taskId: 2 };
  await pipedrive.PUT("/v1/projects/{id}/plan/tasks/{taskId}", { params: { path }, body: { phase_id: 3 } });
  expect(recorder.last()).toMatchObject({ line: "PUT /v1/projects/1/plan/tasks/2", body: '{"phase_id":3}' });
});

it("archives a project without a body", async () => {
  await pipedrive.POST("/v1/projects/{id}/archive", { params: { path: { id: 5 } } });
  expect(recorder.last()).toMatchObject({ line: "POST /v1/projects/5/archive", body: "" });
});

it("deletes a project", async () => {
  await pipedrive.DELETE("/v1/projects/{id}", { params: { path: { id: 5 } } });
  expect(recorder.last()).toMatchObject({ line: "DELETE /v1/projects/5", body: "" });
});

it("writes a Date as Pipedrive reads it", async () => {
  const query = { since_timestamp: new Date("2025-01-02T03:04:05.678Z"), items: "deal,note" };
  await pipedrive.GET("/v1/recents", { params: { query } });
  expect(recorder.last().line).toBe(
    "GET /v1/recents?since_timestamp=2025-01-02%2003%3A04%3A05&items=deal%2Cnote",
  );
});

it("removes an assignment by a DELETE with a body", async () => {
  await pipedrive.DELETE("/v1/roles/{id}/assignments", { params: { path: { id: 1 } }, body: { user_id: 2 } });
  expect(recorder.last()).toMatchObject({
    line: "DELETE /v1/roles/1/assignments",
    headers: { "content-type": "application/json" },
    body: '{"user_id":2}',
  });
});

it("calls by path and method too", async () => {
  await pipedrive["/v1/projects/{id}"].GET({ params: { path: { id: 5 } } });
  expect(recorder.last().line).toBe("GET /v1/projects/5");
});
