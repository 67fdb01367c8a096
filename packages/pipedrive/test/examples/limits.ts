import { createPipedriveClient } from "@project-apis/pipedrive";

const pipedrive = createPipedriveClient({
  auth: { apiToken: process.env.PIPEDRIVE_API_TOKEN! },
  throttle: { limit: 40, interval: 2_000 }, // what your plan allows, in milliseconds
  retry: { limit: 4 }, // further tries
  timeout: 10_000, // of one try
  totalTimeout: 60_000, // of a call with all its tries and waits
});

await pipedrive.GET("/v1/projects/{id}", { params: { path: { id: 1 } } });
console.log(pipedrive.rateLimit.remaining, "left,", pipedrive.rateLimit.spent, "spent");
