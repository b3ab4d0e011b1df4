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
            /** @description Name of the workspace. */
            name: string;
            /** @description Description of the workspace. */
            description: string | null;
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        ErrorBody: {
            /** @description Error message. For an invalid request, it describes only the first problem. */
            error: string;
        };
        Component: {
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            id: string;
            /** @description Name of the component. */
            name: string;
            /** @description Description of the component. */
            description: string | null;
            /** @description The vendor does not document its meaning or its fields. */
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
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        ComponentList: {
            /** @description Components. The order is not documented. */
            data: components["schemas"]["Component"][];
        };
        CreateComponentRequest: {
            /** @description Name of the component. */
            name: string;
            /** @description Description of the component. */
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
            /** @description Role of the message. */
            role: components["schemas"]["PromptMessageRole"] | (string & {});
            /** @description Text of the message. */
            content: string;
        };
        InputVariable: {
            /** @description Name of the variable. */
            name: string;
            /** @description Name of a column. The vendor does not document of what. */
            column: string;
        };
        Hyperparameters: {
            /** @description Number of optimization rounds. The vendor documents this meaning for tool-selection experiments only. Its reference shows the default 3. (Inferred: no source states all of this.) */
            epochs?: number;
            /** @description Fraction of the data for training; the rest is held out for evaluation. The vendor documents this meaning for tool-selection experiments only. Without it, `evalNormalizedScore` of an iteration is null. (Inferred: no source states all of this.) */
            trainSplitRatio?: number;
            /** @description The vendor does not document its meaning. Its reference shows the default 8. */
            numFewShots?: number;
            /** @description The vendor does not document its meaning. */
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
            /** @description Name of the experiment. */
            name: string | null;
            /** @description Description of the experiment. */
            description: string | null;
            /** @description Target model of the experiment, such as `gpt-4.1-nano`. */
            targetModel: string;
            /** @description Provider of the target model. */
            provider: components["schemas"]["ModelProvider"] | (string & {});
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string;
            /** @description The vendor does not document its meaning. */
            customProviderId?: string | null;
            /** @description User who created the experiment. What identifies the user is not documented. */
            createdByUser?: string | null;
            /** @description Status of the experiment. */
            experimentStatus: components["schemas"]["ExperimentStatus"] | (string & {});
            /** @description Type of the task. */
            taskType: components["schemas"]["TaskType"] | (string & {});
            /** @description Type of the optimizer. */
            optimizer: components["schemas"]["OptimizerType"] | (string & {});
            /** @description Number of tokens used. Which ones count is not documented. */
            tokensUsed?: number;
            /** @description Format of the prompt. */
            promptFormat: components["schemas"]["PromptFormat"] | (string & {});
            /** @description Messages of the initial prompt. Since 0.14.1, responses have no `initialPrompt`. */
            initialPromptMessages: components["schemas"]["PromptMessage"][];
            /** @description Number of tokens of the initial prompt. */
            initialPromptTokens?: number | null;
            /** @description JSON Schema of the prediction. The official client types it as any value. */
            initialPredictionModelSchema?: unknown;
            /** @description Input variables. The vendor's reference has them, the official client's types do not. */
            inputVariables?: components["schemas"]["InputVariable"][];
            /** @description The vendor does not document its meaning. */
            runNumber?: number | null;
            hyperparameters: components["schemas"]["Hyperparameters"];
            /** @description Start time, ISO 8601. */
            startedAt?: string | null;
            /** @description End time, ISO 8601. */
            endedAt?: string | null;
            /** @description Number of retries. The vendor does not document of what. */
            retries?: number;
            /** @description Error code. The values are not documented. */
            errorCode?: string | null;
            /** @description Error message. The vendor does not document when there is one. */
            errorMessage?: string | null;
            /**
             * Format: uuid
             * @description UUID of the dataset of the experiment; since 0.18.
             */
            datasetId?: string;
            /** @description Fixed system prompt of a tool-selection experiment, which is the context during evaluation. */
            systemPrompt?: string | null;
            /** @description Whether a tool-selection experiment also rewrites the system prompt. */
            optimizeSystemPrompt?: boolean;
            /** @description Best system prompt of a tool-selection experiment, if `optimizeSystemPrompt` is true. */
            optimizedSystemPrompt?: string | null;
            /** @description Only in the response to `duplicateExperiment`: whether the target model of the source is no longer available in the workspace. If true, update `targetModel` before the start. */
            modelUnavailable?: boolean;
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        ExperimentList: {
            /** @description Experiments. The order is not documented. */
            data: components["schemas"]["Experiment"][];
        };
        CreateExperimentRequest: {
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            aiComponentId: string;
            /** @description Target model of the experiment, such as `gpt-4.1-nano`. */
            targetModel: string;
            /**
             * @description Type of the task. The official client always sends it.
             * @default classification
             */
            taskType?: components["schemas"]["TaskType"];
            /**
             * @description Provider of the target model. The official client always sends it.
             * @default openai
             */
            provider?: components["schemas"]["ModelProvider"];
            /**
             * @description Type of the optimizer. The official client always sends it.
             * @default prompticV2
             */
            optimizer?: components["schemas"]["OptimizerType"];
            /** @description Text of the initial prompt; may be empty. */
            initialPrompt?: string;
            /** @description Name of the experiment. */
            name?: string;
            /** @description Description of the experiment. */
            description?: string;
            hyperparameters?: components["schemas"]["Hyperparameters"];
            /** @description JSON Schema of the prediction. */
            initialPredictionModelSchema?: {
                [key: string]: unknown;
            };
            /** @description Input variables; since 1.1.0. */
            inputVariables?: components["schemas"]["InputVariable"][];
        };
        UpdateExperimentRequest: {
            /** @description New name. */
            name?: string | null;
            /** @description New description. */
            description?: string | null;
            /** @description New target model. */
            targetModel?: string | null;
            /** @description New provider of the target model. */
            provider?: components["schemas"]["ModelProvider"] | null;
            /** @description New type of the task. */
            taskType?: components["schemas"]["TaskType"] | null;
            /** @description New type of the optimizer. */
            optimizer?: components["schemas"]["OptimizerType"] | null;
            /** @description New text of the initial prompt. */
            initialPrompt?: string | null;
            /** @description New hyperparameters. */
            hyperparameters?: components["schemas"]["Hyperparameters"] | null;
            /** @description New JSON Schema of the prediction. */
            initialPredictionModelSchema?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        ExperimentStarted: {
            /** @description The vendor does not document its meaning. */
            messageId: string;
            /** @description Status after the start. The values are not documented; a test of the official client has `scheduled`. */
            status: string;
        };
        DuplicateExperimentRequest: {
            /** @description If true, use the prompt of the source's best iteration and ignore `initialPromptOverride`. The official client omits it unless it is true. */
            continueFromOptimized?: boolean;
            /** @description Text of the initial prompt; may be empty. */
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
            /** @description The vendor does not document its meaning. */
            idx: number;
            /** @description Expected output. */
            expected: string;
            /** @description Values of the input variables by name. */
            variables: {
                [key: string]: unknown;
            };
            /** @description Part of the data: training or held-out evaluation. */
            split: components["schemas"]["SplitType"] | (string & {});
            /** @description Time of creation, ISO 8601. The vendor's reference does not have it. */
            createdAt?: string;
            /** @description Time of the last update, ISO 8601. The vendor's reference does not have it. */
            updatedAt?: string;
        };
        ObservationList: {
            /** @description Observations. The order is not documented. */
            data: components["schemas"]["Observation"][];
        };
        NewObservation: {
            /** @description Values of the input variables by name. */
            variables: {
                [key: string]: unknown;
            };
            /** @description Expected output. */
            expected: string;
            /**
             * @description Part of the data: training or held-out evaluation.
             * @default eval
             */
            split?: components["schemas"]["SplitType"];
            /** @description The vendor does not document its meaning. The official command line sends it if an imported file has it. */
            idx?: number;
        };
        NewObservations: components["schemas"]["NewObservation"][];
        SingleObservation: components["schemas"]["NewObservation"];
        CreateObservationsRequest: components["schemas"]["NewObservations"] | components["schemas"]["SingleObservation"];
        UpdateObservationRequest: {
            /** @description New values of the input variables by name. */
            variables?: {
                [key: string]: unknown;
            } | null;
            /** @description New expected output. */
            expected?: string | null;
            /** @description New part of the data. */
            split?: components["schemas"]["SplitType"] | null;
            /** @description The vendor does not document its meaning. */
            idx?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        EvaluatorType: "f1" | "referenceJudge" | "comparisonJudge" | "generalJudge" | "similarity" | "structuredOutput";
        EvaluatorFieldRule: {
            /**
             * @description Whether the field is included.
             * @default true
             */
            include?: boolean;
            /**
             * @description Weight of the field.
             * @default 1
             */
            weight?: number;
            /** @description Scoring method of a scalar field. */
            strategy?: ("exact" | "embedding" | "contains" | "judge") | (string & {});
            /** @description Scoring method of an array. */
            array_strategy?: ("exact" | "similarity" | "judge") | (string & {});
            /** @description Scoring method of the field, in the vendor's newest reference; `array_…` is for arrays. */
            method?: ("exact" | "embedding" | "contains" | "judge" | "array_exact" | "array_similarity" | "array_judge") | (string & {});
            /** @description Guidance for the judge of this field, in the vendor's newest reference. */
            judge_instructions?: string;
        };
        EvaluatorConfig: {
            /** @description Rubric of the judge. */
            instructions?: string;
            /** @description Prompt of the judge. Placeholders are `{input}`, `{expected}`, `{predicted}` and the columns of the dataset. */
            messages?: components["schemas"]["PromptMessage"][];
            /** @description JSON Schema of the prediction. */
            schema_definition?: {
                [key: string]: unknown;
            };
            /** @description Scoring rules by dotted path of the field. */
            fields?: {
                [key: string]: components["schemas"]["EvaluatorFieldRule"];
            };
            /** @description Guidance for the judge. The vendor's newest reference has it by field only. */
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
            /** @description Name of the evaluator. */
            name: string;
            /** @description Description of the evaluator. */
            description: string | null;
            /** @description Type of the evaluator. */
            type: components["schemas"]["EvaluatorType"] | (string & {});
            /** @description Minimum of the scale. */
            scaleMin: number;
            /** @description Maximum of the scale. */
            scaleMax: number;
            /** @description Weight of the evaluator. */
            weight: number;
            /** @description Settings by the type of the evaluator. */
            config: components["schemas"]["EvaluatorConfig"] | null;
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        EvaluatorList: {
            /** @description Evaluators. The order is not documented. */
            data: components["schemas"]["Evaluator"][];
        };
        NewEvaluator: {
            /** @description Name of the evaluator. */
            name: string;
            type: components["schemas"]["EvaluatorType"];
            /** @description Weight of the evaluator. The range is not documented. */
            weight: number;
            config?: components["schemas"]["EvaluatorConfig"];
            /** @description Description of the evaluator. */
            description?: string;
            /** @description Minimum of the scale. The official command line sends 0 by default. */
            scaleMin?: number;
            /** @description Maximum of the scale. The official command line sends 1 by default. */
            scaleMax?: number;
        };
        NewEvaluators: components["schemas"]["NewEvaluator"][];
        SingleEvaluator: components["schemas"]["NewEvaluator"];
        CreateEvaluatorsRequest: components["schemas"]["NewEvaluators"] | components["schemas"]["SingleEvaluator"];
        UpdateEvaluatorRequest: {
            /** @description New name. */
            name?: string | null;
            /** @description New type of the evaluator. */
            type?: components["schemas"]["EvaluatorType"] | null;
            /** @description New weight. */
            weight?: number | null;
            /** @description New settings. */
            config?: components["schemas"]["EvaluatorConfig"] | null;
            /** @description New description. */
            description?: string | null;
            /** @description New minimum of the scale. */
            scaleMin?: number | null;
            /** @description New maximum of the scale. */
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
            /** @description Number of the iteration. Where it starts is not documented. */
            iterationNumber: number;
            /** @description Prompt of the iteration. */
            prompt: string;
            /** @description Number of tokens of the prompt. */
            promptTokens: number | null;
            /** @description Score on the training split. */
            overallNormalizedScore: number;
            /** @description Score on the held-out evaluation split; null without `trainSplitRatio`. */
            evalNormalizedScore: number | null;
            /** @description Any JSON value. The vendor does not document its meaning. */
            schemaSnapshot: unknown;
            /** @description Mean latency of the predictions of the target model in milliseconds, without retries, rate-limit backoff and failed attempts; since 0.17. */
            avgPredictionLatencyMs?: number | null;
            /** @description Optimized description of each tool by name, in tool-selection experiments. */
            toolDescriptions?: {
                [key: string]: string;
            } | null;
            /** @description System prompt that this iteration used for the selection, in tool-selection experiments that optimize it. */
            selectionSystemPrompt?: string | null;
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        IterationList: {
            /** @description Iterations. The order is not documented. */
            data: components["schemas"]["Iteration"][];
        };
        IterationScore: {
            /**
             * Format: int64
             * @description ID of the iteration. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
             */
            iterationId: number;
            /** @description Normalized score. How it is computed is not documented. */
            score: number;
            /** @description Score before it is normalized. */
            rawScore: number;
            /**
             * Format: uuid
             * @description UUID of the evaluator.
             */
            evaluatorId: string;
            /** @description Name of the evaluator. */
            evaluatorName: string;
            /** @description Description of the evaluator. */
            evaluatorDescription: string | null;
            /** @description Type of the evaluator. */
            evaluatorType: components["schemas"]["EvaluatorType"] | (string & {});
        };
        IterationWithScores: components["schemas"]["Iteration"] & {
            /** @description Scores by evaluator; may be absent. */
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
            /** @description Text of the prompt. The official command line tolerates its absence. */
            prompt: string;
            /** @description Messages of the prompt. */
            promptMessages: components["schemas"]["PromptMessage"][];
            /** @description Format of the prompt. */
            promptFormat: components["schemas"]["PromptFormat"] | (string & {});
            /** @description Name of the model. */
            model: string;
            /** @description Provider of the model. */
            provider: components["schemas"]["ModelProvider"] | (string & {});
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            componentId: string;
            /** @description Name of the component. */
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
            /** @description Score of the best iteration. Which of its scores is not documented. */
            score: number;
            /** @description Any JSON value. The vendor does not document its meaning. */
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
            /** @description OpenTelemetry ID of the trace. */
            traceId: string;
            /** @description Name of the trace. */
            name: string | null;
            /** @description Status of the trace. */
            status: components["schemas"]["TraceStatus"] | (string & {});
            /** @description Duration in milliseconds. */
            durationMs: number | null;
            /** @description Total number of tokens. */
            totalTokens: number | null;
            /** @description Total cost in US dollars. */
            totalCostUsd: number | null;
            /** @description Start time, ISO 8601. */
            startTime: string;
            /** @description End time, ISO 8601. Only the vendor's reference has it. */
            endTime?: string | null;
            /** @description Name of the component. */
            componentName: string | null;
            /**
             * Format: uuid
             * @description UUID of the component. Only the vendor's reference has it.
             */
            aiComponentId?: string | null;
        };
        TraceList: {
            /** @description Traces. The order is not documented. */
            traces: components["schemas"]["TraceListItem"][];
            /** @description Total number of traces. Whether it respects filters is not documented. */
            total: number;
        };
        TracingStats: {
            /** @description Total number of traces. */
            totalTraces: number;
            /** @description Total number of tokens. */
            totalTokens: number;
            /** @description Total cost in US dollars. */
            totalCostUsd: number;
            /** @description Error rate as a fraction: 0.05 means 5%. */
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
            /** @description Name of the event. */
            name: string;
            /** @description Time of the event, ISO 8601. */
            timestamp: string;
            /** @description Content of the event, any JSON value. */
            body: unknown;
        };
        Span: {
            /**
             * Format: uuid
             * @description Database ID of the span.
             */
            id: string;
            /** @description OpenTelemetry ID of the span. */
            spanId: string;
            /** @description OpenTelemetry ID of the trace. */
            traceId: string;
            /**
             * Format: uuid
             * @description Database ID of the trace.
             */
            traceDbId: string;
            /** @description OpenTelemetry ID of the parent span. */
            parentSpanId: string | null;
            /** @description Name of the span. */
            name: string;
            /** @description Kind of the span. The values are not documented. */
            kind: string;
            /** @description Start time, ISO 8601. */
            startTime: string;
            /** @description End time, ISO 8601. */
            endTime: string | null;
            /** @description Duration in milliseconds. */
            durationMs: number | null;
            /** @description Status of the span. The values are not documented. */
            status: string;
            /** @description Message for the status. */
            statusMessage: string | null;
            /** @description Input of the operation. */
            input: string | null;
            /** @description Output of the operation. */
            output: string | null;
            /** @description Any JSON value. The vendor does not document its content. */
            metadata: unknown;
            /** @description Name of the model. */
            model: string | null;
            /** @description Provider of the model. */
            provider: string | null;
            /** @description Number of input tokens. */
            inputTokens: number | null;
            /** @description Number of output tokens. */
            outputTokens: number | null;
            /** @description Total number of tokens. */
            totalTokens: number | null;
            /** @description Cost in US dollars. */
            costUsd: number | null;
            /** @description Parameters of the model, any JSON value. */
            modelParameters: unknown;
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Events of the span. */
            events: components["schemas"]["SpanEvent"][];
        };
        Trace: {
            /**
             * Format: uuid
             * @description Database ID of the trace, which datasets, runs and annotations refer to.
             */
            id: string;
            /** @description OpenTelemetry ID of the trace. */
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
            /** @description Name of the trace. */
            name: string | null;
            /** @description Session ID. The vendor does not document of what. */
            sessionId: string | null;
            /** @description User ID. The vendor does not document of whom. */
            userId: string | null;
            /** @description Any JSON value. The vendor does not document its content. */
            metadata: unknown;
            /** @description Start time, ISO 8601. */
            startTime: string;
            /** @description End time, ISO 8601. */
            endTime: string | null;
            /** @description Duration in milliseconds. */
            durationMs: number | null;
            /** @description Total number of tokens. */
            totalTokens: number | null;
            /** @description Total cost in US dollars. */
            totalCostUsd: number | null;
            /** @description Status of the trace. */
            status: components["schemas"]["TraceStatus"] | (string & {});
            /** @description Tags of the trace. */
            tags: string[];
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Spans of the trace. */
            spans: components["schemas"]["Span"][];
        };
        Dataset: {
            /**
             * Format: uuid
             * @description UUID of the dataset.
             */
            id: string;
            /** @description Name of the dataset. */
            name: string;
            /** @description Description of the dataset. */
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
            /** @description Number of items; before 0.18. */
            itemCount?: number;
            /** @description Number of traces; before 0.18. */
            traceCount?: number;
            /** @description Number of cases; since 0.18. */
            caseCount?: number;
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        DatasetList: {
            /** @description Datasets. The order is not documented. */
            data: components["schemas"]["Dataset"][];
        };
        CreateDatasetRequest: {
            /** @description Name of the dataset. */
            name: string;
            /** @description Description of the dataset. */
            description?: string;
            /** @description Database IDs, not OpenTelemetry IDs, of the traces to include. May be empty. */
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
            /** @description Input of the item. The vendor does not document where it comes from. */
            input: string | null;
            /** @description Output of the item. The vendor does not document where it comes from. */
            output: string | null;
            /** @description Time of creation, ISO 8601. */
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
            /** @description The vendor does not document its meaning. */
            idx: number | null;
            /** @description Input of the case. */
            inputPayload: {
                [key: string]: unknown;
            };
            /** @description Expected output of the case, any JSON value. */
            expectedPayload: unknown;
            /** @description Part of the data: training or held-out evaluation. */
            split: components["schemas"]["SplitType"] | (string & {}) | null;
            /** @description The vendor does not document its content. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        DatasetWithItems: components["schemas"]["Dataset"] & {
            /** @description Items of the dataset; before 0.18. */
            items?: components["schemas"]["DatasetItem"][];
            /** @description Cases of the dataset; since 0.18. */
            cases?: components["schemas"]["DatasetCase"][];
        };
        Run: {
            /**
             * Format: uuid
             * @description UUID of the run.
             */
            id: string;
            /** @description Name of the run. */
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
            /** @description Status of the run. The values are not documented. */
            status?: string;
            /** @description Number of traces. */
            traceCount: number;
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt?: string;
        };
        RunList: {
            /** @description Runs. The order is not documented. */
            data: components["schemas"]["Run"][];
        };
        CreateRunRequest: {
            /**
             * Format: uuid
             * @description UUID of the dataset.
             */
            datasetId: string;
            /** @description Name of the run. */
            name?: string;
            /** @description IDs of the traces to include. That these are database IDs is inferred. May be empty. (Inferred: no source states all of this.) */
            traceIds?: string[];
        };
        RunWithTraces: components["schemas"]["Run"] & {
            /** @description Summaries of the traces. */
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
            /** @description ID of the user. The vendor does not document of which one. */
            userId: string;
            /** @description Rating of the trace. */
            rating: components["schemas"]["AnnotationRating"] | (string & {}) | null;
            /** @description Comment on the trace. */
            comment: string | null;
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        AnnotationList: {
            /** @description Annotations. The order is not documented. */
            data: components["schemas"]["Annotation"][];
        };
        UpsertAnnotationRequest: {
            /**
             * Format: uuid
             * @description Database ID of the trace.
             */
            traceDbId: string;
            rating?: components["schemas"]["AnnotationRating"];
            /** @description Comment on the trace; may be empty. */
            comment?: string;
        };
        /** @enum {string} */
        AgentEvaluationStatus: "pending" | "running" | "completed" | "failed";
        InsightDetails: {
            /** @description Name of a tool. */
            toolName?: string;
            /** @description The vendor does not document its meaning. */
            errorRate?: number;
            /** @description The vendor does not document its meaning. */
            tokensWasted?: number;
            /** @description The vendor does not document its meaning. */
            stepIndex?: number;
            /** @description The vendor does not document its meaning. */
            costPercentage?: number;
            /** @description The vendor does not document its meaning. */
            usageRate?: number;
        };
        Insight: {
            /** @description Type of the insight. The values are not documented. */
            type: string;
            /** @description Severity of the insight. The values are not documented; the official command line styles `high`, `medium` and `low`. */
            severity: string;
            /** @description Title of the insight. */
            title: string;
            /** @description Description of the insight. */
            description: string;
            /** @description Fraction of the runs. Inferred from the official command line, which prints it as a percentage of runs. (Inferred: no source states all of this.) */
            frequency: number;
            /** @description IDs of the affected runs. */
            affectedRunIds: string[];
            details: components["schemas"]["InsightDetails"];
            /** @description Fix that the insight suggests. */
            suggestedFix: string | null;
        };
        InsightMeta: {
            /** @description Number of analyzed runs. */
            totalRuns: number;
            /** @description Total number of tokens. */
            totalTokens: number;
            /** @description Total cost in US dollars. */
            totalCostUsd: number;
            /** @description Mean duration in milliseconds. The vendor does not document of what. */
            averageDurationMs: number;
            /** @description Error rate as a fraction. Inferred from the official command line, which prints it as a percentage. (Inferred: no source states all of this.) */
            errorRate: number;
            /** @description Time of the analysis, ISO 8601. */
            analyzedAt: string;
        };
        InsightResult: {
            /** @description Insights of the evaluation. */
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
            /** @description Name of the evaluation. */
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
            /** @description Status of the evaluation. */
            status: components["schemas"]["AgentEvaluationStatus"] | (string & {});
            /** @description Result of the evaluation, or null. That there is none before `status` is `completed` is inferred. (Inferred: no source states all of this.) */
            results: components["schemas"]["InsightResult"] | null;
            /** @description Start time, ISO 8601. */
            startedAt: string | null;
            /** @description Time of completion, ISO 8601. */
            completedAt: string | null;
            /** @description Subject of the evaluation; since 0.17. */
            subject?: components["schemas"]["EvaluationSubject"] | (string & {});
            /** @description Type of the target; since 0.17. */
            targetType?: components["schemas"]["EvaluationTargetType"] | (string & {});
            /**
             * Format: uuid
             * @description Database ID of a trace; since 0.17.
             */
            traceDbId?: string | null;
            /** @description The vendor does not document its meaning or its fields; since 0.17. */
            budget?: {
                [key: string]: unknown;
            } | null;
            /** @description Time of creation, ISO 8601. */
            createdAt: string;
            /** @description Time of the last update, ISO 8601. */
            updatedAt: string;
        };
        AgentEvaluationList: {
            /** @description Evaluations. The order is not documented. */
            data: components["schemas"]["AgentEvaluation"][];
        };
        CreateEvaluationRequest: {
            /**
             * Format: uuid
             * @description UUID of the dataset to evaluate.
             */
            datasetId: string;
            /** @description Name of the evaluation. */
            name?: string;
            /**
             * Format: uuid
             * @description UUID of a run to associate with the evaluation. The official command line requires it, the service does not.
             */
            runId?: string;
        };
    };
    responses: {
        /** @description The credentials are missing or invalid. */
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed. The message is not documented. That this operation returns 500 is inferred. (Inferred: no source states all of this.) */
        ServerError: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request is invalid. The message describes only the first problem. That this operation returns 400 is inferred. (Inferred: no source states all of this.) */
        BadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request body is too large. The limit and the message are not documented. That this operation returns 413 is inferred. (Inferred: no source states all of this.) */
        TooLarge: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The content type is not supported. The message is not documented. That this operation returns 415 is inferred. (Inferred: no source states all of this.) */
        UnsupportedMediaType: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The ID is unknown or not a UUID. That operations other than `getExperiment` return 404 is inferred. (Inferred: no source states all of this.) */
        NotFound: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The experiment is not pending and cannot be updated. */
        UpdateNotPending: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no subscription and payment method, or the free tier is used up. Documented since 0.16. */
        PaymentRequired: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The experiment is not pending and cannot be started. The message is not documented. */
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
            /** @description The workspace. */
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
            /** @description The AI application. The status is inferred. (Inferred: no source states all of this.) */
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
            /** @description Components. The status is inferred. (Inferred: no source states all of this.) */
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
        /** @description Component to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateComponentRequest"];
            };
        };
        responses: {
            /** @description ID of the new component. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            /** @description The component. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            /** @description The component is deleted. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description If set, return only experiments of this component. The official client omits an empty text.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                component_id?: string;
                /**
                 * @description If set, return only experiments with this status. The official client omits an empty text.
                 * @example completed
                 */
                status?: components["schemas"]["ExperimentStatus"];
                /** @description Maximum number of rows to return. Whether a value outside of 1 to 100 is clamped or rejected is not documented. */
                limit?: number;
                /** @description Number of rows to skip. */
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
            /** @description One page of experiments. The status is inferred. (Inferred: no source states all of this.) */
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
        /** @description Experiment to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExperimentRequest"];
            };
        };
        responses: {
            /** @description The new experiment. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: string;
            };
        };
        responses: {
            /** @description The experiment. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: string;
            };
        };
        responses: {
            /** @description The experiment is deleted. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: string;
            };
        };
        /** @description Fields to change; may be empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateExperimentRequest"];
            };
        };
        responses: {
            /** @description The updated experiment. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: string;
            };
        };
        responses: {
            /** @description The experiment is queued. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        /** @description Initial prompt of the duplicate; may be empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateExperimentRequest"];
            };
        };
        responses: {
            /** @description The new experiment. */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        responses: {
            /** @description Observations. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        /** @description Observations to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateObservationsRequest"];
            };
        };
        responses: {
            /** @description The new observations. */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * @description ID of the observation. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 3101
                 */
                observationId: number;
            };
        };
        responses: {
            /** @description The observation is deleted. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * @description ID of the observation. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 3101
                 */
                observationId: number;
            };
        };
        /** @description Fields to change; may be empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateObservationRequest"];
            };
        };
        responses: {
            /** @description The updated observation. */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        responses: {
            /** @description Evaluators. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        /** @description Evaluators to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluatorsRequest"];
            };
        };
        responses: {
            /** @description The new evaluators. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * @description UUID of the evaluator. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
                 */
                evaluatorId: string;
            };
        };
        responses: {
            /** @description The evaluator is deleted. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * @description UUID of the evaluator. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
                 */
                evaluatorId: string;
            };
        };
        /** @description Fields to change; may be empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEvaluatorRequest"];
            };
        };
        responses: {
            /** @description The updated evaluator. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        responses: {
            /** @description Iterations. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
            };
        };
        responses: {
            /** @description The best iteration with its scores. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: string;
                /**
                 * @description ID of the iteration. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 712
                 */
                iterationId: number;
            };
        };
        responses: {
            /** @description The iteration with its scores. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            /** @description The deployment, or `null` if nothing is deployed. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                content: {
                    "application/json": components["schemas"]["Deployment"] | null;
                };
            };
            /** @description Nothing is deployed. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        /** @description Experiment to deploy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeployRequest"];
            };
        };
        responses: {
            /** @description The new deployment. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            /** @description The deployment is removed. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            /** @description The deployed prompt, or `null` if nothing is deployed. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                content: {
                    "application/json": components["schemas"]["DeployedPrompt"] | null;
                };
            };
            /** @description Nothing is deployed. The status is inferred. (Inferred: no source states all of this.) */
            204: {};
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listTraces: {
        parameters: {
            query?: {
                /** @description Maximum number of rows to return. Whether a value outside of 1 to 100 is clamped or rejected is not documented. */
                limit?: number;
                /** @description Number of rows to skip. */
                offset?: number;
                /**
                 * @description If set, return only traces with this status. The official client omits an empty text.
                 * @example error
                 */
                status?: components["schemas"]["TraceStatus"];
                /**
                 * @description If set, return only traces after this time. The official client omits an empty text.
                 * @example 2026-03-01T00:00:00Z
                 */
                start_after?: string;
                /**
                 * @description If set, return only traces before this time. The official client omits an empty text.
                 * @example 2026-03-31T23:59:59.999Z
                 */
                start_before?: string;
                /**
                 * @description The vendor lists this filter without its meaning. The official client does not send it.
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
            /** @description One page of traces. */
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
                /** @description Number of days to look back. The range is not documented. */
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
            /** @description Statistics. */
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
                 * @description OpenTelemetry ID of the trace, not its database ID.
                 * @example 9f3c51d0a84e4b6c8d27e0f1b5a3c694
                 */
                traceId: string;
            };
        };
        responses: {
            /** @description The trace with its spans. */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            /** @description Datasets. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        /** @description Dataset to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetRequest"];
            };
        };
        responses: {
            /** @description The new dataset. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * @description UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: string;
            };
        };
        responses: {
            /** @description The dataset with its items or cases. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * @description UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: string;
            };
        };
        responses: {
            /** @description The dataset is deleted. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            /** @description Runs. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        /** @description Run to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRunRequest"];
            };
        };
        responses: {
            /** @description The new run. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
            };
        };
        responses: {
            /** @description The run with its traces. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
            };
        };
        responses: {
            /** @description The run is deleted. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * @description UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: string;
            };
        };
        responses: {
            /** @description Annotations. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
            };
        };
        responses: {
            /** @description Annotations. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
            };
        };
        /** @description Annotation to create or update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertAnnotationRequest"];
            };
        };
        responses: {
            /** @description The updated annotation. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            /** @description The new annotation. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: string;
                /**
                 * @description UUID of the annotation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 19c6f3b8-7d02-4ae5-8f94-b0d1e5a62c73
                 */
                annotationId: string;
            };
        };
        responses: {
            /** @description The annotation is deleted. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        responses: {
            /** @description Evaluations. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
            };
        };
        /** @description Evaluation to start. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
            /** @description The new evaluation. The status is inferred. (Inferred: no source states all of this.) */
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
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: string;
                /**
                 * @description UUID of the evaluation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5
                 */
                evaluationId: string;
            };
        };
        responses: {
            /** @description The evaluation. The status is inferred. (Inferred: no source states all of this.) */
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
