import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { renderCalls, renderProjects } from "./tour-text.ts";

const tours = [
  {
    name: "Acme",
    steps: [
      {
        call: "GET /projects",
        outcome: "a page of 2, the last",
        rows: [
          [9, "Website", "open"],
          [10, "Trade fair stand", "done"],
        ],
        retries: [
          { status: 429, wait: 1000 },
          { status: undefined, wait: 250 },
        ],
      },
      { call: "GET /projects/{id}", outcome: "404", retries: [] },
    ],
  },
];

it("shows every try of a call before what came of it", () => {
  expect(stripVTControlCharacters(renderCalls(tours[0]!)).split("\n")).toEqual([
    "",
    "Acme 2 calls against its mock",
    "",
    "  GET /projects",
    "    ↻ 429, tried again after 1.0 s",
    "    ↻ no answer, tried again after 0.3 s",
    "    a page of 2, the last",
    "  GET /projects/{id}",
    "    404",
  ]);
});

it("shows the projects of all vendors as one table, in columns", () => {
  expect(stripVTControlCharacters(renderProjects(tours)).split("\n")).toEqual([
    "",
    "Projects",
    "",
    "  Vendor  Id  Project           State",
    "  Acme     9  Website           open",
    "  Acme    10  Trade fair stand  done",
  ]);
});
