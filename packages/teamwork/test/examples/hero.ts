import { createTeamworkClient, paginate } from "@project-apis/teamwork";

const teamwork = createTeamworkClient({ site: "acme", auth: { apiKey: process.env.TEAMWORK_API_KEY! } });

// A result tells success from failure, and narrows by status.
const result = await teamwork.GET("/projects/api/v3/projects.json", {
  params: { query: { projectStatuses: ["active", "late"], projectCustomField: { 10: { eq: "Option1" } } } },
});
if (result.ok) console.log(result.data.projects?.length);
else if (result.status === 403) console.log(result.error?.errors?.[0]?.title);

// Every page of a list, as one loop.
for await (const project of paginate(teamwork, "/projects/api/v3/projects.json")) {
  console.log(project.id, project.name);
}
