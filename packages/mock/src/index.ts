export type {
  Delay,
  ErrorShare,
  Fault,
  MockServer,
  Planner,
  ReceivedRequest,
  Reply,
  ReplyOptions,
  Violation,
} from "@project-apis/contract-kit";
export { type Vendor, type VendorOperations, vendors } from "./generated/vendors.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";
