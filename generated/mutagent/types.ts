// Generated from openapi/mutagent.yaml by "npm run generate". Do not edit.
export interface paths {
    "/api/prompts/evaluations": {
        get: operations["listEvaluations"];
        post: operations["createEvaluation"];
    };
    "/api/prompts/evaluations/results": {
        get: operations["getEvaluationResultsAggregated"];
    };
    "/api/prompts/evaluations/{id}": {
        get: operations["getEvaluation"];
        delete: operations["deleteEvaluation"];
        patch: operations["updateEvaluation"];
    };
    "/api/prompts/evaluations/{id}/result": {
        get: operations["getEvaluationResult"];
    };
    "/api/prompts/evaluations/{id}/run": {
        post: operations["runEvaluation"];
    };
    "/api/prompts/evaluations/{id}/history": {
        get: operations["getEvaluationHistory"];
    };
    "/api/prompts/evaluations/{id}/version": {
        post: operations["createEvaluationVersion"];
    };
    "/api/prompts/datasets": {
        get: operations["listPromptDatasets"];
    };
    "/api/prompts/datasets/{id}": {
        get: operations["getPromptDataset"];
        delete: operations["deletePromptDataset"];
        patch: operations["updatePromptDataset"];
    };
    "/api/prompts/datasets/{id}/clone": {
        post: operations["clonePromptDataset"];
    };
    "/api/prompts/datasets/{id}/export": {
        get: operations["exportPromptDataset"];
    };
    "/api/prompt/{id}/datasets": {
        get: operations["listDatasetsForPrompt"];
        post: operations["createPromptDataset"];
    };
    "/api/prompts/datasets/{id}/items": {
        get: operations["listPromptDatasetItems"];
        post: operations["createPromptDatasetItem"];
    };
    "/api/prompts/datasets/{id}/items/bulk": {
        post: operations["bulkCreatePromptDatasetItems"];
    };
    "/api/prompts/dataset-items/{id}": {
        get: operations["getPromptDatasetItem"];
        delete: operations["deletePromptDatasetItem"];
        patch: operations["updatePromptDatasetItem"];
    };
    "/api/prompt": {
        get: operations["listPrompts"];
        post: operations["createPrompt"];
    };
    "/api/prompt/tags": {
        get: operations["listPromptTags"];
    };
    "/api/prompt/{id}": {
        get: operations["getPrompt"];
        delete: operations["deletePrompt"];
        patch: operations["updatePrompt"];
    };
    "/api/prompt/{id}/versions": {
        get: operations["listPromptVersions"];
        post: operations["createPromptVersion"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        RubricCriterion: {
            /** ID of the criterion. */
            id?: string;
            /** Rubric that describes how to score the criterion. */
            criteria: string;
            /** Field of the schema that the criterion scores. */
            evaluationParameter: string;
            /** The vendor does not document its meaning. */
            evaluationSteps?: string[];
            /** Name of the criterion. */
            name?: string;
        };
        FieldCriterion: {
            /** Name of the field. */
            field: string;
            /** Name of the metric, such as `exact_match`. */
            metric: string;
            /** The vendor does not document its meaning. */
            weight?: number;
            /** The vendor does not document its meaning. */
            params?: {
                [key: string]: unknown;
            };
        };
        NamedCriterion: {
            /** Slug that names the criterion. */
            name: string;
            /** Rubric that describes how to score the criterion. */
            description: string;
            /** Field of the schema that the criterion scores. */
            evaluationParameter: string;
        };
        EvalCriterion: components["schemas"]["RubricCriterion"] | components["schemas"]["FieldCriterion"] | components["schemas"]["NamedCriterion"] | {
            [key: string]: unknown;
        };
        EvalConfig: {
            /**
             * Names of metrics, such as `g_eval` or `exact_match`. The documentation site also names `semantic_similarity`
             *     and `contains`, and says elsewhere that only G-Eval and exact match are supported.
             */
            metrics?: string[];
            /** Threshold, from 0 to 1. The vendor does not document its effect. */
            threshold?: number;
            /** Model. The vendor does not document its purpose. */
            model?: string;
            /** Criteria, each in one of the known forms or another one. */
            criteria?: components["schemas"]["EvalCriterion"][];
        } & {
            [key: string]: unknown;
        };
        Evaluation: {
            /**
             * Format: int64
             * @description ID of the evaluation. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /** UUID of the prompt family. */
            promptGroupId: string;
            /**
             * Format: int64
             * @description ID of the dataset; null if none is linked. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            datasetId: number | null;
            /** Name of the evaluation. */
            name: string;
            /** Purpose and methodology of the evaluation. */
            description: string | null;
            evalConfig: components["schemas"]["EvalConfig"];
            /** Configuration of the model that runs the evaluation. Any JSON value. */
            llmConfig: unknown;
            /** Tags for organization. */
            tags: string[] | null;
            /** Arbitrary metadata. Any JSON value. */
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
            /** Email address of the creator. */
            createdBy: string | null;
            /** UUID shared by all versions of the evaluation. */
            evaluationGroupId: string;
            /** Semantic version; the first is 1.0.0. */
            version: string;
            /**
             * Format: int64
             * @description ID of the previous version; null for the first. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            ancestorId: number | null;
            /** Whether this is the latest version. */
            isLatest: boolean;
        };
        EvaluationPage: {
            /** Evaluations on this page. */
            data: components["schemas"]["Evaluation"][];
            /** Number of rows that match the query. That it is an integer is inferred. (Inferred: no source states all of this.) */
            total: number;
            /** Maximum number of rows on a page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            limit: number;
            /** Number of rows before this page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            offset: number;
            /** Whether there are rows after this page. */
            hasNext: boolean;
            /** Whether there are rows before this page. */
            hasPrevious: boolean;
        };
        ErrorBody: {
            /** Error type or code. */
            error: string;
            /** Human-readable error message. */
            message: string;
        };
        ErrorDetail: {
            /** Machine-readable error code, such as `VALIDATION_ERROR`. No source lists the codes. */
            code: string;
            /** Human-readable error message. */
            message: string;
            /** Further details. Any JSON value; their form is not documented. */
            details?: unknown;
        };
        ErrorMeta: {
            /** ID of the request. */
            requestId: string;
        };
        ErrorEnvelope: {
            error: components["schemas"]["ErrorDetail"];
            meta: components["schemas"]["ErrorMeta"];
        };
        ErrorReply: components["schemas"]["ErrorBody"] | components["schemas"]["ErrorEnvelope"];
        UndocumentedObject: {
            [key: string]: unknown;
        };
        StatusErrorBody: {
            /** Error type or code. */
            error: string;
            /** Human-readable error message. */
            message: string;
            /** HTTP status code. */
            statusCode: number;
        };
        StatusErrorReply: components["schemas"]["StatusErrorBody"] | components["schemas"]["ErrorEnvelope"];
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
            /** Name of the evaluation. */
            name: string;
            /** Purpose and methodology of the evaluation. */
            description?: string;
            evalConfig?: components["schemas"]["EvalConfig"];
            /** Configuration of the model that runs the evaluation, such as model and temperature. */
            llmConfig?: {
                [key: string]: unknown;
            };
            /** Tags for organization. */
            tags?: string[];
            /** Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
            /** Email address of the creator. No format is enforced. */
            createdBy?: string;
        };
        /** @enum {string} */
        ResultGrouping: "version";
        /** @enum {string} */
        ResultTimeRange: "7d" | "30d" | "90d" | "all";
        AggregatedEvaluationResult: {
            /** Prompt version, such as 3.1.0. */
            version: string;
            /** Date, as YYYY-MM-DD. */
            date: string;
            /** Average accuracy, in percent. */
            averageAccuracy: number;
            /** Number of results in this group. That it is an integer is inferred. (Inferred: no source states all of this.) */
            count: number;
        };
        AggregatedEvaluationResults: {
            /** Rows, one for each prompt version and date. */
            data: components["schemas"]["AggregatedEvaluationResult"][];
            /** Number of rows. That it is an integer is inferred. (Inferred: no source states all of this.) */
            total: number;
        };
        UpdateEvaluationRequest: {
            /** Name of the evaluation. */
            name?: string;
            /** Purpose and methodology of the evaluation. */
            description?: string;
            evalConfig?: components["schemas"]["EvalConfig"];
            /** Configuration of the model that runs the evaluation. */
            llmConfig?: {
                [key: string]: unknown;
            };
            /** Tags for organization. */
            tags?: string[];
            /** Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
        };
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
            /** Output of the model. Any JSON value; the vendor describes an object. */
            actualOutput: unknown;
            /** Whether the evaluation passed. */
            success: boolean;
            /** Numeric score, such as 0.95 for an accuracy of 95 %. */
            score: number | null;
            /**
             * Result of each metric by name, such as `accuracy` or `latency_ms`. Any JSON value; the vendor describes an
             *     object.
             */
            metricResults: unknown;
            /** Duration, in milliseconds. */
            executionTime: number | null;
            /**
             * Format: date-time
             * @description Time at which the result was created.
             */
            createdAt: string | null;
        };
        EvaluationRun: {
            /** Whether the run was started. */
            success: boolean;
            /** Status message. */
            message: string;
            /**
             * Format: int64
             * @description ID of the evaluation. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            evaluationId: number;
        };
        EvaluationHistory: components["schemas"]["Evaluation"][];
        Dataset: {
            /**
             * Format: int64
             * @description ID of the dataset. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /** Name of the dataset. */
            name: string;
            /** Description of the dataset. */
            description: string | null;
            /** UUID of the prompt family that the dataset tests. */
            promptGroupId: string;
            /** Arbitrary metadata. Any JSON value. */
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
            /** Email address of the creator. */
            createdBy: string | null;
            /** Labels for categorization. */
            labels: string[] | null;
            /** Number of items. Included in lists. That it is an integer is inferred. (Inferred: no source states all of this.) */
            itemCount?: number;
        };
        DatasetPage: {
            /** Datasets on this page. */
            data: components["schemas"]["Dataset"][];
            /** Number of rows that match the query. That it is an integer is inferred. (Inferred: no source states all of this.) */
            total: number;
            /** Maximum number of rows on a page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            limit: number;
            /** Number of rows before this page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            offset: number;
            /** Whether there are rows after this page. */
            hasNext: boolean;
            /** Whether there are rows before this page. */
            hasPrevious: boolean;
        };
        Success: {
            /** Whether the operation succeeded. */
            success: boolean;
            /** Human-readable message. */
            message?: string;
        };
        UpdateDatasetRequest: {
            /** Name of the dataset. */
            name?: string;
            /** Description of the dataset. */
            description?: string;
            /** Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
            /** Labels for categorization. */
            labels?: string[];
        };
        CloneDatasetRequest: {
            /**
             * Format: int64
             * @description ID of the target prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            targetPromptId?: number;
            /** UUID of the target prompt family. */
            targetPromptGroupId?: string;
            /** Name of the clone. If omitted, the name of the original with `-copy` appended. */
            newName?: string;
        };
        PromptGroup: {
            /** UUID of the prompt family. */
            promptGroupId: string;
            /** Latest version of the prompt. Any JSON value. */
            latestPrompt: unknown;
            /** Number of versions. That it is an integer is inferred. (Inferred: no source states all of this.) */
            totalVersions: number;
        };
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
            /** Name of the test case. */
            name: string | null;
            /** Input variables. Any JSON value; the vendor describes an object. */
            input: unknown;
            /** Expected output. Any JSON value; the vendor describes an object. */
            expectedOutput: unknown;
            /** Human feedback. */
            userFeedback: string | null;
            /** Automated feedback. */
            systemFeedback: string | null;
            /** Labels of the test case. */
            labels: string[] | null;
            /** Arbitrary metadata. Any JSON value. */
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
        DatasetItemList: components["schemas"]["DatasetItem"][];
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
        DatasetList: components["schemas"]["Dataset"][];
        CreateDatasetRequest: {
            /** Unique name of the dataset. */
            name: string;
            /** Description of the dataset. */
            description?: string;
            /** Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: email
             * @description Email address of the creator.
             */
            createdBy?: string;
            /** Labels for categorization. */
            labels?: string[];
        };
        CreateDatasetItemRequest: {
            /** Name of the test case. */
            name?: string;
            /** Input variables. */
            input: {
                [key: string]: unknown;
            };
            /** Expected output of the model. */
            expectedOutput?: {
                [key: string]: unknown;
            };
            /** Human feedback. */
            userFeedback?: string;
            /** Automated feedback. */
            systemFeedback?: string;
            /** Labels of the test case. */
            labels?: string[];
            /** Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        BulkCreateDatasetItemsRequest: {
            /** Test cases to add. */
            items: components["schemas"]["CreateDatasetItemRequest"][];
        };
        UpdateDatasetItemRequest: {
            /** Name of the test case. */
            name?: string;
            /** Input variables. */
            input?: {
                [key: string]: unknown;
            };
            /** Expected output of the model. */
            expectedOutput?: {
                [key: string]: unknown;
            };
            /** Human feedback. */
            userFeedback?: string;
            /** Automated feedback. */
            systemFeedback?: string;
            /** Labels of the test case. */
            labels?: string[];
            /** Arbitrary metadata. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        PromptCounts: {
            /** Number of evaluations. That it is an integer is inferred. (Inferred: no source states all of this.) */
            evaluations: number;
            /** Number of datasets. That it is an integer is inferred. (Inferred: no source states all of this.) */
            datasets: number;
        };
        PromptAnalytics: {
            /** Accuracy of the latest evaluation, in percent; null if there is none. */
            accuracy: number | null;
            /** Number of executions in the playground. That it is an integer is inferred. (Inferred: no source states all of this.) */
            totalExecutions: number;
        };
        Prompt: {
            /**
             * Format: int64
             * @description ID of the prompt. That it is an integer of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /** UUID shared by all versions of the prompt. */
            promptGroupId: string;
            /** Name of the prompt. */
            name: string;
            /** Description of the prompt. */
            description: string | null;
            /** Semantic version, such as 1.0.0. */
            version: string;
            /** Whether this is marked as the latest version. */
            isLatest: boolean;
            /** System-level instructions. */
            systemPrompt: string | null;
            /** User-facing prompt template. */
            humanPrompt: string | null;
            /** Raw prompt text. */
            rawPrompt: string | null;
            /** JSON Schema of the input variables. Any JSON value. */
            inputSchema: unknown;
            /** JSON Schema of the output. Any JSON value. */
            outputSchema: unknown;
            /** Arbitrary metadata. Any JSON value. */
            metadata: unknown;
            /** Time of creation. */
            createdAt: string | null;
            /** Time of the last update. */
            updatedAt: string | null;
            /** Email address of the creator. */
            createdBy: string | null;
            /** Tags for organization. */
            tags: string[] | null;
            _count?: components["schemas"]["PromptCounts"];
            _analytics?: components["schemas"]["PromptAnalytics"];
        };
        PromptPage: {
            /** Prompts on this page. */
            data: components["schemas"]["Prompt"][];
            /** Number of rows that match the query. That it is an integer is inferred. (Inferred: no source states all of this.) */
            total: number;
            /** Maximum number of rows on a page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            limit: number;
            /** Number of rows before this page. That it is an integer is inferred. (Inferred: no source states all of this.) */
            offset: number;
            /** Whether there are rows after this page. */
            hasNext: boolean;
            /** Whether there are rows before this page. */
            hasPrevious: boolean;
        };
        PromptMessage: {
            /** Role. The vendor names `system`, `user` and `assistant`. */
            role: string;
            /** Text of the message. */
            content: string;
        };
        CreatePromptRequest: {
            /** Unique name of the prompt. */
            name: string;
            /** Description of what the prompt does. */
            description?: string;
            /**
             * Semantic version.
             * @default 1.0.0
             */
            version?: string;
            /**
             * Whether this is the latest version.
             * @default false
             */
            isLatest?: boolean;
            /** System-level instructions. */
            systemPrompt?: string;
            /** User-facing prompt template with placeholders for variables. */
            humanPrompt?: string;
            /** Raw prompt text. */
            rawPrompt?: string;
            /** Messages of a chat-style prompt. Responses do not contain them. */
            messages?: components["schemas"]["PromptMessage"][];
            /** JSON Schema of the input variables. Any JSON value. */
            inputSchema: unknown;
            /** JSON Schema of the output. Any JSON value. */
            outputSchema?: unknown;
            /** Arbitrary metadata. Any JSON value. */
            metadata?: unknown;
            /**
             * Format: email
             * @description Email address of the creator.
             */
            createdBy?: string;
            /** Tags for organization. */
            tags?: string[];
        };
        PromptTagList: string[];
        UpdatePromptRequest: {
            /** Name of the prompt. */
            name?: string;
            /** Description of what the prompt does. */
            description?: string;
            /** Whether this is the latest version. */
            isLatest?: boolean;
            /** System-level instructions. */
            systemPrompt?: string;
            /** User-facing prompt template with placeholders for variables. */
            humanPrompt?: string;
            /** Raw prompt text. */
            rawPrompt?: string;
            /** Messages of a chat-style prompt. Responses do not contain them. */
            messages?: components["schemas"]["PromptMessage"][];
            /** JSON Schema of the input variables. Any JSON value. */
            inputSchema?: unknown;
            /** JSON Schema of the output. Any JSON value. */
            outputSchema?: unknown;
            /** Arbitrary metadata. Any JSON value. */
            metadata?: unknown;
            /** Tags for organization. */
            tags?: string[];
        };
        CreatePromptVersionRequest: {
            /** Semantic version of the new version, such as 1.1.0. */
            newVersion: string;
            changes?: components["schemas"]["UpdatePromptRequest"];
        };
    };
    responses: {
        BadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        Forbidden: {
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        NotFound: {
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedObject"];
            };
        };
        InternalServerError: {
            content: {
                "application/json": components["schemas"]["StatusErrorReply"];
            };
        };
        Conflict: {
            content: {
                "application/json": components["schemas"]["StatusErrorReply"];
            };
        };
        EvaluationIncomplete: {
            content: {
                "application/json": components["schemas"]["UndocumentedObject"];
            };
        };
        ResultNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * Delay before the next request, in seconds or as an HTTP date. The vendor does not document it; its client reads
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
                 * Return only evaluations of the family of this prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                promptId?: number;
                /**
                 * Return only evaluations of the prompt family with this UUID.
                 * @example 3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31
                 */
                promptGroupId?: string;
                /**
                 * Return only evaluations linked to this dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                datasetId?: number;
                /**
                 * Return only rows with exactly this name.
                 * @example Tonfall – Erstantwort
                 */
                name?: string;
                /**
                 * Return only rows created by the user with this email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: string;
                /**
                 * If true, return only the latest version of each evaluation; if false, all versions. The documentation site
                 *     does not list this filter; the vendor's API description does.
                 */
                isLatest?: boolean;
                /** Maximum number of rows to return. */
                limit?: number;
                /** Number of rows to skip. */
                offset?: number;
            };
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
            200: {
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
                 * UUID of the prompt family.
                 * @example 3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31
                 */
                promptGroupId: string;
                /**
                 * Grouping. The service supports only `version`.
                 * @example version
                 */
                groupBy: components["schemas"]["ResultGrouping"];
                /**
                 * Return only results of this period. The vendor names `7d`, `30d`, `90d` and `all` in prose only, so other
                 *     values are allowed here.
                 */
                timeRange?: components["schemas"]["ResultTimeRange"] | (string & {});
            };
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEvaluationRequest"];
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
                 * Return only datasets of the family of this prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                promptId?: number;
                /**
                 * Return only datasets of the prompt family with this UUID.
                 * @example 3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31
                 */
                promptGroupId?: string;
                /**
                 * Return only rows with exactly this name.
                 * @example Tonfall – Erstantwort
                 */
                name?: string;
                /**
                 * Return only rows created by the user with this email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: string;
                /** Maximum number of rows to return. */
                limit?: number;
                /** Number of rows to skip. */
                offset?: number;
            };
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
                 * If true, also delete the items of the dataset.
                 * @example true
                 */
                force?: boolean;
            };
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatasetRequest"];
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloneDatasetRequest"];
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetRequest"];
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetItemRequest"];
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCreateDatasetItemsRequest"];
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatasetItemRequest"];
            };
        };
        responses: {
            200: {
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
                 * Return only rows with exactly this name.
                 * @example Tonfall – Erstantwort
                 */
                name?: string;
                /**
                 * If true, return only latest versions; if false, only other versions. The default is not documented.
                 * @example true
                 */
                isLatest?: boolean;
                /**
                 * Return only prompts of this version, such as 1.0.0.
                 * @example 1.2.0
                 */
                version?: string;
                /**
                 * Return only rows created by the user with this email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: string;
                /** Maximum number of rows to return. */
                limit?: number;
                /** Number of rows to skip. */
                offset?: number;
            };
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePromptRequest"];
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
                 * If true, also delete the datasets of the prompt.
                 * @example true
                 */
                force?: boolean;
            };
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePromptRequest"];
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        responses: {
            200: {
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
            header?: {
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
            path: {
                /**
                 * ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePromptVersionRequest"];
            };
        };
        responses: {
            200: {
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
