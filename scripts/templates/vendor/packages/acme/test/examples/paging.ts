import { createAcmeClient, paginate } from "@project-apis/acme";

const acme = createAcmeClient({ auth: { token: process.env.ACME_TOKEN! } });

// The first three, from as many pages as that takes.
const first = await paginate(acme, "/projects").toArray({ limit: 3 });
console.log(first.map(({ name }) => name).join(", "));

// Page by page: the cursor is the number of the next one, to go on from there another time.
for await (const { items, cursor } of paginate(acme, "/projects").pages()) {
  console.log(`${items.length} items, next: ${cursor ?? "none"}`);
}
const init = { params: { query: { page: 2 } } };
for await (const project of paginate(acme, "/projects", init)) console.log(project.name);
