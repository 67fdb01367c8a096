import { createAcmeClient, paginate } from "@project-apis/acme";

const acme = createAcmeClient({ auth: { token: process.env.ACME_TOKEN! } });

// A result tells success from failure, and narrows by status.
const result = await acme.GET("/projects/{id}", { params: { path: { id: 1 } } });
if (result.ok) console.log(result.data.name);
else if (result.status === 404) console.log(result.error?.message);

// Every page of a list, as one loop.
for await (const project of paginate(acme, "/projects")) {
  console.log(project.id, project.name);
}
