import { join } from "node:path";
import { type GeneratedFile, read } from "./files.ts";
import { UserError } from "./user-error.ts";

const section = /(<!-- generated: (.+?) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/**
 * Fills every section of a Markdown text that stands between `<!-- generated: name -->` and `<!-- /generated -->`.
 * Throws `UserError` when a section has no content, or a content no section.
 */
function fillSections(file: string, text: string, contents: ReadonlyMap<string, () => string>): string {
  const filled = new Set<string>();
  const result = text.replaceAll(section, (_, start: string, name: string, end: string) => {
    const content = contents.get(name);
    if (!content)
      throw new UserError(
        `${file} has a section "${name}" that nothing generates. Known: ${[...contents.keys()].join(", ")}.`,
      );
    filled.add(name);
    return `${start}\n${content().trim()}\n\n${end}`;
  });
  const missing = [...contents.keys()].find((name) => !filled.has(name));
  if (missing === undefined) return result;
  throw new UserError(
    `${file} lacks the lines \`<!-- generated: ${missing} -->\` and \`<!-- /generated -->\`.`,
  );
}

/** A README with its generated sections: tables, and code that is compiled and run where it comes from. */
export function fillReadme(
  base: string,
  path: string,
  example: string,
  contents: Readonly<Record<string, () => string>>,
): GeneratedFile {
  const code = () => `\`\`\`ts\n${readRequired(base, example).trim()}\n\`\`\``;
  const sections = new Map(Object.entries({ example: code, ...contents }));
  return { path, content: fillSections(path, readRequired(base, path), sections) };
}

function readRequired(base: string, path: string): string {
  const text = read(join(base, path));
  if (text === undefined) throw new UserError(`${path} is missing.`);
  return text;
}
