import { describeContract } from "../src/suite.ts";
import { createLibraryClient } from "./client.ts";
import { library } from "./library.ts";

describeContract({ document: library, createClient: createLibraryClient });
