import { createProductiveClient, isApiError, paginate, unwrap } from "@project-apis/productive";

const productive = createProductiveClient({
  auth: { token: process.env.PRODUCTIVE_TOKEN!, organizationId: "1016" },
});

// A result tells success from failure, and narrows by status.
const result = await productive.GET("/api/v2/projects/{id}", { params: { path: { id: "640" } } });
if (result.ok) console.log(result.data.data.attributes.name);
else if (result.status === 404) console.log(result.error?.errors?.[0]?.detail);

// Every page of a list, as one loop; filters with their operations.
const projects = paginate(productive, "/api/v2/projects", {
  params: { query: { filter: { status: 1, person_id: { not_eq: 24 } }, sort: ["-created_at"] } },
});
for await (const project of projects) console.log(project.id, project.attributes.name);

// Or the data itself, with an ApiError for everything else.
try {
  const path = { id: "640" };
  const { data } = await unwrap(productive.PATCH("/api/v2/projects/{id}/archive", { params: { path } }));
  console.log(data.attributes.archived_at);
} catch (error) {
  if (isApiError(error)) console.log(error.status, error.message);
}
