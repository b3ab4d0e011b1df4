// Generated from openapi/promptic.yaml by "npm run generate". Do not edit.
export interface paths {
    "/workspace": {
        get: operations["getWorkspace"];
    };
    "/ai-application": {
        get: operations["getAiApplication"];
    };
    "/components": {
        get: operations["listComponents"];
        post: operations["createComponent"];
    };
    "/components/{componentId}": {
        get: operations["getComponent"];
        delete: operations["deleteComponent"];
    };
    "/experiments": {
        get: operations["listExperiments"];
        post: operations["createExperiment"];
    };
    "/experiments/{experimentId}": {
        get: operations["getExperiment"];
        delete: operations["deleteExperiment"];
        patch: operations["updateExperiment"];
    };
    "/experiments/{experimentId}/start": {
        post: operations["startExperiment"];
    };
    "/experiments/{experimentId}/duplicate": {
        post: operations["duplicateExperiment"];
    };
    "/experiments/{experimentId}/observations": {
        get: operations["listObservations"];
        post: operations["createObservations"];
    };
    "/experiments/{experimentId}/observations/{observationId}": {
        delete: operations["deleteObservation"];
        patch: operations["updateObservation"];
    };
    "/experiments/{experimentId}/evaluators": {
        get: operations["listEvaluators"];
        post: operations["createEvaluators"];
    };
    "/experiments/{experimentId}/evaluators/{evaluatorId}": {
        delete: operations["deleteEvaluator"];
        patch: operations["updateEvaluator"];
    };
    "/experiments/{experimentId}/iterations": {
        get: operations["listIterations"];
    };
    "/experiments/{experimentId}/iterations/best": {
        get: operations["getBestIteration"];
    };
    "/experiments/{experimentId}/iterations/{iterationId}": {
        get: operations["getIteration"];
    };
    "/components/{componentId}/deployment": {
        get: operations["getDeployment"];
        post: operations["deploy"];
        delete: operations["undeploy"];
    };
    "/components/{componentId}/deployment/prompt": {
        get: operations["getDeployedPrompt"];
    };
    "/traces": {
        get: operations["listTraces"];
    };
    "/traces/stats": {
        get: operations["getStats"];
    };
    "/traces/{traceId}": {
        get: operations["getTrace"];
    };
    "/components/{componentId}/datasets": {
        get: operations["listDatasets"];
        post: operations["createDataset"];
    };
    "/components/{componentId}/datasets/{datasetId}": {
        get: operations["getDataset"];
        delete: operations["deleteDataset"];
    };
    "/components/{componentId}/runs": {
        get: operations["listRuns"];
        post: operations["createRun"];
    };
    "/components/{componentId}/runs/{runId}": {
        get: operations["getRun"];
        delete: operations["deleteRun"];
    };
    "/components/{componentId}/datasets/{datasetId}/annotations": {
        get: operations["listDatasetAnnotations"];
    };
    "/components/{componentId}/runs/{runId}/annotations": {
        get: operations["listAnnotations"];
        post: operations["upsertAnnotation"];
    };
    "/components/{componentId}/runs/{runId}/annotations/{annotationId}": {
        delete: operations["deleteAnnotation"];
    };
    "/components/{componentId}/evaluations": {
        get: operations["listEvaluations"];
        post: operations["createEvaluation"];
    };
    "/components/{componentId}/evaluations/{evaluationId}": {
        get: operations["getEvaluation"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Workspace: {
            /**
             * Format: uuid
             * @description UUID of the workspace.
             */
            id: string;
            /** Name of the workspace. */
            name: string;
            /** Description of the workspace. */
            description: string | null;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        ErrorBody: {
            /** Error message. For an invalid request, it describes only the first problem. */
            error: string;
        };
        Component: {
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            id: string;
            /** Name of the component. */
            name: string;
            /** Description of the component. */
            description: string | null;
            /** The vendor does not document its meaning or its fields. */
            costAnalysisConfig: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description UUID of the workspace; before 0.21.
             */
            workspaceId?: string;
            /**
             * Format: uuid
             * @description UUID of the AI application (the workspace); since 0.21.
             */
            aiApplicationId?: string;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        ComponentList: {
            /** Components. The order is not documented. */
            data: components["schemas"]["Component"][];
        };
        CreateComponentRequest: {
            /** Name of the component. */
            name: string;
            /** Description of the component. */
            description?: string;
        };
        ComponentCreated: {
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            id: string;
        };
        /** @enum {string} */
        ExperimentStatus: "pending" | "scheduled" | "running" | "completed" | "failed";
        /** @enum {string} */
        ModelProvider: "openai" | "openrouter" | "custom" | "google";
        /** @enum {string} */
        TaskType: "classification" | "textGeneration" | "structuredOutput";
        /** @enum {string} */
        OptimizerType: "promptic" | "prompticV2" | "miproV2" | "bootstrapFewShot" | "gepa";
        /** @enum {string} */
        PromptFormat: "single" | "multi_message";
        /** @enum {string} */
        PromptMessageRole: "system" | "user" | "assistant";
        PromptMessage: {
            /** Role of the message. */
            role: components["schemas"]["PromptMessageRole"] | (string & {});
            /** Text of the message. */
            content: string;
        };
        InputVariable: {
            /** Name of the variable. */
            name: string;
            /** Name of a column. The vendor does not document of what. */
            column: string;
        };
        Hyperparameters: {
            /** Number of optimization rounds. The vendor documents this meaning for tool-selection experiments only. Its reference shows the default 3. (Inferred: no source states all of this.) */
            epochs?: number;
            /** Fraction of the data for training; the rest is held out for evaluation. The vendor documents this meaning for tool-selection experiments only. Without it, `evalNormalizedScore` of an iteration is null. (Inferred: no source states all of this.) */
            trainSplitRatio?: number;
            /** The vendor does not document its meaning. Its reference shows the default 8. */
            numFewShots?: number;
            /** The vendor does not document its meaning. */
            enableCot?: boolean;
        } & {
            [key: string]: unknown;
        };
        Experiment: {
            /**
             * Format: uuid
             * @description UUID of the experiment.
             */
            id: string;
            /** Name of the experiment. */
            name: string | null;
            /** Description of the experiment. */
            description: string | null;
            /** Target model of the experiment, such as `gpt-4.1-nano`. */
            targetModel: string;
            /** Provider of the target model. */
            provider: components["schemas"]["ModelProvider"] | (string & {});
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string;
            /** The vendor does not document its meaning. */
            customProviderId?: string | null;
            /** User who created the experiment. What identifies the user is not documented. */
            createdByUser?: string | null;
            /** Status of the experiment. */
            experimentStatus: components["schemas"]["ExperimentStatus"] | (string & {});
            /** Type of the task. */
            taskType: components["schemas"]["TaskType"] | (string & {});
            /** Type of the optimizer. */
            optimizer: components["schemas"]["OptimizerType"] | (string & {});
            /** Number of tokens used. Which ones count is not documented. */
            tokensUsed?: number;
            /** Format of the prompt. */
            promptFormat: components["schemas"]["PromptFormat"] | (string & {});
            /** Messages of the initial prompt. Since 0.14.1, responses have no `initialPrompt`. */
            initialPromptMessages: components["schemas"]["PromptMessage"][];
            /** Number of tokens of the initial prompt. */
            initialPromptTokens?: number | null;
            /** JSON Schema of the prediction. The official client types it as any value. */
            initialPredictionModelSchema?: unknown;
            /** Input variables. The vendor's reference has them, the official client's types do not. */
            inputVariables?: components["schemas"]["InputVariable"][];
            /** The vendor does not document its meaning. */
            runNumber?: number | null;
            hyperparameters: components["schemas"]["Hyperparameters"];
            /** Start time, ISO 8601. */
            startedAt?: string | null;
            /** End time, ISO 8601. */
            endedAt?: string | null;
            /** Number of retries. The vendor does not document of what. */
            retries?: number;
            /** Error code. The values are not documented. */
            errorCode?: string | null;
            /** Error message. The vendor does not document when there is one. */
            errorMessage?: string | null;
            /**
             * Format: uuid
             * @description UUID of the dataset of the experiment; since 0.18.
             */
            datasetId?: string;
            /** Fixed system prompt of a tool-selection experiment, which is the context during evaluation. */
            systemPrompt?: string | null;
            /** Whether a tool-selection experiment also rewrites the system prompt. */
            optimizeSystemPrompt?: boolean;
            /** Best system prompt of a tool-selection experiment, if `optimizeSystemPrompt` is true. */
            optimizedSystemPrompt?: string | null;
            /** Only in the response to `duplicateExperiment`: whether the target model of the source is no longer available in the workspace. If true, update `targetModel` before the start. */
            modelUnavailable?: boolean;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        ExperimentList: {
            /** Experiments. The order is not documented. */
            data: components["schemas"]["Experiment"][];
        };
        CreateExperimentRequest: {
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string;
            /** Target model of the experiment, such as `gpt-4.1-nano`. */
            targetModel: string;
            /**
             * Type of the task. The official client always sends it.
             * @default classification
             */
            taskType?: components["schemas"]["TaskType"];
            /**
             * Provider of the target model. The official client always sends it.
             * @default openai
             */
            provider?: components["schemas"]["ModelProvider"];
            /**
             * Type of the optimizer. The official client always sends it.
             * @default prompticV2
             */
            optimizer?: components["schemas"]["OptimizerType"];
            /** Text of the initial prompt; may be empty. */
            initialPrompt?: string;
            /** Name of the experiment. */
            name?: string;
            /** Description of the experiment. */
            description?: string;
            hyperparameters?: components["schemas"]["Hyperparameters"];
            /** JSON Schema of the prediction. */
            initialPredictionModelSchema?: {
                [key: string]: unknown;
            };
            /** Input variables; since 1.1.0. */
            inputVariables?: components["schemas"]["InputVariable"][];
        };
        UpdateExperimentRequest: {
            /** New name. */
            name?: string | null;
            /** New description. */
            description?: string | null;
            /** New target model. */
            targetModel?: string | null;
            /** New provider of the target model. */
            provider?: components["schemas"]["ModelProvider"] | null;
            /** New type of the task. */
            taskType?: components["schemas"]["TaskType"] | null;
            /** New type of the optimizer. */
            optimizer?: components["schemas"]["OptimizerType"] | null;
            /** New text of the initial prompt. */
            initialPrompt?: string | null;
            /** New hyperparameters. */
            hyperparameters?: components["schemas"]["Hyperparameters"] | null;
            /** New JSON Schema of the prediction. */
            initialPredictionModelSchema?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        ExperimentStarted: {
            /** The vendor does not document its meaning. */
            messageId: string;
            /** Status after the start. The values are not documented; a test of the official client has `scheduled`. */
            status: string;
        };
        DuplicateExperimentRequest: {
            /** If true, use the prompt of the source's best iteration and ignore `initialPromptOverride`. The official client omits it unless it is true. */
            continueFromOptimized?: boolean;
            /** Text of the initial prompt; may be empty. */
            initialPromptOverride?: string;
        };
        /** @enum {string} */
        SplitType: "train" | "eval";
        Observation: {
            /**
             * Format: int64
             * @description ID of the observation. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /**
             * Format: uuid
             * @description UUID of the experiment.
             */
            experimentId: string;
            /** The vendor does not document its meaning. */
            idx: number;
            /** Expected output. */
            expected: string;
            /** Values of the input variables by name. */
            variables: {
                [key: string]: unknown;
            };
            /** Part of the data: training or held-out evaluation. */
            split: components["schemas"]["SplitType"] | (string & {});
            /** Time of creation, ISO 8601. The vendor's reference does not have it. */
            createdAt?: string;
            /** Time of the last update, ISO 8601. The vendor's reference does not have it. */
            updatedAt?: string;
        };
        ObservationList: {
            /** Observations. The order is not documented. */
            data: components["schemas"]["Observation"][];
        };
        NewObservation: {
            /** Values of the input variables by name. */
            variables: {
                [key: string]: unknown;
            };
            /** Expected output. */
            expected: string;
            /**
             * Part of the data: training or held-out evaluation.
             * @default eval
             */
            split?: components["schemas"]["SplitType"];
            /** The vendor does not document its meaning. The official command line sends it if an imported file has it. */
            idx?: number;
        };
        NewObservations: components["schemas"]["NewObservation"][];
        CreateObservationsRequest: components["schemas"]["NewObservations"] | components["schemas"]["NewObservation"];
        UpdateObservationRequest: {
            /** New values of the input variables by name. */
            variables?: {
                [key: string]: unknown;
            } | null;
            /** New expected output. */
            expected?: string | null;
            /** New part of the data. */
            split?: components["schemas"]["SplitType"] | null;
            /** The vendor does not document its meaning. */
            idx?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        EvaluatorType: "f1" | "referenceJudge" | "comparisonJudge" | "generalJudge" | "similarity" | "structuredOutput";
        EvaluatorFieldRule: {
            /**
             * Whether the field is included.
             * @default true
             */
            include?: boolean;
            /**
             * Weight of the field.
             * @default 1
             */
            weight?: number;
            /** Scoring method of a scalar field. */
            strategy?: ("exact" | "embedding" | "contains" | "judge") | (string & {});
            /** Scoring method of an array. */
            array_strategy?: ("exact" | "similarity" | "judge") | (string & {});
            /** Scoring method of the field, in the vendor's newest reference; `array_…` is for arrays. */
            method?: ("exact" | "embedding" | "contains" | "judge" | "array_exact" | "array_similarity" | "array_judge") | (string & {});
            /** Guidance for the judge of this field, in the vendor's newest reference. */
            judge_instructions?: string;
        };
        EvaluatorConfig: {
            /** Rubric of the judge. */
            instructions?: string;
            /** Prompt of the judge. Placeholders are `{input}`, `{expected}`, `{predicted}` and the columns of the dataset. */
            messages?: components["schemas"]["PromptMessage"][];
            /** JSON Schema of the prediction. */
            schema_definition?: {
                [key: string]: unknown;
            };
            /** Scoring rules by dotted path of the field. */
            fields?: {
                [key: string]: components["schemas"]["EvaluatorFieldRule"];
            };
            /** Guidance for the judge. The vendor's newest reference has it by field only. */
            judge_instructions?: string;
        } & {
            [key: string]: unknown;
        };
        Evaluator: {
            /**
             * Format: uuid
             * @description UUID of the evaluator.
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID of the experiment.
             */
            experimentId: string;
            /** Name of the evaluator. */
            name: string;
            /** Description of the evaluator. */
            description: string | null;
            /** Type of the evaluator. */
            type: components["schemas"]["EvaluatorType"] | (string & {});
            /** Minimum of the scale. */
            scaleMin: number;
            /** Maximum of the scale. */
            scaleMax: number;
            /** Weight of the evaluator. */
            weight: number;
            /** Settings by the type of the evaluator. */
            config: components["schemas"]["EvaluatorConfig"] | null;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        EvaluatorList: {
            /** Evaluators. The order is not documented. */
            data: components["schemas"]["Evaluator"][];
        };
        NewEvaluator: {
            /** Name of the evaluator. */
            name: string;
            type: components["schemas"]["EvaluatorType"];
            /** Weight of the evaluator. The range is not documented. */
            weight: number;
            config?: components["schemas"]["EvaluatorConfig"];
            /** Description of the evaluator. */
            description?: string;
            /** Minimum of the scale. The official command line sends 0 by default. */
            scaleMin?: number;
            /** Maximum of the scale. The official command line sends 1 by default. */
            scaleMax?: number;
        };
        NewEvaluators: components["schemas"]["NewEvaluator"][];
        CreateEvaluatorsRequest: components["schemas"]["NewEvaluators"] | components["schemas"]["NewEvaluator"];
        UpdateEvaluatorRequest: {
            /** New name. */
            name?: string | null;
            /** New type of the evaluator. */
            type?: components["schemas"]["EvaluatorType"] | null;
            /** New weight. */
            weight?: number | null;
            /** New settings. */
            config?: components["schemas"]["EvaluatorConfig"] | null;
            /** New description. */
            description?: string | null;
            /** New minimum of the scale. */
            scaleMin?: number | null;
            /** New maximum of the scale. */
            scaleMax?: number | null;
        } & {
            [key: string]: unknown;
        };
        Iteration: {
            /**
             * Format: int64
             * @description ID of the iteration. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /**
             * Format: uuid
             * @description UUID of the experiment.
             */
            experimentId: string;
            /** Number of the iteration. Where it starts is not documented. */
            iterationNumber: number;
            /** Prompt of the iteration. */
            prompt: string;
            /** Number of tokens of the prompt. */
            promptTokens: number | null;
            /** Score on the training split. */
            overallNormalizedScore: number;
            /** Score on the held-out evaluation split; null without `trainSplitRatio`. */
            evalNormalizedScore: number | null;
            /** Any JSON value. The vendor does not document its meaning. */
            schemaSnapshot: unknown;
            /** Mean latency of the predictions of the target model in milliseconds, without retries, rate-limit backoff and failed attempts; since 0.17. */
            avgPredictionLatencyMs?: number | null;
            /** Optimized description of each tool by name, in tool-selection experiments. */
            toolDescriptions?: {
                [key: string]: string;
            } | null;
            /** System prompt that this iteration used for the selection, in tool-selection experiments that optimize it. */
            selectionSystemPrompt?: string | null;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        IterationList: {
            /** Iterations. The order is not documented. */
            data: components["schemas"]["Iteration"][];
        };
        IterationScore: {
            /**
             * Format: int64
             * @description ID of the iteration. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            iterationId: number;
            /** Normalized score. How it is computed is not documented. */
            score: number;
            /** Score before it is normalized. */
            rawScore: number;
            /**
             * Format: uuid
             * @description UUID of the evaluator.
             */
            evaluatorId: string;
            /** Name of the evaluator. */
            evaluatorName: string;
            /** Description of the evaluator. */
            evaluatorDescription: string | null;
            /** Type of the evaluator. */
            evaluatorType: components["schemas"]["EvaluatorType"] | (string & {});
        };
        IterationWithScores: components["schemas"]["Iteration"] & {
            /** Scores by evaluator; may be absent. */
            scores?: components["schemas"]["IterationScore"][];
        };
        Deployment: {
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description UUID of the experiment.
             */
            experimentId: string;
            experiment: components["schemas"]["Experiment"];
        };
        DeployRequest: {
            /**
             * Format: uuid
             * @description UUID of the experiment.
             */
            experimentId: string;
        };
        DeploymentCreated: {
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description UUID of the experiment.
             */
            experimentId: string;
        };
        DeployedPrompt: {
            /** Text of the prompt. The official command line tolerates its absence. */
            prompt: string;
            /** Messages of the prompt. */
            promptMessages: components["schemas"]["PromptMessage"][];
            /** Format of the prompt. */
            promptFormat: components["schemas"]["PromptFormat"] | (string & {});
            /** Name of the model. */
            model: string;
            /** Provider of the model. */
            provider: components["schemas"]["ModelProvider"] | (string & {});
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            componentId: string;
            /** Name of the component. */
            componentName: string | null;
            /**
             * Format: uuid
             * @description UUID of the experiment.
             */
            experimentId: string;
            /**
             * Format: int64
             * @description ID of the best iteration. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            iterationId: number;
            /** Score of the best iteration. Which of its scores is not documented. */
            score: number;
            /** Any JSON value. The vendor does not document its meaning. */
            schemaSnapshot: unknown;
        };
        /** @enum {string} */
        TraceStatus: "ok" | "error";
        TraceListItem: {
            /**
             * Format: uuid
             * @description Database ID of the trace, which datasets, runs and annotations refer to.
             */
            id: string;
            /** OpenTelemetry ID of the trace. */
            traceId: string;
            /** Name of the trace. */
            name: string | null;
            /** Status of the trace. */
            status: components["schemas"]["TraceStatus"] | (string & {});
            /** Duration in milliseconds. */
            durationMs: number | null;
            /** Total number of tokens. */
            totalTokens: number | null;
            /** Total cost in US dollars. */
            totalCostUsd: number | null;
            /** Start time, ISO 8601. */
            startTime: string;
            /** End time, ISO 8601. Only the vendor's reference has it. */
            endTime?: string | null;
            /** Name of the component. */
            componentName: string | null;
            /**
             * Format: uuid
             * @description UUID of the component. Only the vendor's reference has it.
             */
            aiComponentId?: string | null;
        };
        TraceList: {
            /** Traces. The order is not documented. */
            traces: components["schemas"]["TraceListItem"][];
            /** Total number of traces. Whether it respects filters is not documented. */
            total: number;
        };
        TracingStats: {
            /** Total number of traces. */
            totalTraces: number;
            /** Total number of tokens. */
            totalTokens: number;
            /** Total cost in US dollars. */
            totalCostUsd: number;
            /** Error rate as a fraction: 0.05 means 5%. */
            errorRate: number;
        };
        SpanEvent: {
            /**
             * Format: int64
             * @description ID of the event. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /**
             * Format: uuid
             * @description Database ID of the span.
             */
            spanDbId: string;
            /** Name of the event. */
            name: string;
            /** Time of the event, ISO 8601. */
            timestamp: string;
            /** Content of the event, any JSON value. */
            body: unknown;
        };
        Span: {
            /**
             * Format: uuid
             * @description Database ID of the span.
             */
            id: string;
            /** OpenTelemetry ID of the span. */
            spanId: string;
            /** OpenTelemetry ID of the trace. */
            traceId: string;
            /**
             * Format: uuid
             * @description Database ID of the trace.
             */
            traceDbId: string;
            /** OpenTelemetry ID of the parent span. */
            parentSpanId: string | null;
            /** Name of the span. */
            name: string;
            /** Kind of the span. The values are not documented. */
            kind: string;
            /** Start time, ISO 8601. */
            startTime: string;
            /** End time, ISO 8601. */
            endTime: string | null;
            /** Duration in milliseconds. */
            durationMs: number | null;
            /** Status of the span. The values are not documented. */
            status: string;
            /** Message for the status. */
            statusMessage: string | null;
            /** Input of the operation. */
            input: string | null;
            /** Output of the operation. */
            output: string | null;
            /** Any JSON value. The vendor does not document its content. */
            metadata: unknown;
            /** Name of the model. */
            model: string | null;
            /** Provider of the model. */
            provider: string | null;
            /** Number of input tokens. */
            inputTokens: number | null;
            /** Number of output tokens. */
            outputTokens: number | null;
            /** Total number of tokens. */
            totalTokens: number | null;
            /** Cost in US dollars. */
            costUsd: number | null;
            /** Parameters of the model, any JSON value. */
            modelParameters: unknown;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Events of the span. */
            events: components["schemas"]["SpanEvent"][];
        };
        Trace: {
            /**
             * Format: uuid
             * @description Database ID of the trace, which datasets, runs and annotations refer to.
             */
            id: string;
            /** OpenTelemetry ID of the trace. */
            traceId: string;
            /**
             * Format: uuid
             * @description UUID of the workspace, under this name in all versions up to 1.1.0.
             */
            workspaceId: string;
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string | null;
            /** Name of the trace. */
            name: string | null;
            /** Session ID. The vendor does not document of what. */
            sessionId: string | null;
            /** User ID. The vendor does not document of whom. */
            userId: string | null;
            /** Any JSON value. The vendor does not document its content. */
            metadata: unknown;
            /** Start time, ISO 8601. */
            startTime: string;
            /** End time, ISO 8601. */
            endTime: string | null;
            /** Duration in milliseconds. */
            durationMs: number | null;
            /** Total number of tokens. */
            totalTokens: number | null;
            /** Total cost in US dollars. */
            totalCostUsd: number | null;
            /** Status of the trace. */
            status: components["schemas"]["TraceStatus"] | (string & {});
            /** Tags of the trace. */
            tags: string[];
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Spans of the trace. */
            spans: components["schemas"]["Span"][];
        };
        Dataset: {
            /**
             * Format: uuid
             * @description UUID of the dataset.
             */
            id: string;
            /** Name of the dataset. */
            name: string;
            /** Description of the dataset. */
            description: string | null;
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description UUID of the workspace; before 0.18.
             */
            workspaceId?: string;
            /**
             * Format: uuid
             * @description UUID of the AI application (the workspace); since 0.18.
             */
            aiApplicationId?: string;
            /** Number of items; before 0.18. */
            itemCount?: number;
            /** Number of traces; before 0.18. */
            traceCount?: number;
            /** Number of cases; since 0.18. */
            caseCount?: number;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        DatasetList: {
            /** Datasets. The order is not documented. */
            data: components["schemas"]["Dataset"][];
        };
        CreateDatasetRequest: {
            /** Name of the dataset. */
            name: string;
            /** Description of the dataset. */
            description?: string;
            /** Database IDs, not OpenTelemetry IDs, of the traces to include. May be empty. */
            traceIds?: string[];
        };
        DatasetItem: {
            /**
             * Format: int64
             * @description ID of the item. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /**
             * Format: uuid
             * @description UUID of the dataset.
             */
            datasetId: string;
            /**
             * Format: uuid
             * @description Database ID of the trace.
             */
            traceDbId: string;
            /** Input of the item. The vendor does not document where it comes from. */
            input: string | null;
            /** Output of the item. The vendor does not document where it comes from. */
            output: string | null;
            /** Time of creation, ISO 8601. */
            createdAt: string;
        };
        DatasetCase: {
            /**
             * Format: int64
             * @description ID of the case. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            id: number;
            /**
             * Format: uuid
             * @description UUID of the dataset.
             */
            datasetId: string;
            /** The vendor does not document its meaning. */
            idx: number | null;
            /** Input of the case. */
            inputPayload: {
                [key: string]: unknown;
            };
            /** Expected output of the case, any JSON value. */
            expectedPayload: unknown;
            /** Part of the data: training or held-out evaluation. */
            split: components["schemas"]["SplitType"] | (string & {}) | null;
            /** The vendor does not document its content. */
            metadata: {
                [key: string]: unknown;
            };
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        DatasetWithItems: components["schemas"]["Dataset"] & {
            /** Items of the dataset; before 0.18. */
            items?: components["schemas"]["DatasetItem"][];
            /** Cases of the dataset; since 0.18. */
            cases?: components["schemas"]["DatasetCase"][];
        };
        Run: {
            /**
             * Format: uuid
             * @description UUID of the run.
             */
            id: string;
            /** Name of the run. */
            name: string | null;
            /**
             * Format: uuid
             * @description UUID of the dataset.
             */
            datasetId: string;
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description UUID of the workspace.
             */
            workspaceId?: string;
            /** Status of the run. The values are not documented. */
            status?: string;
            /** Number of traces. */
            traceCount: number;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt?: string;
        };
        RunList: {
            /** Runs. The order is not documented. */
            data: components["schemas"]["Run"][];
        };
        CreateRunRequest: {
            /**
             * Format: uuid
             * @description UUID of the dataset.
             */
            datasetId: string;
            /** Name of the run. */
            name?: string;
            /** IDs of the traces to include. That these are database IDs is inferred. May be empty. (Inferred: no source states all of this.) */
            traceIds?: string[];
        };
        RunWithTraces: components["schemas"]["Run"] & {
            /** Summaries of the traces. */
            traces: components["schemas"]["TraceListItem"][];
        };
        /** @enum {string} */
        AnnotationRating: "positive" | "negative";
        Annotation: {
            /**
             * Format: uuid
             * @description UUID of the annotation.
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID of the run.
             */
            runId: string;
            /**
             * Format: uuid
             * @description Database ID of the trace.
             */
            traceDbId: string;
            /** ID of the user. The vendor does not document of which one. */
            userId: string;
            /** Rating of the trace. */
            rating: components["schemas"]["AnnotationRating"] | (string & {}) | null;
            /** Comment on the trace. */
            comment: string | null;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        AnnotationList: {
            /** Annotations. The order is not documented. */
            data: components["schemas"]["Annotation"][];
        };
        UpsertAnnotationRequest: {
            /**
             * Format: uuid
             * @description Database ID of the trace.
             */
            traceDbId: string;
            rating?: components["schemas"]["AnnotationRating"];
            /** Comment on the trace; may be empty. */
            comment?: string;
        };
        /** @enum {string} */
        AgentEvaluationStatus: "pending" | "running" | "completed" | "failed";
        InsightDetails: {
            /** Name of a tool. */
            toolName?: string;
            /** The vendor does not document its meaning. */
            errorRate?: number;
            /** The vendor does not document its meaning. */
            tokensWasted?: number;
            /** The vendor does not document its meaning. */
            stepIndex?: number;
            /** The vendor does not document its meaning. */
            costPercentage?: number;
            /** The vendor does not document its meaning. */
            usageRate?: number;
        };
        Insight: {
            /** Type of the insight. The values are not documented. */
            type: string;
            /** Severity of the insight. The values are not documented; the official command line styles `high`, `medium` and `low`. */
            severity: string;
            /** Title of the insight. */
            title: string;
            /** Description of the insight. */
            description: string;
            /** Fraction of the runs. Inferred from the official command line, which prints it as a percentage of runs. (Inferred: no source states all of this.) */
            frequency: number;
            /** IDs of the affected runs. */
            affectedRunIds: string[];
            details: components["schemas"]["InsightDetails"];
            /** Fix that the insight suggests. */
            suggestedFix: string | null;
        };
        InsightMeta: {
            /** Number of analyzed runs. */
            totalRuns: number;
            /** Total number of tokens. */
            totalTokens: number;
            /** Total cost in US dollars. */
            totalCostUsd: number;
            /** Mean duration in milliseconds. The vendor does not document of what. */
            averageDurationMs: number;
            /** Error rate as a fraction. Inferred from the official command line, which prints it as a percentage. (Inferred: no source states all of this.) */
            errorRate: number;
            /** Time of the analysis, ISO 8601. */
            analyzedAt: string;
        };
        InsightResult: {
            /** Insights of the evaluation. */
            insights: components["schemas"]["Insight"][];
            meta: components["schemas"]["InsightMeta"];
        };
        /** @enum {string} */
        EvaluationSubject: "output" | "trajectory" | "annotation";
        /** @enum {string} */
        EvaluationTargetType: "trace" | "run" | "dataset";
        AgentEvaluation: {
            /**
             * Format: uuid
             * @description UUID of the evaluation.
             */
            id: string;
            /** Name of the evaluation. */
            name: string | null;
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description UUID of the dataset; may be null since 0.17.
             */
            datasetId: string | null;
            /**
             * Format: uuid
             * @description UUID of the associated run.
             */
            runId: string | null;
            /** Status of the evaluation. */
            status: components["schemas"]["AgentEvaluationStatus"] | (string & {});
            /** Result of the evaluation, or null. That there is none before `status` is `completed` is inferred. (Inferred: no source states all of this.) */
            results: components["schemas"]["InsightResult"] | null;
            /** Start time, ISO 8601. */
            startedAt: string | null;
            /** Time of completion, ISO 8601. */
            completedAt: string | null;
            /** Subject of the evaluation; since 0.17. */
            subject?: components["schemas"]["EvaluationSubject"] | (string & {});
            /** Type of the target; since 0.17. */
            targetType?: components["schemas"]["EvaluationTargetType"] | (string & {});
            /**
             * Format: uuid
             * @description Database ID of a trace; since 0.17.
             */
            traceDbId?: string | null;
            /** The vendor does not document its meaning or its fields; since 0.17. */
            budget?: {
                [key: string]: unknown;
            } | null;
            /** Time of creation, ISO 8601. */
            createdAt: string;
            /** Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        AgentEvaluationList: {
            /** Evaluations. The order is not documented. */
            data: components["schemas"]["AgentEvaluation"][];
        };
        CreateEvaluationRequest: {
            /**
             * Format: uuid
             * @description UUID of the dataset to evaluate.
             */
            datasetId: string;
            /** Name of the evaluation. */
            name?: string;
            /**
             * Format: uuid
             * @description UUID of a run to associate with the evaluation. The official command line requires it, the service does not.
             */
            runId?: string;
        };
    };
    responses: {
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        ServerError: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        BadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        TooLarge: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        UnsupportedMediaType: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        NotFound: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        UpdateNotPending: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        PaymentRequired: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        StartNotPending: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getWorkspace: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getAiApplication: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    listComponents: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ComponentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    createComponent: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateComponentRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["ComponentCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    getComponent: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Component"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteComponent: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listExperiments: {
        parameters: {
            query?: {
                /**
                 * If set, return only experiments of this component. The official client omits an empty text.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                component_id?: string;
                /**
                 * If set, return only experiments with this status. The official client omits an empty text.
                 * @example completed
                 */
                status?: components["schemas"]["ExperimentStatus"];
                /** Maximum number of rows to return. Whether a value outside of 1 to 100 is clamped or rejected is not documented. */
                limit?: number;
                /** Number of rows to skip. */
                offset?: number;
            };
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ExperimentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    createExperiment: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExperimentRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    getExperiment: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteExperiment: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: string;
            };
        };
        responses: {
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateExperiment: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateExperimentRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["UpdateNotPending"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    startExperiment: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ExperimentStarted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StartNotPending"];
            500: components["responses"]["ServerError"];
        };
    };
    duplicateExperiment: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateExperimentRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    listObservations: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ObservationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createObservations: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateObservationsRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["ObservationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteObservation: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * ID of the observation. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 3101
                 */
                observationId: number;
            };
        };
        responses: {
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateObservation: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * ID of the observation. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 3101
                 */
                observationId: number;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateObservationRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    listEvaluators: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EvaluatorList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createEvaluators: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluatorsRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["EvaluatorList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteEvaluator: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * UUID of the evaluator. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
                 */
                evaluatorId: string;
            };
        };
        responses: {
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateEvaluator: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * UUID of the evaluator. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
                 */
                evaluatorId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEvaluatorRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Evaluator"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    listIterations: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["IterationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getBestIteration: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["IterationWithScores"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getIteration: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * ID of the iteration. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 712
                 */
                iterationId: number;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["IterationWithScores"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeployment: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Deployment"] | null;
                };
            };
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deploy: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeployRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["DeploymentCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    undeploy: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeployedPrompt: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeployedPrompt"] | null;
                };
            };
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listTraces: {
        parameters: {
            query?: {
                /** Maximum number of rows to return. Whether a value outside of 1 to 100 is clamped or rejected is not documented. */
                limit?: number;
                /** Number of rows to skip. */
                offset?: number;
                /**
                 * If set, return only traces with this status. The official client omits an empty text.
                 * @example error
                 */
                status?: components["schemas"]["TraceStatus"];
                /**
                 * If set, return only traces after this time. The official client omits an empty text.
                 * @example 2026-03-01T00:00:00Z
                 */
                start_after?: string;
                /**
                 * If set, return only traces before this time. The official client omits an empty text.
                 * @example 2026-03-31T23:59:59.999Z
                 */
                start_before?: string;
                /**
                 * The vendor lists this filter without its meaning. The official client does not send it.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                ai_component?: string;
            };
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TraceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getStats: {
        parameters: {
            query?: {
                /** Number of days to look back. The range is not documented. */
                days_back?: number;
            };
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TracingStats"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getTrace: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * OpenTelemetry ID of the trace, not its database ID.
                 * @example 9f3c51d0a84e4b6c8d27e0f1b5a3c694
                 */
                traceId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Trace"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listDatasets: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatasetList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createDataset: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataset: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatasetWithItems"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDataset: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: string;
            };
        };
        responses: {
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listRuns: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RunList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createRun: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRunRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    getRun: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RunWithTraces"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteRun: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
            };
        };
        responses: {
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listDatasetAnnotations: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AnnotationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listAnnotations: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AnnotationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    upsertAnnotation: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertAnnotationRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            201: {
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAnnotation: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
                /**
                 * UUID of the annotation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 19c6f3b8-7d02-4ae5-8f94-b0d1e5a62c73
                 */
                annotationId: string;
            };
        };
        responses: {
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listEvaluations: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgentEvaluationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createEvaluation: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["AgentEvaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    getEvaluation: {
        parameters: {
            header?: {
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-Workspace-Id"?: string;
                /** @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60 */
                "X-AI-Application-Id"?: string;
            };
            path: {
                /**
                 * UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * UUID of the evaluation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5
                 */
                evaluationId: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgentEvaluation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
}
