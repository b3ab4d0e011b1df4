// Generated from openapi/mutagent.yaml by "npm run generate". Do not edit.
export interface paths {
    "/api/prompts/evaluations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List evaluations
         * @description Evaluations that match every filter given, a page at a time. The order of the rows is not documented.
         */
        get: operations["listEvaluations"];
        put?: never;
        /**
         * Create an evaluation
         * @description Creates version 1.0.0 of an evaluation for the family of a prompt. Creating it does not promise a result: see `runEvaluation`.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get accuracy by version over time
         * @description Average accuracy of a prompt family by version; whether of its prompts or its evaluations is not said. All rows come at once.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * Get an evaluation
         * @description One evaluation, that is one version of it.
         */
        get: operations["getEvaluation"];
        put?: never;
        post?: never;
        /**
         * Delete an evaluation
         * @description Deletes one version of an evaluation. What the reply holds is not documented.
         */
        delete: operations["deleteEvaluation"];
        options?: never;
        head?: never;
        /**
         * Update an evaluation
         * @description Changes the fields sent and leaves the others. The dataset cannot be changed here, although the documentation says that it can be
         *     linked after creation; where is not documented.
         */
        patch: operations["updateEvaluation"];
        trace?: never;
    };
    "/api/prompts/evaluations/{id}/result": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * Get the result of an evaluation
         * @description The result of a run: one object without a status, which is there or not. What the service answers before a result exists is not
         *     documented; this document rules 404, which an unknown id gives as well. Which run it returns when there were several is not known.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
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
         * @description Starts a run; poll `getEvaluationResult` for its outcome. Takes no body. The vendor's API description marks it as not implemented on the
         *     server and what the service then answers is not known: a reply with `success` false is allowed.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of an evaluation
         * @description Every version with the same `evaluationGroupId`, newest `createdAt` first. All come at once.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
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
         * @description Copies the content, raises the minor version and makes the copy the latest. Takes no body.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List datasets
         * @description Datasets that match every filter given, a page at a time. The order of the rows is not documented.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * Get a dataset
         * @description One dataset, without its items.
         */
        get: operations["getPromptDataset"];
        put?: never;
        post?: never;
        /**
         * Delete a dataset
         * @description Deletes a dataset. One that has items is deleted only with `force`.
         */
        delete: operations["deletePromptDataset"];
        options?: never;
        head?: never;
        /**
         * Update a dataset
         * @description Changes the fields sent and leaves the others.
         */
        patch: operations["updatePromptDataset"];
        trace?: never;
    };
    "/api/prompts/datasets/{id}/clone": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
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
         * @description Copies a dataset and its items to a prompt family. Give `targetPromptId` or `targetPromptGroupId`.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * Export a dataset
         * @description The dataset with all its items and the prompt family it belongs to, as one JSON document.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * List the datasets of a prompt
         * @description Every dataset of the prompt's family. All come at once.
         */
        get: operations["listDatasetsForPrompt"];
        put?: never;
        /**
         * Create a dataset
         * @description Creates an empty dataset for the family of a prompt.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * List the items of a dataset
         * @description Every item of the dataset. All come at once.
         */
        get: operations["listPromptDatasetItems"];
        put?: never;
        /**
         * Create an item
         * @description Adds one test case to the dataset.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
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
         * @description Adds test cases to the dataset in one call. A limit on their number is not documented.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The item's id.
                 * @example 640
                 */
                id: components["parameters"]["DatasetItemId"];
            };
            cookie?: never;
        };
        /**
         * Get an item
         * @description One test case.
         */
        get: operations["getPromptDatasetItem"];
        put?: never;
        post?: never;
        /**
         * Delete an item
         * @description Takes one test case out of its dataset.
         */
        delete: operations["deletePromptDatasetItem"];
        options?: never;
        head?: never;
        /**
         * Update an item
         * @description Changes the fields sent and leaves the others.
         */
        patch: operations["updatePromptDatasetItem"];
        trace?: never;
    };
    "/api/prompt": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List prompts
         * @description Prompts that match every filter given, a page at a time. The order of the rows is not documented.
         */
        get: operations["listPrompts"];
        put?: never;
        /**
         * Create a prompt
         * @description Creates the first version of a prompt family. The text is given in one of three ways: `rawPrompt`, `systemPrompt` with `humanPrompt`,
         *     or `messages`. Variables stand in single braces, `{name}`; to the API they are plain text.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List prompt tags
         * @description Every tag that is used on prompts. All come at once.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * Get a prompt
         * @description One prompt, that is one version of it. A test of the vendor notes 500 for an id that does not exist.
         */
        get: operations["getPrompt"];
        put?: never;
        post?: never;
        /**
         * Delete a prompt
         * @description Deletes a prompt. One that has datasets is deleted only with `force`.
         */
        delete: operations["deletePrompt"];
        options?: never;
        head?: never;
        /**
         * Update a prompt
         * @description Changes the fields sent and leaves the others.
         */
        patch: operations["updatePrompt"];
        trace?: never;
    };
    "/api/prompt/{id}/versions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a prompt
         * @description The versions of the prompt's family, newest first. The fields of the reply are not documented.
         */
        get: operations["listPromptVersions"];
        put?: never;
        /**
         * Create a version of a prompt
         * @description Copies the prompt under a new version number, with changes where given.
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
        /** @description One version of an evaluation. The prompt's id, given on creation, is not returned. */
        Evaluation: {
            /** @description The evaluation's id. */
            id: number;
            /** @description The prompt family; the documentation calls it a UUID. */
            promptGroupId: string;
            /** @description The dataset; null where none is linked yet. */
            datasetId: number | null;
            /** @description The evaluation's name. */
            name: string;
            /** @description What the evaluation is for. */
            description: string | null;
            evalConfig: components["schemas"]["EvalConfig"];
            /** @description Settings of the model, such as model and temperature; any JSON value. */
            llmConfig: unknown;
            /** @description Words to find it by. */
            tags: string[] | null;
            /** @description The caller's own data; any JSON value. */
            metadata: unknown;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string | null;
            /** @description The creator's email address. */
            createdBy: string | null;
            /** @description Shared by all versions of the evaluation; the documentation calls it a UUID. */
            evaluationGroupId: string;
            /** @description Version as major.minor.patch; the first is 1.0.0. */
            version: string;
            /** @description The previous version's id; null for the first. */
            ancestorId: number | null;
            /** @description Whether this is the latest version. */
            isLatest: boolean;
        };
        /** @description One page of evaluations. */
        EvaluationPage: {
            /** @description The rows. */
            data: components["schemas"]["Evaluation"][];
            /** @description Rows on all pages together. */
            total: number;
            /** @description Most rows that this page could hold. */
            limit: number;
            /** @description Rows before this page. */
            offset: number;
            /** @description Whether there are rows after this page. */
            hasNext: boolean;
            /** @description Whether there are rows before this page. */
            hasPrevious: boolean;
        };
        /** @description The versions of one evaluation, newest first. */
        EvaluationHistory: components["schemas"]["Evaluation"][];
        /**
         * @description How outputs are judged. The documentation shows metrics with a threshold, or criteria by field; the API description shows rubric criteria
         *     (contract §6.2). None of it is required and further keys are kept.
         */
        EvalConfig: {
            /**
             * @description Metrics to compute, such as `g_eval` or `exact_match`. The documentation also names `semantic_similarity` and `contains`,
             *     and says elsewhere that G-Eval and exact match alone are supported.
             */
            metrics?: string[];
            /** @description Score from which an output passes. */
            threshold?: number;
            /** @description The model that judges. */
            model?: string;
            /** @description What is judged; each item in one of the known forms, or another. */
            criteria?: components["schemas"]["EvalCriterion"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A criterion in one of the three forms that the vendor shows, or another object. */
        EvalCriterion: components["schemas"]["RubricCriterion"] | components["schemas"]["FieldCriterion"] | components["schemas"]["NamedCriterion"] | {
            [key: string]: unknown;
        };
        /** @description A rubric for one field of the prompt's schemas (API description). */
        RubricCriterion: {
            /** @description The criterion's id. */
            id?: string;
            /** @description The rubric's text. */
            criteria: string;
            /** @description The schema field that is scored. */
            evaluationParameter: string;
            /** @description What the judge does, step by step. */
            evaluationSteps?: string[];
            /** @description The criterion's name. */
            name?: string;
        };
        /** @description A metric for one field (documentation site). */
        FieldCriterion: {
            /** @description The field that is scored. */
            field: string;
            /** @description How the field is scored, such as exact_match. */
            metric: string;
            /** @description The criterion's share in the score. */
            weight?: number;
            /** @description Settings of the metric. */
            params?: {
                [key: string]: unknown;
            };
        };
        /** @description A rubric with a name (the vendor's CLI). */
        NamedCriterion: {
            /** @description The criterion's name as a slug. */
            name: string;
            /** @description The rubric's text. */
            description: string;
            /** @description The schema field that is scored. */
            evaluationParameter: string;
        };
        /** @description An evaluation to create. */
        CreateEvaluationRequest: {
            /** @description The prompt; the service resolves it to its family. */
            promptId: number;
            /** @description The dataset. The documentation requires it, the API description does not (contract §10); the TypeScript client requires it. */
            datasetId?: number;
            /** @description The evaluation's name. */
            name: string;
            /** @description What the evaluation is for. */
            description?: string;
            evalConfig?: components["schemas"]["EvalConfig"];
            /** @description Settings of the model, such as model and temperature. */
            llmConfig?: {
                [key: string]: unknown;
            };
            /** @description Words to find it by. */
            tags?: string[];
            /** @description The caller's own data. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description The creator's email address; no format is enforced. */
            createdBy?: string;
        };
        /** @description The fields to change; the others stay. Null is not described for any of them. */
        UpdateEvaluationRequest: {
            /** @description The evaluation's name. */
            name?: string;
            /** @description What the evaluation is for. */
            description?: string;
            evalConfig?: components["schemas"]["EvalConfig"];
            /** @description Settings of the model. */
            llmConfig?: {
                [key: string]: unknown;
            };
            /** @description Words to find it by. */
            tags?: string[];
            /** @description The caller's own data. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description The answer to a run. `success` false says that the run was not started. */
        EvaluationRun: {
            /** @description Whether the run was started. */
            success: boolean;
            /** @description What the service says about it. */
            message: string;
            /** @description The evaluation's id. */
            evaluationId: number;
        };
        /** @description The result of an evaluation. */
        EvaluationResult: {
            /** @description The result's id. */
            id: number;
            /** @description The evaluation's id. */
            evaluationId: number;
            /** @description What the model put out; any JSON value. */
            actualOutput: unknown;
            /** @description Whether the output passed. */
            success: boolean;
            /** @description The score, such as 0.95. */
            score: number | null;
            /** @description Values by metric, such as accuracy or latency_ms; any JSON value. */
            metricResults: unknown;
            /** @description How long it took in milliseconds. */
            executionTime: number | null;
            /**
             * Format: date-time
             * @description When the result was written.
             */
            createdAt: string | null;
        };
        /**
         * @description How aggregated results are grouped.
         * @enum {string}
         */
        ResultGrouping: "version";
        /**
         * @description How far back aggregated results go.
         * @enum {string}
         */
        ResultTimeRange: "7d" | "30d" | "90d" | "all";
        /** @description Accuracy by version over time. */
        AggregatedEvaluationResults: {
            /** @description The rows. */
            data: components["schemas"]["AggregatedEvaluationResult"][];
            /** @description How many rows there are. */
            total: number;
        };
        /** @description The results of one version on one day. */
        AggregatedEvaluationResult: {
            /** @description Which version the row is about. */
            version: string;
            /** @description The day as YYYY-MM-DD. */
            date: string;
            /** @description Average accuracy in per cent. */
            averageAccuracy: number;
            /** @description How many results went into it. */
            count: number;
        };
        /** @description A dataset, without its items. */
        Dataset: {
            /** @description The dataset's id. */
            id: number;
            /** @description The dataset's name. */
            name: string;
            /** @description What the dataset is for. */
            description: string | null;
            /** @description The prompt family that it belongs to. */
            promptGroupId: string;
            /** @description The caller's own data; any JSON value. */
            metadata: unknown;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string | null;
            /** @description The creator's email address. */
            createdBy: string | null;
            /** @description Words to group it by. */
            labels: string[] | null;
            /** @description How many items it has. */
            itemCount?: number;
        };
        /** @description One page of datasets. */
        DatasetPage: {
            /** @description The rows. */
            data: components["schemas"]["Dataset"][];
            /** @description Rows on all pages together. */
            total: number;
            /** @description Most rows that this page could hold. */
            limit: number;
            /** @description Rows before this page. */
            offset: number;
            /** @description Whether there are rows after this page. */
            hasNext: boolean;
            /** @description Whether there are rows before this page. */
            hasPrevious: boolean;
        };
        /** @description Datasets, all at once. */
        DatasetList: components["schemas"]["Dataset"][];
        /** @description A dataset to create. */
        CreateDatasetRequest: {
            /** @description The dataset's name. */
            name: string;
            /** @description What the dataset is for. */
            description?: string;
            /** @description The caller's own data. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: email
             * @description The creator's email address.
             */
            createdBy?: string;
            /** @description Words to group it by. */
            labels?: string[];
        };
        /** @description The fields to change; the others stay. */
        UpdateDatasetRequest: {
            /** @description The dataset's name. */
            name?: string;
            /** @description What the dataset is for. */
            description?: string;
            /** @description The caller's own data. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Words to group it by. */
            labels?: string[];
        };
        /** @description Where a copy goes. One of the two targets is expected; the official client does not check it. */
        CloneDatasetRequest: {
            /** @description A prompt of the family that gets the copy. */
            targetPromptId?: number;
            /** @description The prompt family that gets the copy. */
            targetPromptGroupId?: string;
            /** @description The copy's name; unset: the original's with `-copy` after it. */
            newName?: string;
        };
        /** @description A dataset with all that belongs to it. */
        DatasetExport: {
            dataset: components["schemas"]["Dataset"];
            promptGroup: components["schemas"]["PromptGroup"];
            items: components["schemas"]["DatasetItemList"];
            /**
             * Format: date-time
             * @description When the export was made.
             */
            exportedAt: string;
        };
        /** @description The prompt family of an exported dataset. */
        PromptGroup: {
            /** @description The family's id. */
            promptGroupId: string;
            /** @description The latest version of the prompt; any JSON value. */
            latestPrompt: unknown;
            /** @description How many versions the family has. */
            totalVersions: number;
        };
        /** @description A test case. */
        DatasetItem: {
            /** @description The item's id. */
            id: number;
            /** @description The dataset that it belongs to. */
            datasetId: number;
            /** @description The item's name. */
            name: string | null;
            /** @description Values of the prompt's variables; any JSON value. */
            input: unknown;
            /** @description What the prompt should put out; any JSON value. */
            expectedOutput: unknown;
            /** @description Feedback by a person. */
            userFeedback: string | null;
            /** @description Feedback by a machine. */
            systemFeedback: string | null;
            /** @description Words to group it by. */
            labels: string[] | null;
            /** @description The caller's own data; any JSON value. */
            metadata: unknown;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string | null;
        };
        /** @description Items, all at once. */
        DatasetItemList: components["schemas"]["DatasetItem"][];
        /** @description An item to create. */
        CreateDatasetItemRequest: {
            /** @description The item's name. */
            name?: string;
            /** @description Values of the prompt's variables. */
            input: {
                [key: string]: unknown;
            };
            /** @description What the prompt should put out. */
            expectedOutput?: {
                [key: string]: unknown;
            };
            /** @description Feedback by a person. */
            userFeedback?: string;
            /** @description Feedback by a machine. */
            systemFeedback?: string;
            /** @description Words to group it by. */
            labels?: string[];
            /** @description The caller's own data. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description Items to create. */
        BulkCreateDatasetItemsRequest: {
            /** @description What to add, one entry for each item. */
            items: components["schemas"]["CreateDatasetItemRequest"][];
        };
        /** @description The fields to change; the others stay. */
        UpdateDatasetItemRequest: {
            /** @description The item's name. */
            name?: string;
            /** @description Values of the prompt's variables. */
            input?: {
                [key: string]: unknown;
            };
            /** @description What the prompt should put out. */
            expectedOutput?: {
                [key: string]: unknown;
            };
            /** @description Feedback by a person. */
            userFeedback?: string;
            /** @description Feedback by a machine. */
            systemFeedback?: string;
            /** @description Words to group it by. */
            labels?: string[];
            /** @description The caller's own data. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One version of a prompt. `messages`, accepted on writing, is not returned. */
        Prompt: {
            /** @description The prompt's id. */
            id: number;
            /** @description Shared by all versions of the prompt. */
            promptGroupId: string;
            /** @description The prompt's name. */
            name: string;
            /** @description What the prompt is for. */
            description: string | null;
            /** @description Version as major.minor.patch. */
            version: string;
            /** @description Whether this is the latest version. */
            isLatest: boolean;
            /** @description The system part of the text. */
            systemPrompt: string | null;
            /** @description The user's part of the text. */
            humanPrompt: string | null;
            /** @description The text in one piece. */
            rawPrompt: string | null;
            /** @description JSON Schema of the variables; any JSON value. */
            inputSchema: unknown;
            /** @description JSON Schema of the output; any JSON value. */
            outputSchema: unknown;
            /** @description The caller's own data; any JSON value. */
            metadata: unknown;
            /** @description When it was created. */
            createdAt: string | null;
            /** @description When it was last changed. */
            updatedAt: string | null;
            /** @description The creator's email address. */
            createdBy: string | null;
            /** @description Words to find it by. */
            tags: string[] | null;
            _count?: components["schemas"]["PromptCounts"];
            _analytics?: components["schemas"]["PromptAnalytics"];
        };
        /** @description How much belongs to a prompt. */
        PromptCounts: {
            /** @description How many evaluations. */
            evaluations: number;
            /** @description How many datasets. */
            datasets: number;
        };
        /** @description How a prompt has done. */
        PromptAnalytics: {
            /** @description Accuracy in per cent. */
            accuracy: number | null;
            /** @description How often it was executed. */
            totalExecutions: number;
        };
        /** @description One page of prompts. */
        PromptPage: {
            /** @description The rows. */
            data: components["schemas"]["Prompt"][];
            /** @description Rows on all pages together. */
            total: number;
            /** @description Most rows that this page could hold. */
            limit: number;
            /** @description Rows before this page. */
            offset: number;
            /** @description Whether there are rows after this page. */
            hasNext: boolean;
            /** @description Whether there are rows before this page. */
            hasPrevious: boolean;
        };
        /** @description Tags, all at once. */
        PromptTagList: string[];
        /** @description One message of a chat prompt. */
        PromptMessage: {
            /** @description Who speaks; the documentation names system, user and assistant. */
            role: string;
            /** @description The message's text. */
            content: string;
        };
        /**
         * @description A prompt to create. The documentation asks for exactly one of `rawPrompt`, `systemPrompt` with `humanPrompt`, and `messages`;
         *     the API description requires none of them.
         */
        CreatePromptRequest: {
            /** @description The prompt's name. */
            name: string;
            /** @description What the prompt is for. */
            description?: string;
            /**
             * @description Version as major.minor.patch.
             * @default 1.0.0
             */
            version?: string;
            /**
             * @description Whether this is the latest version.
             * @default false
             */
            isLatest?: boolean;
            /** @description The system part of the text. */
            systemPrompt?: string;
            /** @description The user's part of the text. */
            humanPrompt?: string;
            /** @description The text in one piece. */
            rawPrompt?: string;
            /** @description The text as messages; not returned. */
            messages?: components["schemas"]["PromptMessage"][];
            /** @description JSON Schema of the variables; any JSON value. */
            inputSchema: unknown;
            /** @description JSON Schema of the output; any JSON value. */
            outputSchema?: unknown;
            /** @description The caller's own data; any JSON value. */
            metadata?: unknown;
            /**
             * Format: email
             * @description The creator's email address.
             */
            createdBy?: string;
            /** @description Words to find it by. */
            tags?: string[];
        };
        /** @description The fields to change; the others stay. */
        UpdatePromptRequest: {
            /** @description The prompt's name. */
            name?: string;
            /** @description What the prompt is for. */
            description?: string;
            /** @description Whether this is the latest version. */
            isLatest?: boolean;
            /** @description The system part of the text. */
            systemPrompt?: string;
            /** @description The user's part of the text. */
            humanPrompt?: string;
            /** @description The text in one piece. */
            rawPrompt?: string;
            /** @description The text as messages; not returned. */
            messages?: components["schemas"]["PromptMessage"][];
            /** @description JSON Schema of the variables; any JSON value. */
            inputSchema?: unknown;
            /** @description JSON Schema of the output; any JSON value. */
            outputSchema?: unknown;
            /** @description The caller's own data; any JSON value. */
            metadata?: unknown;
            /** @description Words to find it by. */
            tags?: string[];
        };
        /** @description A version to create. */
        CreatePromptVersionRequest: {
            /** @description The new version, a semantic version. */
            newVersion: string;
            changes?: components["schemas"]["UpdatePromptRequest"];
        };
        /** @description Whether it was done. */
        Success: {
            /** @description Whether it was done. */
            success: boolean;
            /** @description What the service says about it. */
            message?: string;
        };
        /** @description A JSON object whose fields are not documented. */
        UndocumentedObject: {
            [key: string]: unknown;
        };
        /** @description An error as the vendor's API description has it. */
        ErrorBody: {
            /** @description The kind of error or its code. */
            error: string;
            /** @description What went wrong. */
            message: string;
        };
        /** @description An error that repeats the status, as the vendor's API description has it for 409 and 500. */
        StatusErrorBody: {
            /** @description The kind of error or its code. */
            error: string;
            /** @description What went wrong. */
            message: string;
            /** @description The HTTP status. */
            statusCode: number;
        };
        /** @description An error as the documentation site has it. */
        ErrorEnvelope: {
            error: components["schemas"]["ErrorDetail"];
            meta: components["schemas"]["ErrorMeta"];
        };
        /** @description What went wrong. */
        ErrorDetail: {
            /** @description The code, such as VALIDATION_ERROR; a list of codes is not published. */
            code: string;
            /** @description What went wrong. */
            message: string;
            /** @description More about it; any JSON value. */
            details?: unknown;
        };
        /** @description About the request. */
        ErrorMeta: {
            /** @description The request's id. */
            requestId: string;
        };
        /** @description The two shapes in which the vendor's sources show an error (contract §10). */
        ErrorReply: components["schemas"]["ErrorBody"] | components["schemas"]["ErrorEnvelope"];
        /** @description The two shapes in which the vendor's sources show an error of status 409 or 500 (contract §10). */
        StatusErrorReply: components["schemas"]["StatusErrorBody"] | components["schemas"]["ErrorEnvelope"];
    };
    responses: {
        /** @description The request is malformed or breaks a constraint. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description No credentials, or none that the service accepts. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description The credentials do not reach this workspace or object. */
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
        /** @description There is no result yet, or the evaluation does not exist; the status cannot tell which (contract §9, a ruling). */
        ResultNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description The write contradicts what exists, such as a name in use or content that would be lost. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusErrorReply"];
            };
        };
        /** @description The change would leave the evaluation without criteria. The body is not described; which field holds the code `EVAL_INCOMPLETE` is not said. */
        EvaluationIncomplete: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedObject"];
            };
        };
        /** @description Over the plan's rate limit. The body is not described. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedObject"];
            };
        };
        /** @description The service failed. */
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
         * @description The workspace. Needed with an organization-scoped or user-scoped key.
         * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
         */
        WorkspaceId: string;
        /**
         * @description The organization. Needed with a user-scoped key.
         * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
         */
        OrganizationId: string;
        /**
         * @description The evaluation's id.
         * @example 275
         */
        EvaluationId: number;
        /**
         * @description The dataset's id.
         * @example 31
         */
        DatasetId: number;
        /**
         * @description The item's id.
         * @example 640
         */
        DatasetItemId: number;
        /**
         * @description The prompt's id.
         * @example 118
         */
        PromptId: number;
        /**
         * @description Only rows with exactly this name.
         * @example Tonfall – Erstantwort
         */
        NameFilter: string;
        /**
         * @description Only rows that this person created, by email address.
         * @example noor.haddad@example.com
         */
        CreatedByFilter: string;
        /** @description Most rows to return. */
        Limit: number;
        /** @description Rows to skip. */
        Offset: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds, or an HTTP date, to wait. Not documented by the vendor; its client reads it.
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
                 * @description Only evaluations of the family of this prompt.
                 * @example 118
                 */
                promptId?: number;
                /**
                 * @description Only evaluations of this prompt family. The documentation calls it a UUID; no format is enforced.
                 * @example 3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31
                 */
                promptGroupId?: string;
                /**
                 * @description Only evaluations linked to this dataset.
                 * @example 31
                 */
                datasetId?: number;
                /**
                 * @description Only rows with exactly this name.
                 * @example Tonfall – Erstantwort
                 */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description Only rows that this person created, by email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: components["parameters"]["CreatedByFilter"];
                /**
                 * @description Unset or true: the latest version of each evaluation only. False: all versions.
                 *     An extension to the documented filters, taken from the vendor's API description (contract §10).
                 */
                isLatest?: boolean;
                /** @description Most rows to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Rows to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The evaluation to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
            /** @description The evaluation as created. The documentation site lists 201 for creation in general; take any 2xx. */
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
                 * @description The prompt family.
                 * @example 3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31
                 */
                promptGroupId: string;
                /**
                 * @description How rows are grouped; the service supports `version` alone.
                 * @example version
                 */
                groupBy: components["schemas"]["ResultGrouping"];
                /** @description How far back to look. The values stand in the vendor's prose, not as an enum, so others are not refused here. */
                timeRange?: components["schemas"]["ResultTimeRange"] | (string & {});
            };
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each version and day. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEvaluationRequest"];
            };
        };
        responses: {
            /** @description The evaluation as changed. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. `success` false is a result, not an error. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
                 * @example 275
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The evaluation's id.
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
                 * @description Only datasets of the family of this prompt.
                 * @example 118
                 */
                promptId?: number;
                /**
                 * @description Only datasets of this prompt family.
                 * @example 3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31
                 */
                promptGroupId?: string;
                /**
                 * @description Only rows with exactly this name.
                 * @example Tonfall – Erstantwort
                 */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description Only rows that this person created, by email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: components["parameters"]["CreatedByFilter"];
                /** @description Most rows to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Rows to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
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
                 * @description Delete the dataset together with its items.
                 * @example true
                 */
                force?: boolean;
            };
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatasetRequest"];
            };
        };
        responses: {
            /** @description The dataset as changed. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description Where the copy goes, and its name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloneDatasetRequest"];
            };
        };
        responses: {
            /** @description The copy. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The datasets. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description The dataset to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetRequest"];
            };
        };
        responses: {
            /** @description The dataset as created. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The item to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetItemRequest"];
            };
        };
        responses: {
            /** @description The item as created. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The dataset's id.
                 * @example 31
                 */
                id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The items to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCreateDatasetItemsRequest"];
            };
        };
        responses: {
            /** @description The items as created. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The item's id.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The item's id.
                 * @example 640
                 */
                id: components["parameters"]["DatasetItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The item's id.
                 * @example 640
                 */
                id: components["parameters"]["DatasetItemId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatasetItemRequest"];
            };
        };
        responses: {
            /** @description The item as changed. */
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
                 * @description Only rows with exactly this name.
                 * @example Tonfall – Erstantwort
                 */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description Only the latest version of each prompt, or only the others. What holds when it is unset is not documented.
                 * @example true
                 */
                isLatest?: boolean;
                /**
                 * @description Only prompts of this version.
                 * @example 1.2.0
                 */
                version?: string;
                /**
                 * @description Only rows that this person created, by email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: components["parameters"]["CreatedByFilter"];
                /** @description Most rows to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Rows to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The prompt to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePromptRequest"];
            };
        };
        responses: {
            /** @description The prompt as created. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
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
                 * @description Delete the prompt although it has datasets.
                 * @example true
                 */
                force?: boolean;
            };
            header?: {
                /**
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePromptRequest"];
            };
        };
        responses: {
            /** @description The prompt as changed. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An object that holds the versions; where in it is not documented. */
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
                 * @description The workspace. Needed with an organization-scoped or user-scoped key.
                 * @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18
                 */
                "x-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The organization. Needed with a user-scoped key.
                 * @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94
                 */
                "x-organization-id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The prompt's id.
                 * @example 118
                 */
                id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description The version number and what changes. */
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
