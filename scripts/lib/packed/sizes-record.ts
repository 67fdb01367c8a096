import type { Figures, Sizes } from "./sizes.ts";

/** Where the sizes on record stand, from the root of the repository. */
export const recordPath = "docs/sizes.md";

/** The record's tables, by what they show. */
const tables: Readonly<Record<keyof Sizes, { readonly title: string; readonly columns: readonly string[] }>> =
  {
    tarballs: { title: "Tarballs", columns: ["files", "packed", "unpacked"] },
    bundles: { title: "One client and one call, in a browser", columns: ["minified", "gzipped"] },
    installs: { title: "Installed, with all that comes along", columns: ["packages", "files", "bytes"] },
  };

/** Which part of a figure may change without a word; and how much of small ones, about what a few operations weigh. */
const tolerance = 0.05;
const slack: Readonly<Record<string, number>> = {
  files: 2,
  packages: 0,
  packed: 4_000,
  unpacked: 16_000,
  bytes: 16_000,
  minified: 1_000,
  gzipped: 300,
};

const kinds = Object.keys(tables) as (keyof Sizes)[];

/** Renders sizes as the page that is kept. */
export function renderRecord(sizes: Sizes): string {
  const sections = kinds.flatMap((kind) => [`## ${tables[kind].title}`, "", ...renderTable(sizes, kind), ""]);
  return [
    "# Sizes",
    "",
    "In bytes. Written by `npx pnpm@12 sizes --write`; a test fails when what is packed differs by more than 5 % and more than a few operations weigh, or when a budget in [budgets.json](../scripts/lib/packed/budgets.json) is spent.",
    "",
    ...sections,
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

/** Renders one table of sizes as Markdown. */
function renderTable(sizes: Sizes, kind: keyof Sizes): string[] {
  const { columns } = tables[kind];
  const figures: Figures<string> = sizes[kind];
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(["package", ...columns]),
    `|---|${"---:|".repeat(columns.length)}`,
    ...Object.entries(figures).map(([name, one]) =>
      row([`\`${name}\``, ...columns.map((column) => (one[column] ?? 0).toLocaleString("en"))]),
    ),
  ];
}

/** Reads the figures of a page that was kept. */
export function parseRecord(text: string): Sizes {
  const figuresOf = (kind: keyof Sizes) => {
    const { title, columns } = tables[kind];
    const [, section = ""] = text.split(`## ${title}\n`);
    const [table = ""] = section.split("\n## ");
    const rows = [...table.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, cells = ""]) => {
      const values = cells.split(" | ").map((cell) => Number(cell.replaceAll(",", "")));
      return [name, Object.fromEntries(columns.map((column, index) => [column, values[index] ?? 0]))];
    });
    return Object.fromEntries(rows);
  };
  return { tarballs: figuresOf("tarballs"), bundles: figuresOf("bundles"), installs: figuresOf("installs") };
}

/** Lists where measured sizes differ from those on record by more than they may, in words. */
export function compareSizes(recorded: Sizes, measured: Sizes): string[] {
  return kinds.flatMap((kind) => {
    const [before, now]: Figures<string>[] = [recorded[kind], measured[kind]];
    const names = new Set([...Object.keys(before ?? {}), ...Object.keys(now ?? {})]);
    return [...names].flatMap((name) => {
      if (before?.[name] === undefined) return [`${name} has no row in «${tables[kind].title}»`];
      if (now?.[name] === undefined) return [`${name} has a row in «${tables[kind].title}», and is gone`];
      return compareRow(name, before[name], now[name]);
    });
  });
}

type Row = Readonly<Record<string, number>>;

function compareRow(name: string, before: Row, now: Row): string[] {
  return Object.entries(now)
    .map(([column, value]) => ({ column, value, old: before[column] ?? 0 }))
    .filter(({ column, value, old }) => Math.abs(value - old) > Math.max(old * tolerance, slack[column] ?? 0))
    .map(({ column, value, old }) => `${name}: ${column} ${old} → ${value}`);
}
