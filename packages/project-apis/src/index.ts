// Generated from the folders of specs/ by `pnpm generate`.

export * from "@project-apis/core";
export * as pipedrive from "@project-apis/pipedrive";
export * as productive from "@project-apis/productive";
export * as teamwork from "@project-apis/teamwork";
export * as wethod from "@project-apis/wethod";
