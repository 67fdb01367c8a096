// Generated from the folders of specs/ by `pnpm generate`.

export * from "@project-apis/core";
export * as pipedrive from "@project-apis/pipedrive";
