import { vendors } from "../generated/vendors.ts";

/** What `--help` prints. */
export const help: string = `Usage: project-apis-mock <vendor…> [options]

Starts mocks of vendors on 127.0.0.1 and logs what they receive, without credentials.

Vendors: ${vendors.join(", ")}

  -p, --port <number>   port of the first vendor, the others get the next ones (default: free ones)
      --delay <ms>      milliseconds before each answer: 200, or 100-500
      --dynamic         bodies generated from the schemas in place of the examples
      --errors <share>  share of valid requests that get a documented 429 or 500: 0.1
      --seed <text>     repeats what --dynamic, --errors and --delay drew
  -q, --quiet           no line per request
  -h, --help
  -v, --version

A request asks for another documented answer with a header: Prefer: code=404, or Prefer: example="lastPage".
`;
