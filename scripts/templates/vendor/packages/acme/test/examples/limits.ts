import { createAcmeClient } from "@project-apis/acme";

const acme = createAcmeClient({
  auth: { token: process.env.ACME_TOKEN! },
  throttle: { limit: 40, interval: 2_000 }, // what your plan allows, in milliseconds
  retry: { limit: 4 }, // further tries
  timeout: 10_000, // of one try
  totalTimeout: 60_000, // of a call with all its tries and waits
});

const result = await acme.GET("/projects");
if (result.status === 429) console.log("again in", result.response.headers.get("retry-after"), "seconds");
