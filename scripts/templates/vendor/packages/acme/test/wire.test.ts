// A mock accepts more than one form of a request: here stands the exact one.
import { type Recorder, startRecorder } from "@project-apis/contract-kit/recorder";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMockClient } from "./mock-client.ts";

let recorder: Recorder;
let acme: ReturnType<typeof createMockClient>;
beforeAll(async () => {
  recorder = await startRecorder();
  acme = createMockClient(recorder.url);
});
afterAll(() => recorder[Symbol.asyncDispose]());

it("lists projects", async () => {
  await acme.GET("/projects", { params: { query: { page: 2, page_size: 10 } } });
  expect(recorder.last().line).toBe("GET /projects?page=2&page_size=10");
  expect(recorder.last().headers).toMatchObject({
    accept: "application/json",
    authorization: "Bearer test-token",
  });
});
