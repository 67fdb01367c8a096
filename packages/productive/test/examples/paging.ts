import { createProductiveClient, paginate } from "@project-apis/productive";

const productive = createProductiveClient({
  auth: { token: process.env.PRODUCTIVE_TOKEN!, organizationId: "1016" },
});

// The first three, from as many pages as that takes.
const first = await paginate(productive, "/api/v2/projects").toArray({ limit: 3 });
console.log(first.map(({ attributes }) => attributes.name).join(", "));

// Page by page: the cursor is the number of the next one, to go on from there another time.
for await (const { items, cursor } of paginate(productive, "/api/v2/projects").pages()) {
  console.log(`${items.length} items, next: ${cursor ?? "none"}`);
}
const init = { params: { query: { page: { number: 2 } } } };
for await (const project of paginate(productive, "/api/v2/projects", init))
  console.log(project.attributes.name);
