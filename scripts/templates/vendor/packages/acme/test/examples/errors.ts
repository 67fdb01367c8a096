import { createAcmeClient, isApiError, isConnectionError, isTimeoutError, unwrap } from "@project-apis/acme";

const acme = createAcmeClient({ auth: { token: process.env.ACME_TOKEN! } });

try {
  const project = await unwrap(acme.GET("/projects/{id}", { params: { path: { id: 1 } } }));
  console.log(project.name);
} catch (error) {
  if (isApiError(error) && error.status === 404) console.log("There is no such project.");
  else if (isApiError(error)) console.log(error.message);
  else if (isTimeoutError(error) || isConnectionError(error)) console.log("Later, perhaps:", error.message);
  else throw error;
}
