// Generated from the folders of specs/ by `pnpm generate`.

/** Vendors that have a mock. */
export const vendors = ["pipedrive","productive","teamwork","wethod"] as const;

/** A vendor that has a mock. */
export type Vendor = (typeof vendors)[number];

/** The operations of each vendor, by their operationId. */
export interface VendorOperations {
  "pipedrive":
    | "listProjects"
    | "createProject"
    | "getProject"
    | "updateProject"
    | "deleteProject"
    | "archiveProject"
    | "getProjectPlan"
    | "updateProjectPlanActivity"
    | "updateProjectPlanTask"
    | "listProjectGroups"
    | "listProjectTasks"
    | "listProjectActivities"
    | "listProjectBoards"
    | "getProjectBoard"
    | "listProjectPhases"
    | "getProjectPhase"
    | "listProjectTemplates"
    | "getProjectTemplate"
    | "createProductFollower"
    | "deleteProductFollower"
    | "listProductPermittedUsers"
    | "listRoles"
    | "createRole"
    | "getRole"
    | "updateRole"
    | "deleteRole"
    | "listRoleAssignments"
    | "createRoleAssignment"
    | "deleteRoleAssignment"
    | "getRoleSettings"
    | "updateRoleSetting"
    | "getRolePipelines"
    | "updateRolePipelines"
    | "listStages"
    | "createStage"
    | "deleteStages"
    | "getStage"
    | "updateStage"
    | "deleteStage"
    | "listStageDeals"
    | "listRecents"
    | "findSubscriptionByDeal"
    | "getSubscription"
    | "deleteSubscription"
    | "listSubscriptionPayments"
    | "createRecurringSubscription"
    | "updateRecurringSubscription"
    | "cancelRecurringSubscription"
    | "createInstallmentSubscription"
    | "updateInstallmentSubscription";
  "productive":
    | "listProjects"
    | "createProject"
    | "copyProject"
    | "getProject"
    | "deleteProject"
    | "updateProject"
    | "archiveProject"
    | "restoreProject"
    | "changeProjectWorkflow";
  "teamwork":
    | "listProjects";
  "wethod":
    | "listProjects";
}
