import {
  createTeamworkClient,
  isApiError,
  isConnectionError,
  isTimeoutError,
  unwrap,
} from "@project-apis/teamwork";

const teamwork = createTeamworkClient({ site: "acme", auth: { apiKey: process.env.TEAMWORK_API_KEY! } });

try {
  const { projects = [] } = await unwrap(teamwork.GET("/projects/api/v3/projects.json"));
  console.log(projects.length);
} catch (error) {
  if (isApiError(error) && error.status === 403) console.log("This user may not see projects.");
  else if (isApiError(error)) console.log(error.message);
  else if (isTimeoutError(error) || isConnectionError(error)) console.log("Later, perhaps:", error.message);
  else throw error;
}
