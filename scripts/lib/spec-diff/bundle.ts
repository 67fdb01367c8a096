import { join } from "node:path";
import { BaseResolver, bundle, createConfig } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../openapi.ts";
import { UserError } from "../user-error.ts";

/** Bundles a spec as it once was: the rules of today do not apply to it. */
export async function bundleOnly(vendor: string, folder: string, revision: string): Promise<OpenApiDocument> {
  try {
    const { bundle: document, problems } = await bundle({
      ref: join(folder, "specs", vendor, "openapi.yaml"),
      config: await createConfig({}),
      externalRefResolver: new BaseResolver(),
    });
    const [problem] = problems;
    if (problem) throw new Error(problem.message);
    return document.parsed as OpenApiDocument;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replaceAll(`${folder}/`, "");
    throw new UserError(`the spec of ${vendor} at ${revision} cannot be read: ${reason.split("\n")[0]}`);
  }
}
