import { createWethodClient, paginate } from "@project-apis/wethod";

const wethod = createWethodClient({ company: "acme", auth: { token: process.env.WETHOD_TOKEN! } });

// The first four, from as many pages as that takes; here with three projects a page.
const params = { query: { limit: 3 } };
const first = await paginate(wethod, "/api/projects", { params }).toArray({ limit: 4 });
console.log(first.map(({ name }) => name).join(", "));

// Page by page: the cursor is the offset of the next one, to go on from there another time.
for await (const { items, cursor } of paginate(wethod, "/api/projects", { params }).pages()) {
  console.log(`${items.length} items, next: ${cursor ?? "none"}`);
}
const init = { params: { query: { limit: 3, offset: 3 } } };
for await (const project of paginate(wethod, "/api/projects", init)) console.log(project.name);
