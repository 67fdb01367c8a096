import type { SampleCall } from "../../lib/type-cost/sample-calls.ts";

/** How the vendor's own client writes an operation: the class, the method, and where the body goes. */
const operations: Readonly<Record<string, readonly [api: string, method: string, body?: string]>> = {
  listProjects: ["ProjectsApi", "getProjects"],
  createProject: ["ProjectsApi", "addProject", "AddProjectRequest"],
  getProject: ["ProjectsApi", "getProject"],
  updateProject: ["ProjectsApi", "updateProject", "UpdateProjectRequest"],
  deleteProject: ["ProjectsApi", "deleteProject"],
  archiveProject: ["ProjectsApi", "archiveProject"],
  getProjectPlan: ["ProjectsApi", "getProjectPlan"],
  updateProjectPlanActivity: ["ProjectsApi", "putProjectPlanActivity", "ProjectPutPlanItemBodyObject"],
  updateProjectPlanTask: ["ProjectsApi", "putProjectPlanTask", "ProjectPutPlanItemBodyObject"],
  listProjectGroups: ["ProjectsApi", "getProjectGroups"],
  listProjectTasks: ["ProjectsApi", "getProjectTasks"],
  listProjectActivities: ["ProjectsApi", "getProjectActivities"],
  listProjectBoards: ["ProjectBoardsApi", "getProjectsBoards"],
  getProjectBoard: ["ProjectBoardsApi", "getProjectsBoard"],
  listProjectPhases: ["ProjectPhasesApi", "getProjectsPhases"],
  getProjectPhase: ["ProjectPhasesApi", "getProjectsPhase"],
  listProjectTemplates: ["ProjectTemplatesApi", "getProjectTemplates"],
  getProjectTemplate: ["ProjectTemplatesApi", "getProjectTemplate"],
  createProductFollower: ["ProductsApi", "addProductFollower", "AddProductFollowerRequest"],
  deleteProductFollower: ["ProductsApi", "deleteProductFollower"],
};

/** Writes the same calls with the vendor's own client. Throws on one that it is not known how to write. */
export function officialText(module: string, calls: readonly SampleCall[]): string {
  const lines = calls.map((call, index) => statement(call, `result${index}`));
  const apis = [...new Set(calls.map(({ operationId }) => placeOf(operationId)[0]))];
  return [
    `import type { ${apis.join(", ")} } from ${JSON.stringify(module)};`,
    ...apis.map((api) => `declare const ${instance(api)}: ${api};`),
    "declare function keep(...values: unknown[]): void;",
    ...lines,
    "",
  ].join("\n");
}

function statement({ operationId, init }: SampleCall, result: string): string {
  const [api, method, body] = placeOf(operationId);
  const values: { params?: { path?: object; query?: object }; body?: unknown } = init ?? {};
  const argument = {
    ...values.params?.path,
    ...values.params?.query,
    ...(body !== undefined && { [body]: values.body }),
  };
  const text = Object.keys(argument).length > 0 ? JSON.stringify(argument) : "";
  return `const ${result} = await ${instance(api)}.${method}(${text}); keep(${result}.data);`;
}

function placeOf(operationId: string) {
  const place = operations[operationId];
  if (place === undefined) throw new Error(`no call of the official client is known for ${operationId}.`);
  return place;
}

const instance = (api: string) => api.charAt(0).toLowerCase() + api.slice(1);
