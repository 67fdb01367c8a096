// Generated from the folders of specs/ by `pnpm generate`.

/** Vendors that have a mock. */
export const vendors = ["pipedrive","productive","teamwork","wethod"] as const;

/** A vendor that has a mock. */
export type Vendor = (typeof vendors)[number];
