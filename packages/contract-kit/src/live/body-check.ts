import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenApiDocument } from "../document.ts";
import { isObject } from "../json.ts";
import { type Fault, faultOf } from "./fault.ts";

/** Checks values against schemas of a document. */
export interface BodyCheck {
  /** What is wrong with a value, each fault once: of several forms the one that comes closest is compared. */
  faults(schema: unknown, value: unknown): Fault[];
  /** Whether a value fits a schema. */
  fits(schema: unknown, value: unknown): boolean;
}

/** A check of values against schemas of a document. Throws on a schema that cannot be compiled, which Prism passes over. */
export function createBodyCheck(document: OpenApiDocument): BodyCheck {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
  });
  formats.default(ajv);
  const compiled = new WeakMap<object, ValidateFunction>();
  // References start at the root of a document, so each schema is compiled inside a root of its own.
  const { components, paths } = document;
  const compile = (schema: object) => {
    const validate = compiled.get(schema) ?? ajv.compile({ ...schema, components, paths });
    compiled.set(schema, validate);
    return validate;
  };
  const faults = (schema: unknown, value: unknown): Fault[] => {
    if (!isObject(schema)) return schema === false ? [{ ...nothing, value }] : [];
    const validate = compile(schema);
    return validate(value) ? [] : explain(validate.errors ?? [], faults);
  };
  return { faults, fits: (schema, value) => faults(schema, value).length === 0 };
}

const nothing = { pointer: "", keyword: "false schema", expected: "nothing" };

type Faults = BodyCheck["faults"];

/** Where a value has several forms, Ajv lists what is wrong with each of them; one of them was meant. */
function explain(errors: readonly ErrorObject[], faults: Faults): Fault[] {
  const unions = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const outer = unions.filter(
    (union, index) => !unions.some((other, at) => encloses(other, at, union, index)),
  );
  const plain = errors.filter((error) => !outer.some((union) => isWithin(error, union)));
  const all = [...plain.map(faultOf), ...outer.flatMap((union) => ofUnion(union, faults))];
  return [...new Map(all.map((fault) => [`${fault.pointer} ${fault.expected}`, fault])).values()];
}

// Of two unions in one place, the one around the other is reported last.
function encloses(other: ErrorObject, at: number, union: ErrorObject, index: number): boolean {
  return other.instancePath === union.instancePath ? at > index : isWithin(union, other);
}

function isWithin({ instancePath }: ErrorObject, union: ErrorObject): boolean {
  return instancePath === union.instancePath || instancePath.startsWith(`${union.instancePath}/`);
}

/** What is wrong in the place of a union: with the form that comes closest, and by the keywords beside the union. */
function ofUnion(union: ErrorObject, faults: Faults): Fault[] {
  const { instancePath, data, parentSchema = {}, keyword } = union;
  const found = [...faults(besides(parentSchema, keyword), data), ...ofClosest(union, faults)];
  return found.map((fault) => ({ ...fault, pointer: `${instancePath}${fault.pointer}` }));
}

const rests = new WeakMap<object, object>();

function besides(schema: object, keyword: string): object {
  const rest =
    rests.get(schema) ?? Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
  rests.set(schema, rest);
  return rest;
}

function ofClosest({ data, schema }: ErrorObject, faults: Faults): Fault[] {
  const branches = (schema as unknown[]).map((branch) => faults(branch, data));
  if (branches.some((found) => found.length === 0)) {
    return [{ pointer: "", keyword: "oneOf", expected: "exactly one of the documented forms", value: data }];
  }
  const [closest] = branches.filter((found) => !found.some(isOtherType)).sort((a, b) => cost(a) - cost(b));
  if (closest === undefined) return [merged(branches.flat().filter(isOtherType))];
  // None of the names that tell the forms apart: then all of them were possible.
  return closest.map((fault) =>
    fault.keyword === "const"
      ? merged(branches.flat().filter((one) => one.keyword === "const" && one.pointer === fault.pointer))
      : fault,
  );
}

const isOtherType = ({ pointer, keyword }: Fault) => pointer === "" && keyword === "type";

// A constant or a name that differs tells that another form was meant.
function cost(found: readonly Fault[]): number {
  return found.reduce((sum, { keyword }) => sum + (keyword === "const" || keyword === "enum" ? 100 : 1), 0);
}

/** Faults in one place as one, with everything that would have been right. */
function merged(found: readonly Fault[]): Fault {
  const expected = found.flatMap((fault) => fault.expected.split(" or "));
  return { ...found[0]!, expected: [...new Set(expected)].join(" or ") };
}
