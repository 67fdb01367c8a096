import { type Mock, startMock } from "@project-apis/mock";
import { createPipedriveClient } from "@project-apis/pipedrive";

let mock: Mock<"pipedrive">;
beforeAll(async () => {
  mock = await startMock("pipedrive");
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

test("tries again when Pipedrive is down", async () => {
  const pipedrive = createPipedriveClient({ baseUrl: mock.url, auth: { apiToken: "any" } });
  mock.respondWith("getProject", { fault: "unavailable", retryAfter: 0 });

  const result = await pipedrive.GET("/v1/projects/{id}", { params: { path: { id: 1 } } });

  expect(result.ok).toBe(true);
  expect(mock.requests.map(({ status }) => status)).toEqual([503, 200]);
});
