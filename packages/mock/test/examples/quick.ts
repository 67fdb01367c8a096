import { startMock } from "@project-apis/mock";
import { createPipedriveClient } from "@project-apis/pipedrive";

await using mock = await startMock("pipedrive");
const pipedrive = createPipedriveClient({ baseUrl: mock.url, auth: { apiToken: "any" } });

const result = await pipedrive.GET("/v1/projects", { params: { query: { status: "open" } } });
console.log(result.ok, mock.requests[0]?.query);
