import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../templates/readme");

/**
 * A text that all vendors' READMEs share, from `scripts/templates/readme`, with values in place of `{{name}}`. A line
 * that holds nothing but an empty value goes. Throws when the text asks for a value that nothing gives.
 */
export function partial(name: string, values: Readonly<Record<string, string>>): string {
  const text = readFileSync(join(folder, `${name}.md`), "utf8").replaceAll("\r\n", "\n");
  const giving = (key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`${name}.md asks for {{${key}}}, which nothing gives.`);
    return value;
  };
  return text
    .replaceAll(/^\{\{(\w+)\}\}\n/gm, (line, key: string) => (giving(key) === "" ? "" : line))
    .replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => giving(key))
    .trim();
}
