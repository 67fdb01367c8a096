import { createWethodClient } from "@project-apis/wethod";

const wethod = createWethodClient({
  company: "acme",
  auth: { token: process.env.WETHOD_TOKEN! },
  throttle: { limit: 2_500, interval: 3_600_000 }, // half of what is allowed, in milliseconds
  retry: { limit: 4 }, // further tries
  timeout: 10_000, // of one try
  totalTimeout: 60_000, // of a call with all its tries and waits
});

const result = await wethod.GET("/api/projects");
if (result.status === 429) console.log("again in", result.response.headers.get("retry-after"), "seconds");
