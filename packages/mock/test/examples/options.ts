import { startMock } from "@project-apis/mock";

await using mock = await startMock("teamwork", {
  port: 0, // a free one, as by default
  delay: [50, 200], // milliseconds before each answer: a number, or the least and the most
  dynamic: true, // bodies generated from the schemas in place of the examples
  errors: 0.1, // a tenth of the valid requests get a documented 429 or 500; or { rate, statuses }
  seed: 7, // repeats what is drawn; mock.seed tells it when you gave none
});
console.log(mock.url);
