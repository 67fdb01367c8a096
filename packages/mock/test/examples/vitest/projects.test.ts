import type {} from "@project-apis/mock/vitest"; // types of inject("mocks")
import { createPipedriveClient, paginate } from "@project-apis/pipedrive";
import { expect, inject, test } from "vitest";

const pipedrive = createPipedriveClient({ baseUrl: inject("mocks").pipedrive, auth: { apiToken: "any" } });

test("reads every page", async () => {
  const projects = await paginate(pipedrive, "/v1/projects").toArray();
  expect(projects).toHaveLength(4);
});
