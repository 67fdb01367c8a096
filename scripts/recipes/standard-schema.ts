// Code of docs/recipes/standard-schema.md: answers held to a schema of your own.
import { type AnyResult, type PipedriveClient, unwrap } from "@project-apis/pipedrive";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { z } from "zod";

/** Data of a 2xx answer that is not as a schema has it. The message has places and rules, and no values. */
export class InvalidAnswerError extends Error {
  override readonly name = "InvalidAnswerError";
  readonly issues: readonly StandardSchemaV1.Issue[];

  constructor(issues: readonly StandardSchemaV1.Issue[]) {
    const lines = issues.slice(0, 3).map(({ path = [], message }) => {
      const keys = path.map((segment) => String(typeof segment === "object" ? segment.key : segment));
      return `${keys.join(".") || "the body"}: ${message}`;
    });
    const more = issues.length > 3 ? `; and ${issues.length - 3} more` : "";
    super(`The answer is not as expected: ${lines.join("; ")}${more}.`);
    this.issues = issues;
  }
}

/** Returns a value as its schema gives it back. Throws `InvalidAnswerError`. */
export async function check<Schema extends StandardSchemaV1>(
  schema: Schema,
  value: unknown,
): Promise<StandardSchemaV1.InferOutput<Schema>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues) throw new InvalidAnswerError(result.issues);
  return result.value;
}

/** The data of a call, held to a schema of zod, Valibot, ArkType or any other library that follows the standard. */
export const validated = async <Schema extends StandardSchemaV1>(
  call: Promise<AnyResult>,
  schema: Schema,
): Promise<StandardSchemaV1.InferOutput<Schema>> => check(schema, await unwrap(call));

/** The key of a custom field. */
const size = "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e";

/** A project with a custom field, as this account has it. */
const Project = z.object({
  data: z.object({ id: z.number(), title: z.string(), [size]: z.enum(["S", "M", "L"]) }),
});

/** Reads a project with its custom field. */
export async function projectOf(pipedrive: PipedriveClient, id: number) {
  const { data } = await validated(pipedrive.GET("/v1/projects/{id}", { params: { path: { id } } }), Project);
  return data;
}
