import assert from "node:assert/strict";
import { test } from "node:test";
import { startMock } from "@project-apis/mock";
import { createPipedriveClient } from "@project-apis/pipedrive";

test("says when a project is gone", async () => {
  await using mock = await startMock("pipedrive");
  const pipedrive = createPipedriveClient({ baseUrl: mock.url, auth: { apiToken: "any" } });
  mock.respondWith("getProject", 404);

  const result = await pipedrive.GET("/v1/projects/{id}", { params: { path: { id: 1 } } });

  assert.equal(result.status, 404);
});
