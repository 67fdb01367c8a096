import type { ErrorObject } from "ajv/dist/2020.js";
import { isObject } from "../json.ts";
import type { Finding } from "./answer.ts";
import { patternOf, shapeOf, vocabularyOf } from "./shape.ts";

/** One thing that is wrong with a value. */
export interface Fault {
  /** JSON pointer to the place, from the value on. */
  readonly pointer: string;
  /** The JSON Schema keyword that is broken. */
  readonly keyword: string;
  readonly expected: string;
  /** What stands there; it leaves this module as a shape only. */
  readonly value: unknown;
}

/** The fault behind an error of Ajv, in words that say what the specification wants. */
export function faultOf({ instancePath, keyword, params, message, data, parentSchema }: ErrorObject): Fault {
  const at = (pointer: string, expected: string, value: unknown): Fault => ({
    pointer,
    keyword,
    expected,
    value,
  });
  switch (keyword) {
    case "type":
      return at(instancePath, [params.type].flat().join(" or "), data);
    case "required":
    case "dependentRequired":
      return at(
        `${instancePath}/${escaped(params.missingProperty)}`,
        wanted(parentSchema, params.missingProperty),
        undefined,
      );
    case "enum":
      return at(
        instancePath,
        `one of ${params.allowedValues.map((value: unknown) => JSON.stringify(value)).join(", ")}`,
        data,
      );
    case "const":
      return at(instancePath, JSON.stringify(params.allowedValue), data);
    case "additionalProperties":
    case "unevaluatedProperties": {
      const name = params.additionalProperty ?? params.unevaluatedProperty;
      return at(`${instancePath}/${escaped(name)}`, "no such field", Reflect.get(Object(data), name));
    }
    case "false schema":
      return at(instancePath, "nothing", data);
    case "format":
      return at(instancePath, `format ${params.format}`, data);
    default:
      return at(instancePath, (message ?? keyword).replace(/^must /, ""), data);
  }
}

/** A fault as it is reported: what stands there becomes its shape. */
export function toFinding({ pointer, keyword, expected, value }: Fault): Finding {
  return { part: "body", pointer, expected, got: gotOf(keyword, value) };
}

function gotOf(keyword: string, value: unknown): string {
  if (keyword === "required") return "missing";
  if (keyword === "enum" || keyword === "const") return vocabularyOf(value);
  if (keyword === "format" || keyword === "pattern") return patternOf(value);
  if (/^(min|max)Length$/.test(keyword)) return `string of ${String(value).length}`;
  return shapeOf(value);
}

/** A member's name as a segment of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function wanted(parent: unknown, name: string): string {
  const properties = isObject(parent) && isObject(parent.properties) ? parent.properties : {};
  const member = properties[name];
  const types = isObject(member) && member.type !== undefined ? [member.type].flat().join(" or ") : "a value";
  return `${types} (required)`;
}
