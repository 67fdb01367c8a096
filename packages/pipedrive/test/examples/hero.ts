import { createPipedriveClient, isApiError, paginate, unwrap } from "@project-apis/pipedrive";

const pipedrive = createPipedriveClient({ auth: { apiToken: process.env.PIPEDRIVE_API_TOKEN! } });

// A result tells success from failure, and narrows by status.
const result = await pipedrive.GET("/v1/projects/{id}", { params: { path: { id: 1 } } });
if (result.ok) console.log(result.data.data.title);
else if (result.status === 404) console.log(result.error?.error);

// Every page of a list, as one loop.
for await (const project of paginate(pipedrive, "/v1/projects", { params: { query: { status: "open" } } })) {
  console.log(project.id, project.title);
}

// Or the data itself, with an ApiError for everything else.
try {
  const created = await unwrap(
    pipedrive.POST("/v1/projects", { body: { title: "Website relaunch", board_id: 1, phase_id: 2 } }),
  );
  console.log(created.data.id);
} catch (error) {
  if (isApiError(error)) console.log(error.status, error.message);
}
