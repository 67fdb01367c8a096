/** A name without case and separators: `board_id`, `boardId` → `boardid`. */
export function normalized(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** The name under which ids of a kind of thing are kept: `boards`, `board` → `boardid`; `people` → `personid`. */
export function idNameOf(kind: string): string {
  return `${singular(normalized(kind))}id`;
}

/** Whether a name is that of an id of something else: `board_id`, `dealIds`, but not `id`, `paid` or `valid`. */
export function isIdName(name: string): boolean {
  return /(?:[a-z0-9]_ids?|[a-z0-9]I[Dd]s?)$/.test(name);
}

function singular(name: string): string {
  if (name === "people") return "person";
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return name.endsWith("s") && !name.endsWith("ss") ? name.slice(0, -1) : name;
}
