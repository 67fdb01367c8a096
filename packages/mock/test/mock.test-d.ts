// Compiled, not run: what the types refuse.
import { type Mock, startMock, type Vendor } from "../src/index.ts";
import { mocks } from "../src/vitest.ts";

const pipedrive = await startMock("pipedrive");
pipedrive.respondWith("listProjects", 404, "lastPage", { fault: "reset", times: 2 });
// @ts-expect-error a misspelt operation
pipedrive.respondWith("listProject", 404);
// @ts-expect-error an operation of another vendor
pipedrive.respondWith("restoreProject", 404);
// @ts-expect-error a misspelt fault
pipedrive.respondWith("listProjects", { fault: "rest" });
// @ts-expect-error a misspelt option
pipedrive.respondWith("listProjects", { staus: 404 });
// @ts-expect-error nothing to answer with
pipedrive.respondWith("listProjects");

const productive: Mock<"productive"> = await startMock("productive");
productive.respondWith("restoreProject", 404);
// @ts-expect-error another vendor's mock
const swapped: Mock<"productive"> = pipedrive;
// @ts-expect-error a misspelt vendor
await startMock("pipedriev");
// @ts-expect-error a misspelt option
await startMock("pipedrive", { dynamik: true });
mocks({ vendors: ["pipedrive"], dynamic: true });
// @ts-expect-error the same port for several mocks
mocks({ port: 4010 });

declare const anyVendor: Vendor;
const any: Mock = await startMock(anyVendor);

export { any, swapped };
