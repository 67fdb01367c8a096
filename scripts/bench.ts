// pnpm bench [generation] [file…]: what generation costs as documents grow; a file is a bundled OpenAPI document.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { runScript, UserError } from "./lib/user-error.ts";
import { root } from "./lib/workspace.ts";

interface Cost {
  operations: number;
  seconds: number;
  megabytes: number;
  kilobytes: number;
}

await runScript("bench", async () => {
  const [name = "generation", ...files] = process.argv.slice(2);
  if (name !== "generation")
    throw new UserError(`there is no benchmark ${JSON.stringify(name)}. Benchmarks: generation.`);
  console.log(
    "generation: types, schemas, routes and definition of one document; median of three processes each\n",
  );
  console.log(" operations   seconds   ms per operation   peak MB   written kB");
  for (const argument of ["10", "100", "1000", ...files]) print(await median(argument));
});

async function median(argument: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < 3; round += 1) costs.push(await cost(argument));
  return costs.sort((a, b) => a.seconds - b.seconds)[1]!;
}

async function cost(argument: string): Promise<Cost> {
  const script = join(root, "scripts/lib/generation-cost.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, argument], {
    cwd: process.env.INIT_CWD,
  });
  return JSON.parse(stdout);
}

function print({ operations, seconds, megabytes, kilobytes }: Cost): void {
  const cells = [
    String(operations).padStart(11),
    seconds.toFixed(2).padStart(9),
    ((seconds * 1000) / operations).toFixed(2).padStart(18),
    megabytes.toFixed(0).padStart(9),
    kilobytes.toFixed(0).padStart(12),
  ];
  console.log(cells.join(" "));
}
