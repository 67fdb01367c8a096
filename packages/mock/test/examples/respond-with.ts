import { startMock } from "@project-apis/mock";

await using mock = await startMock("pipedrive");

mock.respondWith("getProject", 404); // a documented status
mock.respondWith("listProjects", "lastPage"); // a documented example, by its name
mock.respondWith("createProject", { status: 400, times: 2 }, 201); // several, in order
mock.respondWith("listRoles", { body: { success: true, data: [] }, headers: { "x-trace": "1" } });

mock.respondWith("getProject", { fault: "rateLimited", retryAfter: 2 }); // 429, with the vendor's own headers too
mock.respondWith("getProject", { fault: "unavailable" }); // 503 with Retry-After
mock.respondWith("getProject", { fault: "reset" }); // the connection is reset
mock.respondWith("getProject", { fault: "cutOff" }); // half a body, then the end
mock.respondWith("getProject", { fault: "malformedJson" });
mock.respondWith("getProject", { fault: "html", status: 502 }); // a page in place of JSON
mock.respondWith("getProject", { delay: 5_000 }); // a slow answer, in milliseconds

mock.reset(); // forgets what was received and what was queued
