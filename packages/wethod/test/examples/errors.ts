import {
  createWethodClient,
  isApiError,
  isConnectionError,
  isTimeoutError,
  unwrap,
} from "@project-apis/wethod";

const wethod = createWethodClient({ company: "acme", auth: { token: process.env.WETHOD_TOKEN! } });

try {
  const projects = await unwrap(wethod.GET("/api/projects"));
  console.log(projects.length);
} catch (error) {
  if (isApiError(error) && error.status === 403) console.log("This user may not see projects.");
  else if (isApiError(error)) console.log(error.message);
  else if (isTimeoutError(error) || isConnectionError(error)) console.log("Later, perhaps:", error.message);
  else throw error;
}
