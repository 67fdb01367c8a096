import {
  createProductiveClient,
  isApiError,
  isConnectionError,
  isTimeoutError,
  unwrap,
} from "@project-apis/productive";

const productive = createProductiveClient({
  auth: { token: process.env.PRODUCTIVE_TOKEN!, organizationId: "1016" },
});

try {
  const path = { id: "640" };
  const { data } = await unwrap(productive.GET("/api/v2/projects/{id}", { params: { path } }));
  console.log(data.attributes.name);
} catch (error) {
  if (isApiError(error) && error.status === 404) console.log("There is no such project.");
  else if (isApiError(error)) console.log(error.message);
  else if (isTimeoutError(error) || isConnectionError(error)) console.log("Later, perhaps:", error.message);
  else throw error;
}
