import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "./user-error.ts";

/** Root folder of the repository. */
export const root: string = resolve(import.meta.dirname, "../..");

/** Vendors that have a spec, in alphabetical order. */
export function discoverVendors(base: string = root): string[] {
  return readdirSync(join(base, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(base, "specs", entry.name, "openapi.yaml")))
    .map((entry) => entry.name)
    .sort();
}

/** The vendors a command names, or all of them. Throws `UserError` on a name without a spec. */
export function selectVendors(names: readonly string[], base: string = root): string[] {
  const vendors = discoverVendors(base);
  for (const name of names) {
    if (!vendors.includes(name)) {
      throw new UserError(
        `there is no vendor ${JSON.stringify(name)}. Vendors with a spec: ${vendors.join(", ")}.`,
      );
    }
  }
  return names.length === 0 ? vendors : vendors.filter((vendor) => names.includes(vendor));
}

/** `pipedrive` → `Pipedrive`: the vendor's part of exported names. */
export function pascalCase(vendor: string): string {
  return vendor.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `my-vendor` → `myVendor`: the vendor's namespace in the umbrella. */
export function camelCase(vendor: string): string {
  const name = pascalCase(vendor);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
