// A mock accepts more than one form of a request: here stands the exact one.
import { type Recorder, startRecorder } from "@project-apis/contract-kit/recorder";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMockClient } from "./mock-client.ts";

let recorder: Recorder;
let wethod: ReturnType<typeof createMockClient>;
beforeAll(async () => {
  recorder = await startRecorder();
  wethod = createMockClient(recorder.url);
});
afterAll(() => recorder[Symbol.asyncDispose]());

it("encodes moments with an operator and a time zone", async () => {
  const query = {
    updated_at: "gt:2024-01-01T20:00:00+02:00",
    probability: "lt:50",
    deleted: "include",
    limit: 10,
  } as const;
  await wethod.GET("/api/projects", { params: { query } });
  expect(recorder.last().line).toBe(
    "GET /api/projects?updated_at=gt%3A2024-01-01T20%3A00%3A00%2B02%3A00&probability=lt%3A50&deleted=include&limit=10",
  );
});

it("writes a Date in ISO 8601", async () => {
  const query = { updated_at: new Date("2024-01-01T18:00:00Z") };
  await wethod.GET("/api/projects", { params: { query } });
  expect(recorder.last().line).toBe("GET /api/projects?updated_at=2024-01-01T18%3A00%3A00.000Z");
});

it("names company and version in headers", async () => {
  await wethod.GET("/api/projects");
  expect(recorder.last().headers).toMatchObject({
    authorization: "Bearer test-token",
    "wethod-company": "acme",
    "wethod-version": "2024-06-15",
  });
});
