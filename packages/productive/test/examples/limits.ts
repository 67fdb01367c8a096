import { createProductiveClient } from "@project-apis/productive";

const productive = createProductiveClient({
  auth: { token: process.env.PRODUCTIVE_TOKEN!, organizationId: "1016" },
  throttle: { limit: 50, interval: 10_000 }, // half of what is allowed, in milliseconds
  retry: { limit: 4 }, // further tries
  timeout: 10_000, // of one try
  totalTimeout: 60_000, // of a call with all its tries and waits
});

const result = await productive.GET("/api/v2/projects/{id}", { params: { path: { id: "640" } } });
if (result.status === 429) console.log("again at", productive.rateLimit.resetAt);
