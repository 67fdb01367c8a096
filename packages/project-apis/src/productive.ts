// Generated from the folders of specs/ by `pnpm generate`.

export * from "@project-apis/productive";
