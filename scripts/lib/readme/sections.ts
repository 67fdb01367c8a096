import { join } from "node:path";
import { type GeneratedFile, read } from "../files.ts";
import { UserError } from "../user-error.ts";

const section = /(<!-- generated: (.+?) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/** What a section is filled with, made when the README has it. */
export type Contents = Readonly<Record<string, () => string>>;

/**
 * A README with its sections filled, each of which stands between `<!-- generated: name -->` and `<!-- /generated -->`.
 * Throws `UserError` when a section has no content, or a content no section.
 */
export function fillReadme(base: string, path: string, contents: Contents): GeneratedFile {
  return { path, content: fillSections(path, readRequired(base, path), contents) };
}

/** A code block with a whole file, which is compiled and run where it stands. */
export function codeBlock(base: string, path: string): string {
  return `\`\`\`ts\n${readRequired(base, path).trim()}\n\`\`\``;
}

/** Name of the section that holds an example of the package as code. */
const example = /^example (.+)$/;

/** Contents for the sections that show an example of a folder, as `<!-- generated: example hero -->`. */
export function exampleSections(base: string, readme: string, folder: string): Contents {
  const names = [...readRequired(base, readme).matchAll(section)].flatMap(([, , name = ""]) => {
    const [, file] = example.exec(name) ?? [];
    return file === undefined ? [] : [[name, file] as const];
  });
  return Object.fromEntries(
    names.map(([name, file]) => [name, () => codeBlock(base, `${folder}/${file}.ts`)]),
  );
}

function fillSections(file: string, text: string, contents: Contents): string {
  const filled = new Set<string>();
  const result = text.replaceAll(section, (_, start: string, name: string, end: string) => {
    const content = contents[name];
    if (!content)
      throw new UserError(
        `${file} has a section "${name}" that nothing generates. Known: ${Object.keys(contents).join(", ")}.`,
      );
    filled.add(name);
    return `${start}\n${content().trim()}\n\n${end}`;
  });
  const missing = Object.keys(contents).find((name) => !filled.has(name));
  if (missing === undefined) return result;
  throw new UserError(
    `${file} lacks the lines \`<!-- generated: ${missing} -->\` and \`<!-- /generated -->\`.`,
  );
}

function readRequired(base: string, path: string): string {
  const text = read(join(base, path));
  if (text === undefined) throw new UserError(`${path} is missing.`);
  return text;
}
