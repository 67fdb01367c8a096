import type { SampleCall } from "./sample-calls.ts";

/** How a call is written: by method and path, by path and method, or with bare openapi-fetch. */
export type Spelling = "path" | "route" | "openapi-fetch";

/** A type and the module that exports it. */
export interface ClientType {
  readonly type: string;
  readonly from: string;
  /** The vendor's types, as an argument. */
  readonly of?: { readonly type: string; readonly from: string };
}

/** Writes a program that makes calls, and reads what each comes to. */
export function programText(spelling: Spelling, client: ClientType, calls: readonly SampleCall[]): string {
  const { type, from, of } = client;
  return [
    `import type { ${type} } from ${JSON.stringify(from)};`,
    ...(of ? [`import type { ${of.type} } from ${JSON.stringify(of.from)};`] : []),
    `declare const client: ${type}${of ? `<${of.type}>` : ""};`,
    "declare function keep(...values: unknown[]): void;",
    ...calls.map((call, index) => statement(spelling, call, `result${index}`)),
    "",
  ].join("\n");
}

function statement(spelling: Spelling, { method, path, init }: SampleCall, result: string): string {
  const place = JSON.stringify(path);
  const argument = init ? JSON.stringify(init) : "";
  const call =
    spelling === "route" ? `[${place}].${method}(${argument})` : `.${method}(${list(place, argument)})`;
  const [test, status] =
    spelling === "openapi-fetch" ? ["data", `${result}.response.status`] : ["ok", `${result}.status`];
  return (
    `const ${result} = await client${call}; ` +
    `if (${result}.${test}) keep(${result}.data); else keep(${status}, ${result}.error);`
  );
}

const list = (...values: string[]) => values.filter((value) => value !== "").join(", ");
