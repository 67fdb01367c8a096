import { createWethodClient, paginate } from "@project-apis/wethod";

const wethod = createWethodClient({ company: "acme", auth: { token: process.env.WETHOD_TOKEN! } });

// A result tells success from failure, and narrows by status.
const result = await wethod.GET("/api/projects", {
  params: { query: { probability: "gt:50", updated_at: "gt:2024-01-01T20:00:00+02:00" } },
});
if (result.ok) console.log(result.data.length);
else if (result.status === 400) console.log(result.error?.failures);

// Every page of a list, as one loop.
for await (const project of paginate(wethod, "/api/projects")) {
  console.log(project.id, project.name, project.metadata_13);
}
