import { paginate, pipedrive } from "project-apis";
import { createTeamworkClient } from "project-apis/teamwork";

const deals = pipedrive.createPipedriveClient({ auth: { apiToken: process.env.PIPEDRIVE_API_TOKEN! } });
for await (const project of paginate(deals, "/v1/projects")) console.log(project.title);

const work = createTeamworkClient({ site: "acme", auth: { apiKey: process.env.TEAMWORK_API_KEY! } });
for await (const project of paginate(work, "/projects/api/v3/projects.json")) console.log(project.name);
