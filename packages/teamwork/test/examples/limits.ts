import { createTeamworkClient } from "@project-apis/teamwork";

const teamwork = createTeamworkClient({
  site: "acme",
  auth: { apiKey: process.env.TEAMWORK_API_KEY! },
  throttle: { limit: 100, interval: 60_000 }, // what your plan allows, in milliseconds
  retry: { limit: 4 }, // further tries
  timeout: 10_000, // of one try
  totalTimeout: 60_000, // of a call with all its tries and waits
});

await teamwork.GET("/projects/api/v3/projects.json");
console.log("calls left:", teamwork.rateLimit.remaining ?? "not told");
