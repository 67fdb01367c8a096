import { join } from "node:path";
import { read } from "../files.ts";
import { UserError } from "../user-error.ts";

/** The fields of a package's manifest that say where it comes from. */
export interface RepositoryFields {
  readonly repository: { readonly type: string; readonly url: string; readonly directory: string };
  readonly homepage: string;
  readonly bugs: string;
}

/** Derives those fields for the package in a folder from `repository` in the root's manifest, the only place of the address. */
export function repositoryFields(base: string, folder: string): RepositoryFields {
  const text = read(join(base, "package.json"));
  const { repository }: { repository?: { type: string; url: string } } = JSON.parse(text ?? "{}");
  if (repository === undefined)
    throw new UserError("package.json of the root has no `repository`, which the packages' fields follow.");
  const page = repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
  return {
    repository: { ...repository, directory: folder },
    homepage: `${page}/tree/main/${folder}#readme`,
    bugs: `${page}/issues`,
  };
}
