import { createPipedriveClient, paginate } from "@project-apis/pipedrive";

const pipedrive = createPipedriveClient({ auth: { apiToken: process.env.PIPEDRIVE_API_TOKEN! } });

// The first three, from as many pages as that takes.
const first = await paginate(pipedrive, "/v1/projects").toArray({ limit: 3 });
console.log(first.map(({ title }) => title).join(", "));

// Page by page: the cursor leads to the next one, to go on from there another time.
for await (const { items, cursor } of paginate(pipedrive, "/v1/projects").pages()) {
  console.log(`${items.length} items, next: ${cursor ?? "none"}`);
}
const init = { params: { query: { cursor: "eyJwcm9qZWN0cyI6MTB9" } } };
for await (const project of paginate(pipedrive, "/v1/projects", init)) console.log(project.title);
