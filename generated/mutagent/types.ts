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
        NamedCriterion: {
            /** @description Slug that names the criterion. */
            name: string;
            /** @description Rubric that describes how to score the criterion. */
            description: string;
            /** @description Field of the schema that the criterion scores. */
            evaluationParameter: string;
        };
        EvalCriterion: components["schemas"]["RubricCriterion"] | components["schemas"]["FieldCriterion"] | components["schemas"]["NamedCriterion"] | {
            [key: string]: unknown;
        };
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
        ErrorBody: {
            /** @description Error type or code. */
            error: string;
            /** @description Human-readable error message. */
            message: string;
        };
        ErrorDetail: {
            /** @description Machine-readable error code, such as `VALIDATION_ERROR`. No source lists the codes. */
            code: string;
            /** @description Human-readable error message. */
            message: string;
            /** @description Further details. Any JSON value; their form is not documented. */
            details?: unknown;
        };
        ErrorMeta: {
            /** @description ID of the request. */
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
            /** @description Error type or code. */
            error: string;
            /** @description Human-readable error message. */
            message: string;
            /** @description HTTP status code. */
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
        /** @enum {string} */
        ResultGrouping: "version";
        /** @enum {string} */
        ResultTimeRange: "7d" | "30d" | "90d" | "all";
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
        AggregatedEvaluationResults: {
            /** @description Rows, one for each prompt version and date. */
            data: components["schemas"]["AggregatedEvaluationResult"][];
            /** @description Number of rows. That it is an integer is inferred. (Inferred: no source states all of this.) */
            total: number;
        };
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
        EvaluationHistory: components["schemas"]["Evaluation"][];
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
        Success: {
            /** @description Whether the operation succeeded. */
            success: boolean;
            /** @description Human-readable message. */
            message?: string;
        };
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
        PromptGroup: {
            /** @description UUID of the prompt family. */
            promptGroupId: string;
            /** @description Latest version of the prompt. Any JSON value. */
            latestPrompt: unknown;
            /** @description Number of versions. That it is an integer is inferred. (Inferred: no source states all of this.) */
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
        BulkCreateDatasetItemsRequest: {
            /** @description Test cases to add. */
            items: components["schemas"]["CreateDatasetItemRequest"][];
        };
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
        PromptCounts: {
            /** @description Number of evaluations. That it is an integer is inferred. (Inferred: no source states all of this.) */
            evaluations: number;
            /** @description Number of datasets. That it is an integer is inferred. (Inferred: no source states all of this.) */
            datasets: number;
        };
        PromptAnalytics: {
            /** @description Accuracy of the latest evaluation, in percent; null if there is none. */
            accuracy: number | null;
            /** @description Number of executions in the playground. That it is an integer is inferred. (Inferred: no source states all of this.) */
            totalExecutions: number;
        };
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
        PromptMessage: {
            /** @description Role. The vendor names `system`, `user` and `assistant`. */
            role: string;
            /** @description Text of the message. */
            content: string;
        };
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
        PromptTagList: string[];
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
        CreatePromptVersionRequest: {
            /** @description Semantic version of the new version, such as 1.1.0. */
            newVersion: string;
            changes?: components["schemas"]["UpdatePromptRequest"];
        };
    };
    responses: {
        /** @description The request is invalid. */
        BadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description The credentials are missing or invalid. */
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description The credentials give no access to the workspace or the object. */
        Forbidden: {
            content: {
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** @description An object that the request names does not exist. */
        NotFound: {
            content: {
                "application/json": components["schemas"]["ErrorReply"];
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
            content: {
                "application/json": components["schemas"]["StatusErrorReply"];
            };
        };
        /** @description The request conflicts with existing data. The vendor does not document when. */
        Conflict: {
            content: {
                "application/json": components["schemas"]["StatusErrorReply"];
            };
        };
        /**
         * @description The change would remove all criteria. The code is `EVAL_INCOMPLETE`; the body, and which field contains the
         *     code, are not documented.
         */
        EvaluationIncomplete: {
            content: {
                "application/json": components["schemas"]["UndocumentedObject"];
            };
        };
        /**
         * @description There is no result yet, or the evaluation does not exist; the status does not tell which. The first meaning is
         *     inferred.
         *
         *     (Inferred: no source states all of this.)
         */
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
                name?: string;
                /**
                 * @description Return only rows created by the user with this email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: string;
                /**
                 * @description If true, return only the latest version of each evaluation; if false, all versions. The documentation site
                 *     does not list this filter; the vendor's API description does.
                 */
                isLatest?: boolean;
                /** @description Maximum number of rows to return. */
                limit?: number;
                /** @description Number of rows to skip. */
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
            /** @description One page of evaluations. */
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
        /** @description Evaluation to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
            /** @description The created evaluation. The documentation site lists 201 for creations in general; accept every 2xx. */
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
                /** @example 91b7f0aa-2c55-4e0e-b8a3-6a7d0c4f2e18 */
                "x-workspace-id"?: string;
                /** @example 5e2d8c41-7f90-4d3b-9a66-c01b7e5f3a94 */
                "x-organization-id"?: string;
            };
        };
        responses: {
            /** @description One row for each prompt version and date. */
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
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            /** @description The evaluation. */
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
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            /** @description The evaluation is deleted. The fields of the response are not documented. */
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
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
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
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            /** @description The result. `success: false` is a result, not an error. */
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
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            /** @description Whether the run was started. */
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
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            /** @description Versions, newest first. */
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
                 * @description ID of the evaluation. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 275
                 */
                id: number;
            };
        };
        responses: {
            /** @description The new version. */
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
                name?: string;
                /**
                 * @description Return only rows created by the user with this email address.
                 * @example noor.haddad@example.com
                 */
                createdBy?: string;
                /** @description Maximum number of rows to return. */
                limit?: number;
                /** @description Number of rows to skip. */
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
            /** @description One page of datasets. */
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
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        responses: {
            /** @description The dataset. */
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
                 * @description If true, also delete the items of the dataset.
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
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        responses: {
            /** @description The dataset is deleted. */
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
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
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
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
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
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        responses: {
            /** @description Exported dataset. */
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
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        responses: {
            /** @description Datasets of the prompt. */
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
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
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
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
        };
        responses: {
            /** @description Items of the dataset. */
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
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
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
                 * @description ID of the dataset. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 31
                 */
                id: number;
            };
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
                 * @description ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: number;
            };
        };
        responses: {
            /** @description The item. */
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
                 * @description ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: number;
            };
        };
        responses: {
            /** @description The item is deleted. */
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
                 * @description ID of the item. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 640
                 */
                id: number;
            };
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
                name?: string;
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
                createdBy?: string;
                /** @description Maximum number of rows to return. */
                limit?: number;
                /** @description Number of rows to skip. */
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
            /** @description One page of prompts. */
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
        /** @description Prompt to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePromptRequest"];
            };
        };
        responses: {
            /** @description The created prompt. */
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
            /** @description Distinct tags. */
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
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        responses: {
            /** @description The prompt. */
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
                 * @description If true, also delete the datasets of the prompt.
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
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        responses: {
            /** @description The prompt is deleted. */
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
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
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
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
        };
        responses: {
            /** @description Object that contains the versions. Its fields are not documented. */
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
                 * @description ID of the prompt. The ID's width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 118
                 */
                id: number;
            };
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
