import { schemasWithCustomFields } from "./custom-fields.ts";
import { oneLine } from "./one-line.ts";
import type { OpenApiDocument } from "./openapi.ts";

/** Writes one exported type per schema, so that `Project` needs no path through `components`. */
export function schemasSource(document: OpenApiDocument): string {
  const generic = schemasWithCustomFields(document);
  const types = Object.entries(document.components?.schemas ?? {}).map(([name, { description }]) => {
    const comment = description ? `/** ${oneLine(description)} */\n` : "";
    const [parameter, argument] = generic.has(name)
      ? ["<CustomFields = unknown>", "<CustomFields>"]
      : ["", ""];
    return `${comment}export type ${name}${parameter} = components${argument}["schemas"][${JSON.stringify(name)}];\n`;
  });
  return ['import type { components } from "./types.ts";\n', ...types].join("\n");
}
