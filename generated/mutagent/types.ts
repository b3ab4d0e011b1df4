// Generated from openapi/mutagent.yaml by "npm run generate". Do not edit.
export interface paths {
    "/api/prompts/evaluations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List evaluations
         * @description Returns one page of evaluations, by default only the latest version of each. The order of the rows is not
         *     documented.
         */
        get: operations["listEvaluations"];
        put?: never;
        /**
         * Create an evaluation
         * @description Creates an evaluation, in version 1.0.0, for the family of a prompt. It does not start a run: see
         *     `runEvaluation`.
         */
        post: operations["createEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/evaluations/results": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get accuracy by version over time
         * @description Returns the evaluation results of a prompt family, grouped by prompt version and date. No paging parameters are
         *     documented.
         */
        get: operations["getEvaluationResultsAggregated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * Get an evaluation
         * @description Returns one version of an evaluation.
         */
        get: operations["getEvaluation"];
        put?: never;
        post?: never;
        /**
         * Delete an evaluation
         * @description Deletes an evaluation. Whether other versions of it remain is not documented.
         */
        delete: operations["deleteEvaluation"];
        options?: never;
        head?: never;
        /**
         * Update an evaluation
         * @description Changes the given fields and leaves the others. Returns 422 if the change would remove all criteria. The dataset
         *     cannot be changed here; the API description says that it can be linked after creation, but not how.
         */
        patch: operations["updateEvaluation"];
        trace?: never;
    };
    "/api/prompts/evaluations/{id}/result": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * Get the result of an evaluation
         * @description Returns the result of an evaluation: one object without a status. What the service returns before there is a
         *     result is not documented; 404 is inferred, the same as for an unknown ID. If there were several runs, it is not
         *     documented which result is returned.
         */
        get: operations["getEvaluationResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/evaluations/{id}/run": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an evaluation
         * @description Starts a run of an evaluation; takes no body. Poll `getEvaluationResult` for the result. The vendor's API
         *     description marks this operation as not implemented. What the service then returns is not documented; a response
         *     with `success: false` is possible.
         */
        post: operations["runEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/evaluations/{id}/history": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of an evaluation
         * @description Returns all versions of an evaluation, by `createdAt`, newest first.
         */
        get: operations["getEvaluationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/evaluations/{id}/version": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the next version of an evaluation
         * @description Creates a new version of an evaluation; takes no body. Copies the content, increments the minor version and
         *     makes the copy the latest.
         */
        post: operations["createEvaluationVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/datasets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List datasets
         * @description Returns one page of datasets. The order of the rows is not documented.
         */
        get: operations["listPromptDatasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/datasets/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * Get a dataset
         * @description Returns a dataset without its items.
         */
        get: operations["getPromptDataset"];
        put?: never;
        post?: never;
        /**
         * Delete a dataset
         * @description Deletes a dataset. To delete one that has items, pass `force`. The response to a request without it is not
         *     documented.
         */
        delete: operations["deletePromptDataset"];
        options?: never;
        head?: never;
        /**
         * Update a dataset
         * @description Changes the given fields and leaves the others.
         */
        patch: operations["updatePromptDataset"];
        trace?: never;
    };
    "/api/prompts/datasets/{id}/clone": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clone a dataset
         * @description Clones a dataset to another prompt. Pass `targetPromptId` or `targetPromptGroupId`. Whether the items are copied
         *     is not documented.
         */
        post: operations["clonePromptDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/datasets/{id}/export": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * Export a dataset
         * @description Returns a dataset with all its items and its prompt family.
         */
        get: operations["exportPromptDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompt/{id}/datasets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * List the datasets of a prompt
         * @description Returns all datasets of a prompt.
         */
        get: operations["listDatasetsForPrompt"];
        put?: never;
        /**
         * Create a dataset
         * @description Creates a dataset for a prompt.
         */
        post: operations["createPromptDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/datasets/{id}/items": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * List the items of a dataset
         * @description Returns all items of a dataset.
         */
        get: operations["listPromptDatasetItems"];
        put?: never;
        /**
         * Create an item
         * @description Adds an item, a test case, to a dataset.
         */
        post: operations["createPromptDatasetItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/datasets/{id}/items/bulk": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several items
         * @description Adds several items to a dataset. A limit of their number is not documented.
         */
        post: operations["bulkCreatePromptDatasetItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/dataset-items/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: components["parameters"]["DatasetItemId"];
            };
            cookie?: never;
        };
        /**
         * Get an item
         * @description Returns an item, a test case.
         */
        get: operations["getPromptDatasetItem"];
        put?: never;
        post?: never;
        /**
         * Delete an item
         * @description Deletes an item.
         */
        delete: operations["deletePromptDatasetItem"];
        options?: never;
        head?: never;
        /**
         * Update an item
         * @description Changes the given fields and leaves the others.
         */
        patch: operations["updatePromptDatasetItem"];
        trace?: never;
    };
    "/api/prompt": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List prompts
         * @description Returns one page of prompts. The order of the rows is not documented.
         */
        get: operations["listPrompts"];
        put?: never;
        /**
         * Create a prompt
         * @description Creates a prompt. Its text is `rawPrompt`, `systemPrompt` with `humanPrompt`, or `messages`. The documentation
         *     site writes variables as `{name}`, the vendor's API description as `{{name}}`.
         */
        post: operations["createPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompt/tags": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List prompt tags
         * @description Returns all distinct tags of the prompts in the workspace.
         */
        get: operations["listPromptTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompt/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * Get a prompt
         * @description Returns one version of a prompt. A test of the vendor notes that the service responds with 500, not 404, for an
         *     unknown ID.
         */
        get: operations["getPrompt"];
        put?: never;
        post?: never;
        /**
         * Delete a prompt
         * @description Deletes a prompt. To delete one that has datasets, pass `force`. The response to a request without it is not
         *     documented.
         */
        delete: operations["deletePrompt"];
        options?: never;
        head?: never;
        /**
         * Update a prompt
         * @description Changes the given fields and leaves the others.
         */
        patch: operations["updatePrompt"];
        trace?: never;
    };
    "/api/prompt/{id}/versions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a prompt
         * @description Returns all versions of a prompt, newest first.
         */
        get: operations["listPromptVersions"];
        put?: never;
        /**
         * Create a version of a prompt
         * @description Creates a new version of a prompt, with the given changes.
         */
        post: operations["createPromptVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One version of an evaluation. It contains the ID of the prompt family, not that of the prompt. */
        Evaluation: {
            /**
             * Format: int64
             * @description ID of the evaluation. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /** @description UUID of the prompt family. */
            promptGroupId: string;
            /**
             * Format: int64
             * @description ID of the dataset; null if none is linked. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            datasetId: number | null;
            /** @description Name of the evaluation. */
            name: string;
            /** @description Purpose and methodology of the evaluation. */
            description: string | null;
            evalConfig: components["schemas"]["EvalConfig"];
            /** @description Configuration of the model that runs the evaluation. Any JSON value. */
            llmConfig: unknown;
            /** @description Tags for organization. */
            tags: string[] | null;
            /** @description Arbitrary metadata. Any JSON value. */
            metadata: unknown;
            /**
             * Format: date-time
             * @description Time of creation.
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description Time of the last update.
             */
            updatedAt: string | null;
            /** @description Email address of the creator. */
            createdBy: string | null;
            /** @description UUID shared by all versions of the evaluation. */
            evaluationGroupId: string;
            /** @description Semantic version; the first is 1.0.0. */
            version: string;
            /**
             * Format: int64
             * @description ID of the previous version; null for the first. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            ancestorId: number | null;
            /** @description Whether this is the latest version. */
            isLatest: boolean;
        };
        /** @description One page of evaluations. */
        EvaluationPage: {
            /** @description Evaluations on this page. */
            data: components["schemas"]["Evaluation"][];
            /** @description Number of rows that match the query. That it is an integer is inferred. (Inferred: no source states all of this.) */
            total: number;
            /** @description Maximum number of rows on a page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            limit: number;
            /** @description Number of rows before this page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            offset: number;
            /** @description Whether there are rows after this page. */
            hasNext: boolean;
            /** @description Whether there are rows before this page. */
            hasPrevious: boolean;
        };
        /** @description Versions of an evaluation, newest first. */
        EvaluationHistory: components["schemas"]["Evaluation"][];
        /**
         * @description Criteria of an evaluation. The documentation site shows metrics with a threshold, or criteria by field; the
         *     vendor's API description shows rubric criteria. No field is required. That further fields are allowed, and that
         *     requests and responses have the same form, is inferred.
         *
         *     (Inferred: no source states all of this.)
         */
        EvalConfig: {
            /**
             * @description Names of metrics, such as `g_eval` or `exact_match`. The documentation site also names `semantic_similarity`
             *     and `contains`, and says elsewhere that only G-Eval and exact match are supported.
             */
            metrics?: string[];
            /** @description Threshold, from 0 to 1. The vendor does not document its effect. */
            threshold?: number;
            /** @description Model. The vendor does not document its purpose. */
            model?: string;
            /** @description Criteria, each in one of the known forms or another one. */
            criteria?: components["schemas"]["EvalCriterion"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Criterion in one of the three forms that the vendor shows, or another object. That other objects are allowed is
         *     inferred.
         *
         *     (Inferred: no source states all of this.)
         */
        EvalCriterion: components["schemas"]["RubricCriterion"] | components["schemas"]["FieldCriterion"] | components["schemas"]["NamedCriterion"] | {
            [key: string]: unknown;
        };
        /** @description Rubric for one field of a schema, as in the vendor's API description. */
        RubricCriterion: {
            /** @description ID of the criterion. */
            id?: string;
            /** @description Rubric that describes how to score the criterion. */
            criteria: string;
            /** @description Field of the schema that the criterion scores. */
            evaluationParameter: string;
            /** @description The vendor does not document its meaning. */
            evaluationSteps?: string[];
            /** @description Name of the criterion. */
            name?: string;
        };
        /** @description Metric for one field, as on the documentation site. */
        FieldCriterion: {
            /** @description Name of the field. */
            field: string;
            /** @description Name of the metric, such as `exact_match`. */
            metric: string;
            /** @description The vendor does not document its meaning. */
            weight?: number;
            /** @description The vendor does not document its meaning. */
            params?: {
                [key: string]: unknown;
            };
        };
        /** @description Rubric with a name, as in the vendor's command line. */
        NamedCriterion: {
            /** @description Slug that names the criterion. */
            name: string;
            /** @description Rubric that describes how to score the criterion. */
            description: string;
            /** @description Field of the schema that the criterion scores. */
            evaluationParameter: string;
        };
        /** @description Evaluation to create. */
        CreateEvaluationRequest: {
            /**
             * Format: int64
             * @description ID of the prompt. The service resolves it to the prompt family. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            promptId: number;
            /**
             * Format: int64
             * @description ID of the dataset. The documentation site and the TypeScript client require it; the vendor's API description
             *     allows to link it later. The ID's width of 64 bits is inferred.
             *
             *     (Inferred: no source states all of this.)
             */
            datasetId?: number;
            /** @description Name of the evaluation. */
            name: string;
            /** @description Purpose and methodology of the evaluation. */
            description?: string;
            evalConfig?: components["schemas"]["EvalConfig"];
            /** @description Configuration of the model that runs the evaluation, such as model and temperature. */
            llmConfig?: {
                [key: string]: unknown;
            };
            /** @description Tags for organization. */
            tags?: string[];
            /** @description Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Email address of the creator. No format is enforced. */
            createdBy?: string;
        };
        /** @description Fields to change; omitted fields stay. Whether null clears a field is not documented. */
        UpdateEvaluationRequest: {
            /** @description Name of the evaluation. */
            name?: string;
            /** @description Purpose and methodology of the evaluation. */
            description?: string;
            evalConfig?: components["schemas"]["EvalConfig"];
            /** @description Configuration of the model that runs the evaluation. */
            llmConfig?: {
                [key: string]: unknown;
            };
            /** @description Tags for organization. */
            tags?: string[];
            /** @description Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description Response to a request to run an evaluation. */
        EvaluationRun: {
            /** @description Whether the run was started. */
            success: boolean;
            /** @description Status message. */
            message: string;
            /**
             * Format: int64
             * @description ID of the evaluation. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            evaluationId: number;
        };
        /** @description Outcome of running an evaluation against a dataset. */
        EvaluationResult: {
            /**
             * Format: int64
             * @description ID of the result. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /**
             * Format: int64
             * @description ID of the evaluation. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            evaluationId: number;
            /** @description Output of the model. Any JSON value; the vendor describes an object. */
            actualOutput: unknown;
            /** @description Whether the evaluation passed. */
            success: boolean;
            /** @description Numeric score, such as 0.95 for an accuracy of 95 %. */
            score: number | null;
            /**
             * @description Result of each metric by name, such as `accuracy` or `latency_ms`. Any JSON value; the vendor describes an
             *     object.
             */
            metricResults: unknown;
            /** @description Duration, in milliseconds. */
            executionTime: number | null;
            /**
             * Format: date-time
             * @description Time at which the result was created.
             */
            createdAt: string | null;
        };
        /**
         * @description Grouping of aggregated results.
         * @enum {string}
         */
        ResultGrouping: "version";
        /**
         * @description Period of aggregated results.
         * @enum {string}
         */
        ResultTimeRange: "7d" | "30d" | "90d" | "all";
        /** @description Accuracy by prompt version and date. */
        AggregatedEvaluationResults: {
            /** @description Rows, one for each prompt version and date. */
            data: components["schemas"]["AggregatedEvaluationResult"][];
            /** @description Number of rows. That it is an integer is inferred. (Inferred: no source states all of this.) */
            total: number;
        };
        /** @description Results of one prompt version on one date. */
        AggregatedEvaluationResult: {
            /** @description Prompt version, such as 3.1.0. */
            version: string;
            /** @description Date, as YYYY-MM-DD. */
            date: string;
            /** @description Average accuracy, in percent. */
            averageAccuracy: number;
            /** @description Number of results in this group. That it is an integer is inferred. (Inferred: no source states all of this.) */
            count: number;
        };
        /** @description Dataset of test cases, without its items. */
        Dataset: {
            /**
             * Format: int64
             * @description ID of the dataset. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /** @description Name of the dataset. */
            name: string;
            /** @description Description of the dataset. */
            description: string | null;
            /** @description UUID of the prompt family that the dataset tests. */
            promptGroupId: string;
            /** @description Arbitrary metadata. Any JSON value. */
            metadata: unknown;
            /**
             * Format: date-time
             * @description Time of creation.
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description Time of the last update.
             */
            updatedAt: string | null;
            /** @description Email address of the creator. */
            createdBy: string | null;
            /** @description Labels for categorization. */
            labels: string[] | null;
            /** @description Number of items. Included in lists. That it is an integer is inferred. (Inferred: no source states all of this.) */
            itemCount?: number;
        };
        /** @description One page of datasets. */
        DatasetPage: {
            /** @description Datasets on this page. */
            data: components["schemas"]["Dataset"][];
            /** @description Number of rows that match the query. That it is an integer is inferred. (Inferred: no source states all of this.) */
            total: number;
            /** @description Maximum number of rows on a page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            limit: number;
            /** @description Number of rows before this page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            offset: number;
            /** @description Whether there are rows after this page. */
            hasNext: boolean;
            /** @description Whether there are rows before this page. */
            hasPrevious: boolean;
        };
        /** @description Datasets of a prompt. */
        DatasetList: components["schemas"]["Dataset"][];
        /** @description Dataset to create. */
        CreateDatasetRequest: {
            /** @description Unique name of the dataset. */
            name: string;
            /** @description Description of the dataset. */
            description?: string;
            /** @description Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: email
             * @description Email address of the creator.
             */
            createdBy?: string;
            /** @description Labels for categorization. */
            labels?: string[];
        };
        /** @description Fields to change; omitted fields stay. */
        UpdateDatasetRequest: {
            /** @description Name of the dataset. */
            name?: string;
            /** @description Description of the dataset. */
            description?: string;
            /** @description Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Labels for categorization. */
            labels?: string[];
        };
        /** @description Target and name of a clone. Pass `targetPromptId` or `targetPromptGroupId`. */
        CloneDatasetRequest: {
            /**
             * Format: int64
             * @description ID of the target prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            targetPromptId?: number;
            /** @description UUID of the target prompt family. */
            targetPromptGroupId?: string;
            /** @description Name of the clone. If omitted, the name of the original with `-copy` appended. */
            newName?: string;
        };
        /** @description Dataset with all its items and its prompt family. */
        DatasetExport: {
            dataset: components["schemas"]["Dataset"];
            promptGroup: components["schemas"]["PromptGroup"];
            items: components["schemas"]["DatasetItemList"];
            /**
             * Format: date-time
             * @description Time of the export.
             */
            exportedAt: string;
        };
        /** @description Prompt family of an exported dataset. */
        PromptGroup: {
            /** @description UUID of the prompt family. */
            promptGroupId: string;
            /** @description Latest version of the prompt. Any JSON value. */
            latestPrompt: unknown;
            /** @description Number of versions. That it is an integer is inferred. (Inferred: no source states all of this.) */
            totalVersions: number;
        };
        /** @description Test case with input, expected output and feedback. */
        DatasetItem: {
            /**
             * Format: int64
             * @description ID of the item. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /**
             * Format: int64
             * @description ID of the dataset. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            datasetId: number;
            /** @description Name of the test case. */
            name: string | null;
            /** @description Input variables. Any JSON value; the vendor describes an object. */
            input: unknown;
            /** @description Expected output. Any JSON value; the vendor describes an object. */
            expectedOutput: unknown;
            /** @description Human feedback. */
            userFeedback: string | null;
            /** @description Automated feedback. */
            systemFeedback: string | null;
            /** @description Labels of the test case. */
            labels: string[] | null;
            /** @description Arbitrary metadata. Any JSON value. */
            metadata: unknown;
            /**
             * Format: date-time
             * @description Time of creation.
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description Time of the last update.
             */
            updatedAt: string | null;
        };
        /** @description Items of a dataset. */
        DatasetItemList: components["schemas"]["DatasetItem"][];
        /** @description Item to create. */
        CreateDatasetItemRequest: {
            /** @description Name of the test case. */
            name?: string;
            /** @description Input variables. */
            input: {
                [key: string]: unknown;
            };
            /** @description Expected output of the model. */
            expectedOutput?: {
                [key: string]: unknown;
            };
            /** @description Human feedback. */
            userFeedback?: string;
            /** @description Automated feedback. */
            systemFeedback?: string;
            /** @description Labels of the test case. */
            labels?: string[];
            /** @description Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description Items to create. */
        BulkCreateDatasetItemsRequest: {
            /** @description Test cases to add. */
            items: components["schemas"]["CreateDatasetItemRequest"][];
        };
        /** @description Fields to change; omitted fields stay. */
        UpdateDatasetItemRequest: {
            /** @description Name of the test case. */
            name?: string;
            /** @description Input variables. */
            input?: {
                [key: string]: unknown;
            };
            /** @description Expected output of the model. */
            expectedOutput?: {
                [key: string]: unknown;
            };
            /** @description Human feedback. */
            userFeedback?: string;
            /** @description Automated feedback. */
            systemFeedback?: string;
            /** @description Labels of the test case. */
            labels?: string[];
            /** @description Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One version of a prompt. Responses do not contain `messages`. */
        Prompt: {
            /**
             * Format: int64
             * @description ID of the prompt. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /** @description UUID shared by all versions of the prompt. */
            promptGroupId: string;
            /** @description Name of the prompt. */
            name: string;
            /** @description Description of the prompt. */
            description: string | null;
            /** @description Semantic version, such as 1.0.0. */
            version: string;
            /** @description Whether this is marked as the latest version. */
            isLatest: boolean;
            /** @description System-level instructions. */
            systemPrompt: string | null;
            /** @description User-facing prompt template. */
            humanPrompt: string | null;
            /** @description Raw prompt text. */
            rawPrompt: string | null;
            /** @description JSON Schema of the input variables. Any JSON value. */
            inputSchema: unknown;
            /** @description JSON Schema of the output. Any JSON value. */
            outputSchema: unknown;
            /** @description Arbitrary metadata. Any JSON value. */
            metadata: unknown;
            /** @description Time of creation. */
            createdAt: string | null;
            /** @description Time of the last update. */
            updatedAt: string | null;
            /** @description Email address of the creator. */
            createdBy: string | null;
            /** @description Tags for organization. */
            tags: string[] | null;
            _count?: components["schemas"]["PromptCounts"];
            _analytics?: components["schemas"]["PromptAnalytics"];
        };
        /** @description Number of objects of a prompt family. */
        PromptCounts: {
            /** @description Number of evaluations. That it is an integer is inferred. (Inferred: no source states all of this.) */
            evaluations: number;
            /** @description Number of datasets. That it is an integer is inferred. (Inferred: no source states all of this.) */
            datasets: number;
        };
        /** @description Key figures of a prompt. */
        PromptAnalytics: {
            /** @description Accuracy of the latest evaluation, in percent; null if there is none. */
            accuracy: number | null;
            /** @description Number of executions in the playground. That it is an integer is inferred. (Inferred: no source states all of this.) */
            totalExecutions: number;
        };
        /** @description One page of prompts. */
        PromptPage: {
            /** @description Prompts on this page. */
            data: components["schemas"]["Prompt"][];
            /** @description Number of rows that match the query. That it is an integer is inferred. (Inferred: no source states all of this.) */
            total: number;
            /** @description Maximum number of rows on a page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            limit: number;
            /** @description Number of rows before this page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            offset: number;
            /** @description Whether there are rows after this page. */
            hasNext: boolean;
            /** @description Whether there are rows before this page. */
            hasPrevious: boolean;
        };
        /** @description Distinct tags of prompts. */
        PromptTagList: string[];
        /** @description Message of a chat-style prompt. */
        PromptMessage: {
            /** @description Role. The vendor names `system`, `user` and `assistant`. */
            role: string;
            /** @description Text of the message. */
            content: string;
        };
        /**
         * @description Prompt to create. The documentation site asks for exactly one of `rawPrompt`, `systemPrompt` with `humanPrompt`,
         *     and `messages`; the vendor's API description requires none of them.
         */
        CreatePromptRequest: {
            /** @description Unique name of the prompt. */
            name: string;
            /** @description Description of what the prompt does. */
            description?: string;
            /**
             * @description Semantic version.
             * @default 1.0.0
             */
            version?: string;
            /**
             * @description Whether this is the latest version.
             * @default false
             */
            isLatest?: boolean;
            /** @description System-level instructions. */
            systemPrompt?: string;
            /** @description User-facing prompt template with placeholders for variables. */
            humanPrompt?: string;
            /** @description Raw prompt text. */
            rawPrompt?: string;
            /** @description Messages of a chat-style prompt. Responses do not contain them. */
            messages?: components["schemas"]["PromptMessage"][];
            /** @description JSON Schema of the input variables. Any JSON value. */
            inputSchema: unknown;
            /** @description JSON Schema of the output. Any JSON value. */
            outputSchema?: unknown;
            /** @description Arbitrary metadata. Any JSON value. */
            metadata?: unknown;
            /**
             * Format: email
             * @description Email address of the creator.
             */
            createdBy?: string;
            /** @description Tags for organization. */
            tags?: string[];
        };
        /** @description Fields to change; omitted fields stay. */
        UpdatePromptRequest: {
            /** @description Name of the prompt. */
            name?: string;
            /** @description Description of what the prompt does. */
            description?: string;
            /** @description Whether this is the latest version. */
            isLatest?: boolean;
            /** @description System-level instructions. */
            systemPrompt?: string;
            /** @description User-facing prompt template with placeholders for variables. */
            humanPrompt?: string;
            /** @description Raw prompt text. */
            rawPrompt?: string;
            /** @description Messages of a chat-style prompt. Responses do not contain them. */
            messages?: components["schemas"]["PromptMessage"][];
            /** @description JSON Schema of the input variables. Any JSON value. */
            inputSchema?: unknown;
            /** @description JSON Schema of the output. Any JSON value. */
            outputSchema?: unknown;
            /** @description Arbitrary metadata. Any JSON value. */
            metadata?: unknown;
            /** @description Tags for organization. */
            tags?: string[];
        };
        /** @description Version to create. */
        CreatePromptVersionRequest: {
            /** @description Semantic version of the new version, such as 1.1.0. */
            newVersion: string;
            changes?: components["schemas"]["UpdatePromptRequest"];
        };
        /** @description Outcome of an operation. */
        Success: {
            /** @description Whether the operation succeeded. */
            success: boolean;
            /** @description Human-readable message. */
            message?: string;
        };
        /** @description JSON object whose fields are not documented. */
        UndocumentedObject: {
            [key: string]: unknown;
        };
        /** @description Error, as in the vendor's API description. */
        ErrorBody: {
            /** @description Error type or code. */
            error: string;
            /** @description Human-readable error message. */
            message: string;
        };
        /** @description Error that repeats the status, as in the vendor's API description for 409 and 500. */
        StatusErrorBody: {
            /** @description Error type or code. */
            error: string;
            /** @description Human-readable error message. */
            message: string;
            /** @description HTTP status code. */
            statusCode: number;
        };
        /** @description Error, as on the documentation site. */
        ErrorEnvelope: {
            error: components["schemas"]["ErrorDetail"];
            meta: components["schemas"]["ErrorMeta"];
        };
        /** @description Details of an error. */
        ErrorDetail: {
            /** @description Machine-readable error code, such as `VALIDATION_ERROR`. No source lists the codes. */
            code: string;
            /** @description Human-readable error message. */
            message: string;
            /** @description Further details. Any JSON value; their form is not documented. */
            details?: unknown;
        };
        /** @description Metadata of the request. */
        ErrorMeta: {
            /** @description ID of the request. */
            requestId: string;
        };
        /** @description Error in one of the two forms that the vendor's sources show. */
        ErrorReply: components["schemas"]["ErrorBody"] | components["schemas"]["ErrorEnvelope"];
        /** @description Error of status 409 or 500 in one of the two forms that the vendor's sources show. */
        StatusErrorReply: components["schemas"]["StatusErrorBody"] | components["schemas"]["ErrorEnvelope"];
    };
    responses: {
        /** @description The request is invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description The credentials are missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description The credentials give no access to the workspace or the object. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description An object that the request names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /**
         * @description There is no result yet, or the evaluation does not exist; the status does not tell which. The first meaning is
         *     inferred.
         *
         *     (Inferred: no source states all of this.)
         */
        ResultNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description The request conflicts with existing data. The vendor does not document when. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusErrorReply"];
            };
        };
        /**
         * @description The change would remove all criteria. The code is `EVAL_INCOMPLETE`; the body, and which field contains the
         *     code, are not documented.
         */
        EvaluationIncomplete: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedObject"];
            };
        };
        /** @description The rate limit of the plan is exceeded. The body is not documented. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedObject"];
            };
        };
        /** @description The server failed to process the request. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusErrorReply"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
         *     requires it for most operations.
         * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
         */
        WorkspaceId: string;
        /**
         * @description ID of the organization. Required with a user-scoped key.
         * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
         */
        OrganizationId: string;
        /**
         * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
         * @example 275
         */
        EvaluationId: number;
        /**
         * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
         * @example 31
         */
        DatasetId: number;
        /**
         * @description ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
         * @example 640
         */
        DatasetItemId: number;
        /**
         * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
         * @example 118
         */
        PromptId: number;
        /**
         * @description Return only rows with exactly this name.
         * @example Tonfall – Erstantwort
         */
        NameFilter: string;
        /**
         * @description Return only rows created by the user with this email address.
         * @example noor.haddad@example.com
         */
        CreatedByFilter: string;
        /** @description Maximum number of rows to return. */
        Limit: number;
        /** @description Number of rows to skip. */
        Offset: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Delay before the next request, in seconds or as an HTTP date. The vendor does not document it; its client reads
         *     it.
         * @example 30
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listEvaluations: {
        parameters: {
            query?: {
                /**
                 * @description Return only evaluations of the family of this prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                promptId?: number;
                /**
                 * @description Return only evaluations of the prompt family with this UUID.
                 * @example 3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31
                 */
                promptGroupId?: string;
                /**
                 * @description Return only evaluations linked to this dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                datasetId?: number;
                /**
                 * @description Return only rows with exactly this name.
                 * @example Tonfall – Erstantwort
                 */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description Return only rows created by the user with this email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: components["parameters"]["CreatedByFilter"];
                /**
                 * @description If true, return only the latest version of each evaluation; if false, all versions. The documentation site
                 *     does not list this filter; the vendor's API description does.
                 */
                isLatest?: boolean;
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of rows to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of evaluations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Evaluation to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
            /** @description The created evaluation. The documentation site lists 201 for creations in general; accept every 2xx. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluationResultsAggregated: {
        parameters: {
            query: {
                /**
                 * @description UUID of the prompt family.
                 * @example 3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31
                 */
                promptGroupId: string;
                /**
                 * @description Grouping. The service supports only `version`.
                 * @example version
                 */
                groupBy: components["schemas"]["ResultGrouping"];
                /**
                 * @description Return only results of this period. The vendor names `7d`, `30d`, `90d` and `all` in prose only, so other
                 *     values are allowed here.
                 */
                timeRange?: components["schemas"]["ResultTimeRange"] | (string & {});
            };
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each prompt version and date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AggregatedEvaluationResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation is deleted. The fields of the response are not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /** @description Fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEvaluationRequest"];
            };
        };
        responses: {
            /** @description The updated evaluation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["EvaluationIncomplete"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluationResult: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. `success: false` is a result, not an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResultNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    runEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the run was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluationHistory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationHistory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluationVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPromptDatasets: {
        parameters: {
            query?: {
                /**
                 * @description Return only datasets of the family of this prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                promptId?: number;
                /**
                 * @description Return only datasets of the prompt family with this UUID.
                 * @example 3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31
                 */
                promptGroupId?: string;
                /**
                 * @description Return only rows with exactly this name.
                 * @example Tonfall – Erstantwort
                 */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description Return only rows created by the user with this email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: components["parameters"]["CreatedByFilter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of rows to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of datasets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPromptDataset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePromptDataset: {
        parameters: {
            query?: {
                /**
                 * @description If true, also delete the items of the dataset.
                 * @example true
                 */
                force?: boolean;
            };
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePromptDataset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description Fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatasetRequest"];
            };
        };
        responses: {
            /** @description The updated dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    clonePromptDataset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description Target and name of the clone. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloneDatasetRequest"];
            };
        };
        responses: {
            /** @description The clone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    exportPromptDataset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Exported dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetExport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listDatasetsForPrompt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Datasets of the prompt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPromptDataset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description Dataset to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetRequest"];
            };
        };
        responses: {
            /** @description The created dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPromptDatasetItems: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Items of the dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPromptDatasetItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description Item to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetItemRequest"];
            };
        };
        responses: {
            /** @description The created item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    bulkCreatePromptDatasetItems: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description Items to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCreateDatasetItemsRequest"];
            };
        };
        responses: {
            /** @description The created items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPromptDatasetItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: components["parameters"]["DatasetItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePromptDatasetItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: components["parameters"]["DatasetItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePromptDatasetItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: components["parameters"]["DatasetItemId"];
            };
            cookie?: never;
        };
        /** @description Fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatasetItemRequest"];
            };
        };
        responses: {
            /** @description The updated item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPrompts: {
        parameters: {
            query?: {
                /**
                 * @description Return only rows with exactly this name.
                 * @example Tonfall – Erstantwort
                 */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description If true, return only latest versions; if false, only other versions. The default is not documented.
                 * @example true
                 */
                isLatest?: boolean;
                /**
                 * @description Return only prompts of this version, such as 1.0.0.
                 * @example 1.2.0
                 */
                version?: string;
                /**
                 * @description Return only rows created by the user with this email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: components["parameters"]["CreatedByFilter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of rows to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of prompts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPrompt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Prompt to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePromptRequest"];
            };
        };
        responses: {
            /** @description The created prompt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPromptTags: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Distinct tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptTagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPrompt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePrompt: {
        parameters: {
            query?: {
                /**
                 * @description If true, also delete the datasets of the prompt.
                 * @example true
                 */
                force?: boolean;
            };
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompt is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePrompt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description Fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePromptRequest"];
            };
        };
        responses: {
            /** @description The updated prompt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPromptVersions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Object that contains the versions. Its fields are not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPromptVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the workspace. Required with an organization-scoped or user-scoped key. The vendor's API description
                 *     requires it for most operations.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description ID of the organization. Required with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description Version number and changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePromptVersionRequest"];
            };
        };
        responses: {
            /** @description The new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
