import { escapeHtml } from "../../lib/escape-html.ts";
import type { Figure, Measurement } from "../benchmark.ts";
import { baselineOf, isOurs, quantity, times } from "./format.ts";

const width = 760;
const barStart = 230;
const barEnd = 600;
const rowHeight = 30;
const top = 64;

/** Readable on a light and on a dark page: the viewer's own setting decides. */
const style = `
    text { font: 14px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
    .title { font-size: 16px; font-weight: 600; }
    .note, .ratio { fill: #59636e; }
    .bar { fill: #afb8c1; }
    .ours { fill: #0969da; }
    .own { font-weight: 600; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc; }
      .note, .ratio { fill: #9198a1; }
      .bar { fill: #545d68; }
      .ours { fill: #4493f8; }
    }
  `;

/** A measurement as horizontal bars, ours highlighted, as an SVG image. */
export function toChart(heading: string, measurement: Measurement): string {
  const { figures, title, baseline, isMoreBetter = false } = measurement;
  const longest = Math.max(...figures.map(({ median }) => median));
  const height = top + figures.length * rowHeight + 10;
  const legend = baseline === undefined ? "" : `, × of ${baseline}`;
  const note = `${title}; ${isMoreBetter ? "more" : "less"} is better${legend}`;
  const bars = figures.map((figure, index) => bar(figure, top + index * rowHeight, longest, measurement));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(summary(heading, measurement))}">
  <style>${style}</style>
  <text class="title" x="16" y="26">${escapeHtml(heading)}</text>
  <text class="note" x="16" y="47">${escapeHtml(note)}</text>
${bars.join("\n")}
</svg>
`;
}

function bar(figure: Figure, y: number, longest: number, measurement: Measurement): string {
  const { contender, median } = figure;
  const own = isOurs(contender);
  // A bar too short to be seen would look like a figure that is missing.
  const length = Math.max(2, (median / longest) * (barEnd - barStart));
  const base = baselineOf(measurement);
  const ratio = base === undefined ? "" : times(median, base);
  const middle = y + rowHeight / 2 + 5;
  const text = (place: string, words: string, kind = "") =>
    `  <text${kind || own ? ` class="${[kind, own ? "own" : ""].filter(Boolean).join(" ")}"` : ""} ${place} y="${middle}">${words}</text>`;
  return [
    text(`x="${barStart - 10}" text-anchor="end"`, escapeHtml(contender)),
    `  <rect class="${own ? "bar ours" : "bar"}" x="${barStart}" y="${y + 4}" width="${length.toFixed(1)}" height="${rowHeight - 8}" rx="3"/>`,
    text(
      `x="${(barStart + length + 8).toFixed(1)}"`,
      `${quantity(median, measurement.unit)}${ratio && ` <tspan class="ratio">${ratio}</tspan>`}`,
    ),
  ].join("\n");
}

/** What the chart shows, for those who cannot see it. */
function summary(heading: string, { title, figures, unit }: Measurement): string {
  const parts = figures.map(({ contender, median }) => `${contender} ${quantity(median, unit)}`);
  return `${heading}. ${title}: ${parts.join(", ")}`;
}
