// Generated from openapi/promptic.yaml by "npm run generate". Do not edit.
export interface paths {
    "/workspace": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the workspace of the credentials
         * @description Returns the workspace of the API key, or with an access token the one that `X-Workspace-Id` names. Since 0.21, the official client requests `/ai-application` instead: see `getAiApplication`.
         */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai-application": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the AI application of the credentials
         * @description Returns the same record as `getWorkspace`, under the path that the official client has used since 0.21. Whether the service still serves the older path is not documented.
         */
        get: operations["getAiApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List components
         * @description Returns all components of the workspace. There are no paging parameters.
         */
        get: operations["listComponents"];
        put?: never;
        /**
         * Create a component
         * @description Creates a component and returns only its ID.
         */
        post: operations["createComponent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * Get a component
         * @description Returns a component.
         */
        get: operations["getComponent"];
        put?: never;
        post?: never;
        /**
         * Delete a component
         * @description Deletes a component. The response is not documented.
         */
        delete: operations["deleteComponent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List experiments
         * @description Returns one page of experiments. The response contains no total; that a page with fewer rows than `limit` is the last one is inferred. (Inferred: no source states all of this.)
         */
        get: operations["listExperiments"];
        put?: never;
        /**
         * Create an experiment
         * @description Creates an experiment. Add observations and evaluators, then start it. That a new experiment is pending is inferred. (Inferred: no source states all of this.)
         */
        post: operations["createExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get an experiment
         * @description Returns an experiment. An ID that is not a UUID results in 404.
         */
        get: operations["getExperiment"];
        put?: never;
        post?: never;
        /**
         * Delete an experiment
         * @description Deletes an experiment. The response is not documented.
         */
        delete: operations["deleteExperiment"];
        options?: never;
        head?: never;
        /**
         * Update a pending experiment
         * @description Changes the given fields of an experiment, or returns 409 if it is not pending. Whether null clears a field is not documented.
         */
        patch: operations["updateExperiment"];
        trace?: never;
    };
    "/experiments/{experimentId}/start": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a pending experiment
         * @description Puts a pending experiment into the queue; takes no body. Returns 409 if the experiment is not pending, and 402 if there is no subscription and payment method or the free tier is used up.
         */
        post: operations["startExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/duplicate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate an experiment
         * @description Creates an experiment under the same component, with copies of the observations and evaluators of the
         *     source. That the new experiment is pending is inferred.
         *
         *     Its initial prompt is that of the source. With `continueFromOptimized`, it is the prompt of the source's
         *     best iteration; otherwise `initialPromptOverride` replaces it, if given.
         */
        post: operations["duplicateExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/observations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List observations
         * @description Returns the observations of an experiment. There are no paging parameters.
         */
        get: operations["listObservations"];
        put?: never;
        /**
         * Create observations
         * @description Adds up to 1,000 observations to an experiment. The service accepts an array or a single object; the official client sends an array.
         */
        post: operations["createObservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/observations/{observationId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description ID of the observation. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 3101
                 */
                observationId: components["parameters"]["ObservationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an observation
         * @description Deletes an observation. The response is not documented.
         */
        delete: operations["deleteObservation"];
        options?: never;
        head?: never;
        /**
         * Update an observation
         * @description Changes the given fields of an observation.
         */
        patch: operations["updateObservation"];
        trace?: never;
    };
    "/experiments/{experimentId}/evaluators": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List evaluators
         * @description Returns the evaluators of an experiment. There are no paging parameters.
         */
        get: operations["listEvaluators"];
        put?: never;
        /**
         * Create evaluators
         * @description Adds evaluators to an experiment. The service accepts an array or a single object; the official client sends an array.
         */
        post: operations["createEvaluators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/evaluators/{evaluatorId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the evaluator. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
                 */
                evaluatorId: components["parameters"]["EvaluatorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an evaluator
         * @description Deletes an evaluator. The response is not documented.
         */
        delete: operations["deleteEvaluator"];
        options?: never;
        head?: never;
        /**
         * Update an evaluator
         * @description Changes the given fields of an evaluator.
         */
        patch: operations["updateEvaluator"];
        trace?: never;
    };
    "/experiments/{experimentId}/iterations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List iterations
         * @description Returns the iterations of an experiment. There are no paging parameters.
         */
        get: operations["listIterations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/iterations/best": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get the best iteration
         * @description Returns the iteration with the highest `evalNormalizedScore`, or if there is none, with the highest `overallNormalizedScore`. What the service returns before the first iteration is not documented.
         */
        get: operations["getBestIteration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/iterations/{iterationId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description ID of the iteration. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 712
                 */
                iterationId: components["parameters"]["IterationId"];
            };
            cookie?: never;
        };
        /**
         * Get an iteration
         * @description Returns an iteration with its scores by evaluator.
         */
        get: operations["getIteration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/deployment": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * Get the deployment of a component
         * @description Returns the deployed experiment, or null if nothing is deployed. Whether the service then sends the JSON value `null`, 204 or 404 is not documented.
         */
        get: operations["getDeployment"];
        put?: never;
        /**
         * Deploy an experiment
         * @description Deploys an experiment to a component. That it replaces an earlier deployment is inferred.
         */
        post: operations["deploy"];
        /**
         * Remove the deployment of a component
         * @description Removes the deployment. The response is not documented.
         */
        delete: operations["undeploy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/deployment/prompt": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * Get the deployed prompt of a component
         * @description Returns the prompt of the deployed experiment, or null if nothing is deployed. Whether the service then sends the JSON value `null`, 204 or 404 is not documented.
         */
        get: operations["getDeployedPrompt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/traces": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List traces
         * @description Returns one page of traces.
         */
        get: operations["listTraces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/traces/stats": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get tracing statistics
         * @description Returns aggregated tracing statistics.
         */
        get: operations["getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/traces/{traceId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description OpenTelemetry ID of the trace, not its database ID.
                 * @example 9f3c51d0a84e4b6c8d27e0f1b5a3c694
                 */
                traceId: components["parameters"]["TraceId"];
            };
            cookie?: never;
        };
        /**
         * Get a trace
         * @description Returns a trace with all its spans and their events.
         */
        get: operations["getTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/datasets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * List datasets
         * @description Returns the datasets of a component without their items. There are no paging parameters.
         */
        get: operations["listDatasets"];
        put?: never;
        /**
         * Create a dataset
         * @description Creates a dataset for a component, with the given traces if any.
         */
        post: operations["createDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/datasets/{datasetId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * Get a dataset
         * @description Returns a dataset with its `items`, or since 0.18 with its `cases`.
         */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        /**
         * Delete a dataset
         * @description Deletes a dataset. The response is not documented.
         */
        delete: operations["deleteDataset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/runs": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * List runs
         * @description Returns the runs of a component without their traces. There are no paging parameters.
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Create a run
         * @description Creates a run for a dataset, with the given traces if any.
         */
        post: operations["createRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Get a run
         * @description Returns a run with its traces.
         */
        get: operations["getRun"];
        put?: never;
        post?: never;
        /**
         * Delete a run
         * @description Deletes a run. The response is not documented.
         */
        delete: operations["deleteRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/datasets/{datasetId}/annotations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * List the annotations of a dataset
         * @description Returns the annotations of traces in all runs of a dataset. There are no paging parameters.
         */
        get: operations["listDatasetAnnotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/runs/{runId}/annotations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * List the annotations of a run
         * @description Returns the annotations of all runs of the same dataset, not only of this run. There are no paging parameters.
         */
        get: operations["listAnnotations"];
        put?: never;
        /**
         * Create or update an annotation
         * @description Creates or updates the annotation of a trace in a run. That a run has one annotation for each trace is inferred. Whether the service returns 200 or 201 is not documented; here, 201 stands for a new annotation.
         */
        post: operations["upsertAnnotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/runs/{runId}/annotations/{annotationId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
                /**
                 * @description UUID of the annotation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 19c6f3b8-7d02-4ae5-8f94-b0d1e5a62c73
                 */
                annotationId: components["parameters"]["AnnotationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an annotation
         * @description Deletes an annotation. The response is not documented.
         */
        delete: operations["deleteAnnotation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/evaluations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * List evaluations
         * @description Returns the evaluations of a component. There are no paging parameters.
         */
        get: operations["listEvaluations"];
        put?: never;
        /**
         * Start an evaluation
         * @description Starts the evaluation of a dataset; `runId` associates it with a run. Poll `getEvaluation` for its result. Returns 402 if there is no subscription and payment method or the free tier is used up.
         */
        post: operations["createEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{componentId}/evaluations/{evaluationId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the evaluation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5
                 */
                evaluationId: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * Get an evaluation
         * @description Returns an evaluation with its status and results.
         */
        get: operations["getEvaluation"];
        put?: never;
        post?: never;
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
        /** @description Body of an error response. */
        ErrorBody: {
            /** @description Error message. For an invalid request, it describes only the first problem. */
            error: string;
        };
        /** @description A workspace. Since 0.21, its name is "AI application". */
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
        /** @description An AI component. */
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
        /** @description Components of the workspace. */
        ComponentList: {
            /** @description Components. The order is not documented. */
            data: components["schemas"]["Component"][];
        };
        /** @description Component to create. */
        CreateComponentRequest: {
            /** @description Name of the component. */
            name: string;
            /** @description Description of the component. */
            description?: string;
        };
        /** @description ID of the new component, without the rest of the record. */
        ComponentCreated: {
            /**
             * Format: uuid
             * @description UUID of the component.
             */
            id: string;
        };
        /**
         * @description Status of an experiment. That `completed` and `failed` are final, and that `pending` lasts until a start, is inferred. (Inferred: no source states all of this.)
         * @enum {string}
         */
        ExperimentStatus: "pending" | "scheduled" | "running" | "completed" | "failed";
        /**
         * @description Provider of the model.
         * @enum {string}
         */
        ModelProvider: "openai" | "openrouter" | "custom" | "google";
        /**
         * @description Type of the optimizer. The vendor does not document how the types differ.
         * @enum {string}
         */
        OptimizerType: "promptic" | "prompticV2" | "miproV2" | "bootstrapFewShot" | "gepa";
        /**
         * @description Type of the task. Responses can also contain `toolSelection` in newer versions, up to 1.1.0.
         * @enum {string}
         */
        TaskType: "classification" | "textGeneration" | "structuredOutput";
        /**
         * @description Format of a prompt. The vendor does not document how the formats differ.
         * @enum {string}
         */
        PromptFormat: "single" | "multi_message";
        /**
         * @description Role of a message.
         * @enum {string}
         */
        PromptMessageRole: "system" | "user" | "assistant";
        /** @description Hyperparameters of an experiment. All are optional; the ranges are not documented. */
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
        /** @description One message of a prompt template. */
        PromptMessage: {
            /** @description Role of the message. */
            role: components["schemas"]["PromptMessageRole"] | (string & {});
            /** @description Text of the message. */
            content: string;
        };
        /** @description An input variable. The vendor does not document how it is used. */
        InputVariable: {
            /** @description Name of the variable. */
            name: string;
            /** @description Name of a column. The vendor does not document of what. */
            column: string;
        };
        /** @description Record of an experiment. */
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
        /** @description One page of experiments. */
        ExperimentList: {
            /** @description Experiments. The order is not documented. */
            data: components["schemas"]["Experiment"][];
        };
        /** @description Experiment to create. */
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
        /** @description Fields of a pending experiment to change. All are optional, and other fields are allowed. */
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
        /** @description Result of starting an experiment. */
        ExperimentStarted: {
            /** @description The vendor does not document its meaning. */
            messageId: string;
            /** @description Status after the start. The values are not documented; a test of the official client has `scheduled`. */
            status: string;
        };
        /** @description Initial prompt of the duplicate. By default, it is that of the source. */
        DuplicateExperimentRequest: {
            /** @description If true, use the prompt of the source's best iteration and ignore `initialPromptOverride`. The official client omits it unless it is true. */
            continueFromOptimized?: boolean;
            /** @description Text of the initial prompt; may be empty. */
            initialPromptOverride?: string;
        };
        /**
         * @description Part of the data: training or held-out evaluation.
         * @enum {string}
         */
        SplitType: "train" | "eval";
        /** @description An observation: input variables and the expected output. */
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
        /** @description Observations of an experiment. */
        ObservationList: {
            /** @description Observations. The order is not documented. */
            data: components["schemas"]["Observation"][];
        };
        /** @description Observation to create. */
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
        /** @description Observations to create, at most 1,000. */
        NewObservations: components["schemas"]["NewObservation"][];
        /** @description An array of observations, or a single one. */
        CreateObservationsRequest: components["schemas"]["NewObservations"] | components["schemas"]["NewObservation"];
        /** @description Fields of an observation to change. That all are optional is inferred. Other fields are allowed. (Inferred: no source states all of this.) */
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
        /**
         * @description Type of the evaluator.
         *
         *     - `f1` is the classification F1 score, `similarity` the similarity of texts or embeddings.
         *     - `referenceJudge` scores the prediction and the expected output separately, `comparisonJudge` both in one
         *       prompt.
         *     - `generalJudge` has its own prompt, `structuredOutput` scores a JSON prediction by field.
         *     - Responses can also contain `toolSelection` in newer versions, up to 1.1.0.
         * @enum {string}
         */
        EvaluatorType: "f1" | "referenceJudge" | "comparisonJudge" | "generalJudge" | "similarity" | "structuredOutput";
        /** @description Scoring rule of one field. The service rejects unknown keys. The vendor's newest reference rejects `strategy` and `array_strategy` too, and has `method` instead. */
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
        /** @description Settings by the type of the evaluator: `instructions` of `referenceJudge` and `comparisonJudge`, `messages` of `generalJudge`, the others of `structuredOutput`. None are documented for `f1` and `similarity`. */
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
        /** @description An evaluator of an experiment. */
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
        /** @description Evaluators of an experiment. */
        EvaluatorList: {
            /** @description Evaluators. The order is not documented. */
            data: components["schemas"]["Evaluator"][];
        };
        /** @description Evaluator to create. */
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
        /** @description Evaluators to create. */
        NewEvaluators: components["schemas"]["NewEvaluator"][];
        /** @description An array of evaluators, or a single one. */
        CreateEvaluatorsRequest: components["schemas"]["NewEvaluators"] | components["schemas"]["NewEvaluator"];
        /** @description Fields of an evaluator to change. That all are optional is inferred. Other fields are allowed. (Inferred: no source states all of this.) */
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
        /** @description An iteration of an experiment. */
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
        /** @description Iterations of an experiment. */
        IterationList: {
            /** @description Iterations. The order is not documented. */
            data: components["schemas"]["Iteration"][];
        };
        /** @description Score of an iteration by one evaluator. */
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
        /** @description An iteration with its scores by evaluator. */
        IterationWithScores: components["schemas"]["Iteration"] & {
            /** @description Scores by evaluator; may be absent. */
            scores?: components["schemas"]["IterationScore"][];
        };
        /** @description The active deployment of a component. */
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
        /** @description Experiment to deploy. */
        DeployRequest: {
            /**
             * Format: uuid
             * @description UUID of the experiment.
             */
            experimentId: string;
        };
        /** @description A new deployment. */
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
        /** @description The deployed prompt, from the best iteration of the experiment. */
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
        /**
         * @description Status of a trace. The vendor does not document what makes it `error`.
         * @enum {string}
         */
        TraceStatus: "ok" | "error";
        /** @description Summary of a trace. */
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
        /** @description One page of traces. */
        TraceList: {
            /** @description Traces. The order is not documented. */
            traces: components["schemas"]["TraceListItem"][];
            /** @description Total number of traces. Whether it respects filters is not documented. */
            total: number;
        };
        /** @description OpenTelemetry event of a span, such as a message or a tool call. */
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
        /** @description One operation of a trace. */
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
        /** @description A trace with all its spans and events. */
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
        /** @description Aggregated tracing statistics. */
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
        /** @description A dataset of a component, without its items. */
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
        /** @description Datasets of a component. */
        DatasetList: {
            /** @description Datasets. The order is not documented. */
            data: components["schemas"]["Dataset"][];
        };
        /** @description An item of a dataset, which refers to a trace; before 0.18. */
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
        /** @description A case of a dataset; since 0.18. The payloads may contain URIs of Promptic resources. */
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
        /** @description A dataset with its items or cases. */
        DatasetWithItems: components["schemas"]["Dataset"] & {
            /** @description Items of the dataset; before 0.18. */
            items?: components["schemas"]["DatasetItem"][];
            /** @description Cases of the dataset; since 0.18. */
            cases?: components["schemas"]["DatasetCase"][];
        };
        /** @description Dataset to create. */
        CreateDatasetRequest: {
            /** @description Name of the dataset. */
            name: string;
            /** @description Description of the dataset. */
            description?: string;
            /** @description Database IDs, not OpenTelemetry IDs, of the traces to include. May be empty. */
            traceIds?: string[];
        };
        /** @description A run: traces grouped for a dataset. */
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
        /** @description Runs of a component. */
        RunList: {
            /** @description Runs. The order is not documented. */
            data: components["schemas"]["Run"][];
        };
        /** @description A run with its traces. */
        RunWithTraces: components["schemas"]["Run"] & {
            /** @description Summaries of the traces. */
            traces: components["schemas"]["TraceListItem"][];
        };
        /** @description Run to create. */
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
        /**
         * @description Rating of a trace.
         * @enum {string}
         */
        AnnotationRating: "positive" | "negative";
        /** @description Human feedback on a trace in a run. */
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
        /** @description Annotations of one or more runs. */
        AnnotationList: {
            /** @description Annotations. The order is not documented. */
            data: components["schemas"]["Annotation"][];
        };
        /** @description Annotation to create or update. */
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
        /**
         * @description Status of an evaluation. `completed` and `failed` are final.
         * @enum {string}
         */
        AgentEvaluationStatus: "pending" | "running" | "completed" | "failed";
        /**
         * @description Subject of an evaluation; since 0.17. The vendor does not document its meaning.
         * @enum {string}
         */
        EvaluationSubject: "output" | "trajectory" | "annotation";
        /**
         * @description Type of the target of an evaluation; since 0.17. The vendor does not document its meaning.
         * @enum {string}
         */
        EvaluationTargetType: "trace" | "run" | "dataset";
        /** @description Details of an insight. Which ones there are depends on its type. */
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
        /** @description One insight of an evaluation. */
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
        /** @description Figures on the runs that were analyzed. */
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
        /** @description Result of an evaluation. */
        InsightResult: {
            /** @description Insights of the evaluation. */
            insights: components["schemas"]["Insight"][];
            meta: components["schemas"]["InsightMeta"];
        };
        /** @description An evaluation. */
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
        /** @description Evaluations of a component. */
        AgentEvaluationList: {
            /** @description Evaluations. The order is not documented. */
            data: components["schemas"]["AgentEvaluation"][];
        };
        /** @description Evaluation to start. */
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
        /** @description The request is invalid. The message describes only the first problem. That this operation returns 400 is inferred. (Inferred: no source states all of this.) */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no subscription and payment method, or the free tier is used up. Documented since 0.16. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The ID is unknown or not a UUID. That operations other than `getExperiment` return 404 is inferred. (Inferred: no source states all of this.) */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The experiment is not pending and cannot be updated. */
        UpdateNotPending: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The experiment is not pending and cannot be started. The message is not documented. */
        StartNotPending: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request body is too large. The limit and the message are not documented. That this operation returns 413 is inferred. (Inferred: no source states all of this.) */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The content type is not supported. The message is not documented. That this operation returns 415 is inferred. (Inferred: no source states all of this.) */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed. The message is not documented. That this operation returns 500 is inferred. (Inferred: no source states all of this.) */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
         * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
         */
        WorkspaceIdHeader: string;
        /**
         * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
         * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
         */
        AiApplicationIdHeader: string;
        /**
         * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
         * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
         */
        ComponentId: string;
        /**
         * @description UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
         * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
         */
        DatasetId: string;
        /**
         * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
         * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
         */
        RunId: string;
        /**
         * @description UUID of the annotation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
         * @example 19c6f3b8-7d02-4ae5-8f94-b0d1e5a62c73
         */
        AnnotationId: string;
        /**
         * @description UUID of the evaluation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
         * @example 5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5
         */
        EvaluationId: string;
        /**
         * @description UUID of the experiment. Other text results in 404.
         * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
         */
        ExperimentId: string;
        /**
         * @description UUID of the experiment. Other text results in 404.
         * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
         */
        PendingExperimentId: string;
        /**
         * @description ID of the observation. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
         * @example 3101
         */
        ObservationId: number;
        /**
         * @description UUID of the evaluator. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
         * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
         */
        EvaluatorId: string;
        /**
         * @description ID of the iteration. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
         * @example 712
         */
        IterationId: number;
        /**
         * @description OpenTelemetry ID of the trace, not its database ID.
         * @example 9f3c51d0a84e4b6c8d27e0f1b5a3c694
         */
        TraceId: string;
        /** @description Maximum number of rows to return. Whether a value outside of 1 to 100 is clamped or rejected is not documented. */
        Limit: number;
        /** @description Number of rows to skip. */
        Offset: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The AI application. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Components. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The component. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The component is deleted. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
                limit?: components["parameters"]["Limit"];
                /** @description Number of rows to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of experiments. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experiment. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experiment is deleted. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateExperiment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experiment is queued. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Observations. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description ID of the observation. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 3101
                 */
                observationId: components["parameters"]["ObservationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The observation is deleted. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateObservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description ID of the observation. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 3101
                 */
                observationId: components["parameters"]["ObservationId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Evaluators. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the evaluator. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
                 */
                evaluatorId: components["parameters"]["EvaluatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluator is deleted. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateEvaluator: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the evaluator. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
                 */
                evaluatorId: components["parameters"]["EvaluatorId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Iterations. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best iteration with its scores. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the experiment. Other text results in 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description ID of the iteration. Its width of 64 bits is inferred. (Inferred: no source states all of this.)
                 * @example 712
                 */
                iterationId: components["parameters"]["IterationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The iteration with its scores. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment, or `null` if nothing is deployed. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"] | null;
                };
            };
            /** @description Nothing is deployed. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deploy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment is removed. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeployedPrompt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployed prompt, or `null` if nothing is deployed. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployedPrompt"] | null;
                };
            };
            /** @description Nothing is deployed. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listTraces: {
        parameters: {
            query?: {
                /** @description Maximum number of rows to return. Whether a value outside of 1 to 100 is clamped or rejected is not documented. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of rows to skip. */
                offset?: components["parameters"]["Offset"];
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
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of traces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description OpenTelemetry ID of the trace, not its database ID.
                 * @example 9f3c51d0a84e4b6c8d27e0f1b5a3c694
                 */
                traceId: components["parameters"]["TraceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trace with its spans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Datasets. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
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
            /** @description The new dataset. The status is inferred. (Inferred: no source states all of this.) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset with its items or cases. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset is deleted. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listRuns: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Runs. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its traces. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is deleted. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listDatasetAnnotations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the dataset. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Annotations. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Annotations. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            /** @description The new annotation. The status is inferred. (Inferred: no source states all of this.) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the run. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
                /**
                 * @description UUID of the annotation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 19c6f3b8-7d02-4ae5-8f94-b0d1e5a62c73
                 */
                annotationId: components["parameters"]["AnnotationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The annotation is deleted. The status is inferred. (Inferred: no source states all of this.) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listEvaluations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Evaluations. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace, for requests with an access token. The official client does not send it with an API key. How the service treats other text is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description Replaces `X-Workspace-Id` since 0.21, with the same rule. Whether the service accepts both headers is not documented.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description UUID of the component. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description UUID of the evaluation. That other text results in 404 is inferred from `getExperiment`. (Inferred: no source states all of this.)
                 * @example 5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5
                 */
                evaluationId: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation. The status is inferred. (Inferred: no source states all of this.) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
