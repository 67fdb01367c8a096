/** A short text that a pattern matches; undefined for patterns beyond the plain ones that specifications hold. */
export function textFor(pattern: string): string | undefined {
  const reader = { source: pattern.replace(/^\^/, "").replace(/\$$/, ""), at: 0 };
  const text = readAlternatives(reader);
  return new RegExp(pattern, "u").test(text) ? text : undefined;
}

interface Reader {
  readonly source: string;
  at: number;
}

// The first alternative stands for all; the others are only read past.
function readAlternatives(reader: Reader): string {
  const first = readSequence(reader);
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    readSequence(reader);
  }
  return first;
}

function readSequence(reader: Reader): string {
  let text = "";
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at]!)) {
    const atom = readAtom(reader);
    text += atom.repeat(readCount(reader));
  }
  return text;
}

function readAtom(reader: Reader): string {
  const char = reader.source[reader.at++]!;
  if (char === "\\") return escaped(reader.source[reader.at++] ?? "");
  if (char === ".") return "a";
  if (char === "[") return readClass(reader);
  if (char !== "(") return char;
  if (reader.source.startsWith("?:", reader.at)) reader.at += 2;
  const text = readAlternatives(reader);
  reader.at += 1;
  return text;
}

function readClass(reader: Reader): string {
  const end = reader.source.indexOf("]", reader.at + 1);
  const members = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  return members.startsWith("\\") ? escaped(members[1] ?? "") : (members[0] ?? "");
}

function escaped(char: string): string {
  return { d: "1", w: "a", s: " " }[char] ?? char;
}

/** How often an atom must at least stand there. */
function readCount(reader: Reader): number {
  const [all, least] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at)) ?? ["", "1"];
  reader.at += all.length;
  if (least !== undefined) return Number(least);
  return all.startsWith("+") ? 1 : 0;
}
