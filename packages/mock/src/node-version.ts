/** The oldest Node that Prism runs on. */
const needed = [24, 18] as const;

/** Why the mocks do not run on a version of Node, in one line; undefined when they do. */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return undefined;
  return `This is Node ${version}, and the mocks need Node ${needed.join(".")} or newer, as Prism does.`;
}
