import { mocks } from "@project-apis/mock/vitest";

export default mocks({ vendors: ["pipedrive"], delay: 50 });
