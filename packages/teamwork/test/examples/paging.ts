import { createTeamworkClient, paginate } from "@project-apis/teamwork";

const teamwork = createTeamworkClient({ site: "acme", auth: { apiKey: process.env.TEAMWORK_API_KEY! } });

// The first three, from as many pages as that takes.
const first = await paginate(teamwork, "/projects/api/v3/projects.json").toArray({ limit: 3 });
console.log(first.map(({ name }) => name).join(", "));

// Page by page: the cursor is the number of the next one, to go on from there another time.
for await (const { items, cursor } of paginate(teamwork, "/projects/api/v3/projects.json").pages()) {
  console.log(`${items.length} items, next: ${cursor ?? "none"}`);
}
const init = { params: { query: { page: 2 } } };
for await (const project of paginate(teamwork, "/projects/api/v3/projects.json", init))
  console.log(project.name);
