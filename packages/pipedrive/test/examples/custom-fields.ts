import { createPipedriveClient, unwrap } from "@project-apis/pipedrive";

type Account = { customFields: { "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": string | null } };

const pipedrive = createPipedriveClient<Account>({ auth: { apiToken: process.env.PIPEDRIVE_API_TOKEN! } });

const path = { id: 1 };
const body = { "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": "Berlin" };
const { data } = await unwrap(pipedrive.PUT("/v1/projects/{id}", { params: { path }, body }));
console.log(data["9dc80c50d78a15643bfc4ca79d76156a73a1ca0e"] ?? "not set");
