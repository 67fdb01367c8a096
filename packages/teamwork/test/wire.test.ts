// A mock accepts more than one form of a request: here stands the exact one.
import { type Recorder, startRecorder } from "@project-apis/contract-kit/recorder";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMockClient } from "./mock-client.ts";

let recorder: Recorder;
let teamwork: ReturnType<typeof createMockClient>;
beforeAll(async () => {
  recorder = await startRecorder();
  teamwork = createMockClient(recorder.url);
});
afterAll(() => recorder[Symbol.asyncDispose]());

const path = "/projects/api/v3/projects.json";

it("sends lists as comma-separated values", async () => {
  await teamwork.GET(path, {
    params: {
      query: { projectStatuses: ["active", "late"], projectIds: [1, 2], "fields[projects]": ["id", "name"] },
    },
  });
  expect(recorder.last().line).toBe(
    `GET ${path}?projectStatuses=active,late&projectIds=1,2&fields%5Bprojects%5D=id,name`,
  );
});

it.each(["like", "not-like", "eq", "not", "lt", "gt", "any"] as const)(
  "filters custom fields by %s",
  async (operator) => {
    await teamwork.GET(path, {
      params: { query: { projectCustomField: { 10: { [operator]: "Option1" } } } },
    });
    expect(recorder.last().line).toBe(`GET ${path}?projectCustomField%5B10%5D%5B${operator}%5D=Option1`);
  },
);

it("sends an API key as the user name of basic authentication", async () => {
  await teamwork.GET(path);
  expect(recorder.last().headers).toMatchObject({
    accept: "application/json",
    authorization: `Basic ${Buffer.from("test-key:x").toString("base64")}`,
  });
});
