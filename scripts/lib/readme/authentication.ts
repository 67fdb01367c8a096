import { type OpenApiDocument, operationsOf, type SecurityScheme } from "../openapi.ts";
import { table } from "./table.ts";

type Row = readonly [option: string, sentAs: string, about: string];

/** Which options of a client carry credentials, how they are sent, and what they are. */
export function authenticationTable(document: OpenApiDocument): string {
  const rows = [...credentialRows(document), ...parameterRows(document)];
  return rows.length === 0
    ? "No operation asks for credentials."
    : table(["Option", "Sent as", "What it is"], rows);
}

/** A row for each alternative; schemes that go together share one. */
function credentialRows({ security = [], components = {} }: OpenApiDocument): Row[] {
  return security.flatMap((alternative) => {
    const schemes = Object.keys(alternative).flatMap((name) => components.securitySchemes?.[name] ?? []);
    const sentAs = [...new Set(schemes.map(placeOf))].join(" and ");
    const about = schemes.map(({ description = "" }) => description).join(" ");
    return optionsOf(schemes).map((options): Row => [`\`${literalOf(options)}\``, sentAs, about]);
  });
}

/** The options that a client needs for schemes that go together, for each way there is. */
function optionsOf(schemes: readonly SecurityScheme[]): string[][] {
  return schemes.reduce<string[][]>(
    (ways, { "x-client-option": option = [] }) =>
      ways.flatMap((way) => [option].flat().map((one) => [...way, ...[one].flat()])),
    [[]],
  );
}

/** `auth.username`, `auth.password` → `auth: { username, password }`. */
function literalOf(options: readonly string[]): string {
  const groups = Map.groupBy(options, (option) => option.split(".")[0] ?? option);
  return [...groups]
    .map(([group, names]) => {
      const inner = names.flatMap((name) => (name === group ? [] : [name.slice(group.length + 1)]));
      return inner.length === 0 ? group : `${group}: { ${inner.join(", ")} }`;
    })
    .join(", ");
}

function placeOf({ type, in: place, name, scheme }: SecurityScheme): string {
  if (type === "apiKey") return `\`${name}\` ${place === "query" ? "in the query" : place}`;
  return type === "http" && scheme === "basic"
    ? "`Authorization: Basic` header"
    : "`Authorization: Bearer` header";
}

/** Parameters that the client sends with every call, from an option of its own. */
function parameterRows(document: OpenApiDocument): Row[] {
  const all = operationsOf(document).flatMap(({ parameters }) => parameters);
  const own = new Map(all.map((parameter) => [parameter["x-client-option"], parameter]));
  return [...own].flatMap(([option, { name, in: place, description = "" }]) =>
    option === undefined ? [] : [[`\`${option}\``, `\`${name}\` ${place}`, description] as const],
  );
}
