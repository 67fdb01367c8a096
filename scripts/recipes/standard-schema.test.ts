import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPipedriveClient, isApiError, isResponseParseError } from "@project-apis/pipedrive";
import document from "@project-apis/pipedrive/openapi.json" with { type: "json" };
import { expect, it, vi } from "vitest";
import { operationsOf, resolveRef } from "../lib/openapi.ts";
import { discoverVendors, root } from "../lib/workspace.ts";
import { answerSchemas, validating } from "./standard-schema.document.ts";
import { InvalidAnswerError, projectOf } from "./standard-schema.ts";

const project = document.components.examples["getProject.project"].value;
const params = { path: { id: 1 } };
const size = "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e";

/** A client whose vendor has one answer; text stands for a page of HTML. */
function clientFor(
  body: unknown,
  { status = 200, type = "application/json", own = document as object } = {},
) {
  const fetch = vi.fn(async () => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return new Response(text, { status, headers: { "content-type": type } });
  });
  const auth = { apiToken: "t0ken" };
  const middleware = [validating(own)];
  const client = createPipedriveClient({ auth, fetch, middleware, retry: { firstWait: 0 } });
  return { client, fetch, getProject: () => client.GET("/v1/projects/{id}", { params }) };
}

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

it("lets an answer pass that is as documented, and leaves it whole", async () => {
  const more = { ...project, data: { ...project.data, mood: "good" } };
  const { data } = await clientFor(more, { type: "application/json; charset=utf-8" }).getProject();
  expect(data).toEqual(more);
});

it("rejects one that is not, says where, tells no values, and does not try again", async () => {
  const { title: _, ...untitled } = project.data;
  const lie = { ...project, data: { ...untitled, id: "s3cret", start_date: "1.2.2026" } };
  const { getProject, fetch } = clientFor(lie);
  const error = await failureOf(getProject());
  expect(error).toBeInstanceOf(InvalidAnswerError);
  expect(String(error)).toBe(
    "InvalidAnswerError: The answer is not as expected: data: must have required property 'title'; " +
      'data.id: must be integer; data.start_date: must match format "date".',
  );
  expect(JSON.stringify(error)).not.toContain("s3cret");
  expect(fetch).toHaveBeenCalledTimes(1);
});

it("names the first of many faults", async () => {
  const error = await failureOf(clientFor({ ...project, data: {} }).getProject());
  expect(String(error)).toMatch(/'title'; data: must have required property 'board_id'; and \d+ more\.$/);
});

it("looks at success only, whatever the document says of failures", async () => {
  const content = { "application/json": { schema: { type: "string" } } };
  const own = {
    paths: { "/v1/projects/{id}": { get: { responses: { 200: { content }, 404: { content } } } } },
  };
  const statusOf = (status: number) =>
    clientFor({ success: false }, { status, own })
      .getProject()
      .then(({ status }) => status);
  expect(await statusOf(404)).toBe(404);
  await expect(statusOf(200)).rejects.toThrow("the body: must be string.");
});

it("leaves failures, and what is no JSON, to the client", async () => {
  expect((await clientFor({ wrong: true }, { status: 404 }).getProject()).status).toBe(404);
  expect(isResponseParseError(await failureOf(clientFor("<p>").getProject()))).toBe(true);
  expect(isResponseParseError(await failureOf(clientFor("<p>", { type: "text/html" }).getProject()))).toBe(
    true,
  );
});

it("types what a schema of your own makes of the data", async () => {
  const { client } = clientFor({ ...project, data: { ...project.data, [size]: "M" } });
  const own = await projectOf(client, 1);
  expect(own[size] satisfies "S" | "M" | "L").toBe("M");
  // @ts-expect-error The schema has no such field.
  expect(own.board_id).toBeUndefined();
});

it("rejects by a schema of your own", async () => {
  const { client } = clientFor({ ...project, data: { ...project.data, [size]: "XXL" } });
  expect(String(await failureOf(projectOf(client, 1)))).toBe(
    `InvalidAnswerError: The answer is not as expected: data.${size}: Invalid option: expected one of "S"|"M"|"L".`,
  );
  expect(isApiError(await failureOf(projectOf(clientFor({}, { status: 404 }).client, 1)))).toBe(true);
});

it.each(discoverVendors())("has a schema for every answer of %s, and its examples fit", async (vendor) => {
  const own = JSON.parse(readFileSync(join(root, "packages", vendor, "openapi.json"), "utf8"));
  const schemaOf = answerSchemas(own);
  let checked = 0;
  for (const { method, path, operation } of operationsOf(own)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!status.startsWith("2")) continue;
      for (const [type, { examples = {} }] of Object.entries(resolveRef(own, response).content ?? {})) {
        const schema = schemaOf(method.toUpperCase(), path, Number(status), type);
        for (const example of Object.values(examples)) {
          const { value } = resolveRef(own, example as { value: unknown });
          expect(await schema?.["~standard"].validate(value), operation.operationId).toEqual({ value });
          checked += 1;
        }
      }
    }
  }
  expect(checked).toBeGreaterThan(0);
});
