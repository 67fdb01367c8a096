import {
  createPipedriveClient,
  isApiError,
  isConnectionError,
  isTimeoutError,
  unwrap,
} from "@project-apis/pipedrive";

const pipedrive = createPipedriveClient({ auth: { apiToken: process.env.PIPEDRIVE_API_TOKEN! } });

try {
  const project = await unwrap(pipedrive.GET("/v1/projects/{id}", { params: { path: { id: 1 } } }));
  console.log(project.data.title);
} catch (error) {
  if (isApiError(error) && error.status === 404) console.log("There is no such project.");
  else if (isApiError(error)) console.log(error.message);
  else if (isTimeoutError(error) || isConnectionError(error)) console.log("Later, perhaps:", error.message);
  else throw error;
}
