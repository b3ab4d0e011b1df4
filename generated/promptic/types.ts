// Generated from openapi/promptic.yaml by "npm run generate". Do not edit.
export interface paths {
    "/workspace": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read the workspace of the credentials
         * @description Returns the workspace that the API key belongs to, or the one that `X-Workspace-Id` names beside an access token.
         *     Status 200 is documented. promptic-sdk 1.1.0 asks `/ai-application` for the same record (contract §10): see `getAiApplication`.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read the AI application of the credentials
         * @description The path of `/workspace` since 0.21, with the same record. Whether the live service still serves the older one is not
         *     known, so both are here (contract §10, §11).
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the AI components of the workspace
         * @description Returns every component of the workspace; the list is not paged.
         */
        get: operations["listComponents"];
        put?: never;
        /**
         * Create an AI component
         * @description Creates a component and returns its id only, not the record.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * Read an AI component
         * @description Returns one component of the workspace.
         */
        get: operations["getComponent"];
        put?: never;
        post?: never;
        /**
         * Delete an AI component
         * @description Deletes a component. What a DELETE answers is not documented; 204 is assumed. What becomes of the component's experiments and datasets is not documented either.
         */
        delete: operations["deleteComponent"];
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * Read what a component has deployed
         * @description Returns the deployed experiment, or null where nothing is deployed: as 204 or as the JSON value `null`, either is
         *     possible. Which of these, or 404, the live service uses for an undeployed component is not known (contract §6).
         */
        get: operations["getDeployment"];
        put?: never;
        /**
         * Deploy an experiment's best prompt
         * @description Makes the component serve the best prompt of the experiment. A second call replaces the first deployment (inferred from there being one per component).
         */
        post: operations["deploy"];
        /**
         * Take a component's deployment down
         * @description Removes the deployment; the experiment stays. What a DELETE answers is not documented; 204 is assumed.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * Read the prompt that a component serves
         * @description Returns the deployed prompt with its model, or null where nothing is deployed: as 204 or as the JSON value `null`,
         *     either is possible. 404 is documented; whether it means "nothing deployed" is not known (contract §6).
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
    "/components/{componentId}/datasets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * List the datasets of a component
         * @description Returns every dataset of the component, without items; the list is not paged.
         */
        get: operations["listDatasets"];
        put?: never;
        /**
         * Create a dataset
         * @description Creates a dataset under the component, with the given traces or empty.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the dataset, a UUID; any other text gets 404.
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * Read a dataset with its items
         * @description Returns a dataset; servers up to 0.17 add `items`, later ones `cases` (contract §1).
         */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        /**
         * Delete a dataset
         * @description Deletes a dataset. What a DELETE answers is not documented; 204 is assumed. What becomes of its runs and evaluations is not documented either.
         */
        delete: operations["deleteDataset"];
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the dataset, a UUID; any other text gets 404.
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /**
         * List the annotations of a dataset
         * @description Returns the annotations of every run over the dataset; the list is not paged.
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
    "/components/{componentId}/runs": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * List the runs of a component
         * @description Returns every run of the component, without traces; the list is not paged.
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Create a run over a dataset
         * @description Creates a run of the component over one of its datasets, with the given traces or without any yet.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the run, a UUID; any other text gets 404.
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Read a run with its traces
         * @description Returns a run and a summary of each of its traces.
         */
        get: operations["getRun"];
        put?: never;
        post?: never;
        /**
         * Delete a run
         * @description Deletes a run. What a DELETE answers is not documented; 204 is assumed.
         */
        delete: operations["deleteRun"];
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the run, a UUID; any other text gets 404.
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * List the annotations around a run
         * @description Returns the annotations of all runs over the run's dataset, not only of this run; the list is not paged.
         */
        get: operations["listAnnotations"];
        put?: never;
        /**
         * Annotate a trace of a run
         * @description Creates the annotation of a trace within a run; a second call for the same run and trace updates it (inferred from the
         *     method's name). Whether the service answers 200 or 201 is not known: here 201 stands for created, 200 for updated.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the run, a UUID; any other text gets 404.
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
                /**
                 * @description Id of the annotation, a UUID; any other text gets 404.
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
         * @description Deletes an annotation. What a DELETE answers is not documented; 204 is assumed.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * List the evaluations of a component
         * @description Returns every evaluation of the component; the list is not paged.
         */
        get: operations["listEvaluations"];
        put?: never;
        /**
         * Start an evaluation
         * @description Starts the asynchronous analysis of a dataset, or of one run over it, and returns the evaluation in its first state.
         *     Read it until `status` is `completed` or `failed`.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the evaluation, a UUID; any other text gets 404.
                 * @example 5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5
                 */
                evaluationId: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * Read an evaluation
         * @description Returns an evaluation; `results` is null until `status` is `completed`.
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
    "/experiments": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List experiments
         * @description Returns a page of the workspace's experiments. The answer carries neither a total nor a cursor; a page shorter than `limit` is the last one.
         */
        get: operations["listExperiments"];
        put?: never;
        /**
         * Create an experiment
         * @description Creates a pending experiment under a component. Add observations and evaluators, then start it.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Read an experiment
         * @description Returns an experiment in its present state. An id that is no UUID gets 404, not 400.
         */
        get: operations["getExperiment"];
        put?: never;
        post?: never;
        /**
         * Delete an experiment
         * @description Deletes an experiment. What a DELETE answers is not documented; 204 is assumed.
         */
        delete: operations["deleteExperiment"];
        options?: never;
        head?: never;
        /**
         * Change a pending experiment
         * @description Changes the given fields of a pending experiment and returns it; one that is not pending gets 409. The body goes out
         *     as it is, nulls included, and may be empty. Whether null clears a field is not known.
         */
        patch: operations["updateExperiment"];
        trace?: never;
    };
    "/experiments/{experimentId}/start": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
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
         * @description Puts a pending experiment into the queue. There is no body and no content type. One that is not pending gets 409; a workspace without subscription and payment method, or with its free tier used up, gets 402.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an experiment
         * @description Makes a new experiment (pending: inferred) under the same component and copies observations and evaluators. The initial prompt
         *     is that of the source; with `continueFromOptimized` the source's best iteration; else `initialPromptOverride`. Where
         *     both are sent the server ignores the override. The body is always an object, by default an empty one. Status 201 is
         *     taken from the official client's tests.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List the observations of an experiment
         * @description Returns every observation of the experiment; the list is not paged.
         */
        get: operations["listObservations"];
        put?: never;
        /**
         * Add observations to an experiment
         * @description Adds up to 1000 observations. The service takes an array or a single object; the clients send the array. The old field
         *     `input` never goes over the wire: clients turn it into `variables: { input }`. Status 201 is taken from the official
         *     client's tests.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description Number of the observation.
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
         * @description Deletes an observation. What a DELETE answers is not documented; 204 is assumed.
         */
        delete: operations["deleteObservation"];
        options?: never;
        head?: never;
        /**
         * Change an observation
         * @description Changes the given fields of an observation and returns it. The body goes out as it is, nulls included, and may be empty. Status 200 is taken from the official client's tests.
         */
        patch: operations["updateObservation"];
        trace?: never;
    };
    "/experiments/{experimentId}/evaluators": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List the evaluators of an experiment
         * @description Returns every evaluator of the experiment; the list is not paged.
         */
        get: operations["listEvaluators"];
        put?: never;
        /**
         * Add evaluators to an experiment
         * @description Adds evaluators. The service takes an array or a single object; the clients send the array.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description Id of the evaluator, a UUID; any other text gets 404.
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
         * @description Deletes an evaluator. What a DELETE answers is not documented; 204 is assumed.
         */
        delete: operations["deleteEvaluator"];
        options?: never;
        head?: never;
        /**
         * Change an evaluator
         * @description Changes the given fields of an evaluator and returns it. The body goes out as it is, nulls included, and may be empty.
         */
        patch: operations["updateEvaluator"];
        trace?: never;
    };
    "/experiments/{experimentId}/iterations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List the iterations of an experiment
         * @description Returns every iteration of the experiment; the list is not paged.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Read the best iteration of an experiment
         * @description Returns the iteration with the highest `evalNormalizedScore` where there is one, else the highest
         *     `overallNormalizedScore`. What an experiment without iterations answers is not known; 404 is assumed.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description Number of the iteration.
                 * @example 712
                 */
                iterationId: components["parameters"]["IterationId"];
            };
            cookie?: never;
        };
        /**
         * Read an iteration
         * @description Returns one iteration with its scores by evaluator.
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
    "/traces": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List traces
         * @description Returns a page of the workspace's traces. Status 200 is taken from the official client's tests.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read tracing statistics
         * @description Returns totals over the traces of the last days. Status 200 is taken from the official client's tests.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description The OpenTelemetry id of the trace, plain text; not its database id.
                 * @example 9f3c51d0a84e4b6c8d27e0f1b5a3c694
                 */
                traceId: components["parameters"]["TraceId"];
            };
            cookie?: never;
        };
        /**
         * Read a trace with its spans
         * @description Returns a trace with spans and span events. Status 200 is taken from the official client's tests.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of every documented failure. */
        ErrorBody: {
            /** @description What went wrong; of several problems with a body only the first. */
            error: string;
        };
        /**
         * @description State of an experiment. `completed` and `failed` are final by their names; `pending` does not move before a start (inferred).
         * @enum {string}
         */
        ExperimentStatus: "pending" | "scheduled" | "running" | "completed" | "failed";
        /**
         * @description Where the target model runs. No cross-check with the model's name is known.
         * @enum {string}
         */
        ModelProvider: "openai" | "openrouter" | "custom" | "google";
        /**
         * @description The optimisation algorithm.
         * @enum {string}
         */
        OptimizerType: "promptic" | "prompticV2" | "miproV2" | "bootstrapFewShot" | "gepa";
        /**
         * @description What the prompt does. Newer servers also answer `toolSelection`.
         * @enum {string}
         */
        TaskType: "classification" | "textGeneration" | "structuredOutput";
        /**
         * @description How an evaluator scores. Newer servers also know `toolSelection`.
         * @enum {string}
         */
        EvaluatorType: "f1" | "referenceJudge" | "comparisonJudge" | "generalJudge" | "similarity" | "structuredOutput";
        /**
         * @description Whether an observation trains the prompt or is held out to evaluate it.
         * @enum {string}
         */
        SplitType: "train" | "eval";
        /**
         * @description Outcome of a trace.
         * @enum {string}
         */
        TraceStatus: "ok" | "error";
        /**
         * @description One prompt text, or several messages with roles.
         * @enum {string}
         */
        PromptFormat: "single" | "multi_message";
        /**
         * @description Who speaks a message of a prompt.
         * @enum {string}
         */
        PromptMessageRole: "system" | "user" | "assistant";
        /**
         * @description A person's verdict on a trace.
         * @enum {string}
         */
        AnnotationRating: "positive" | "negative";
        /**
         * @description State of an evaluation; `completed` and `failed` are final.
         * @enum {string}
         */
        AgentEvaluationStatus: "pending" | "running" | "completed" | "failed";
        /**
         * @description What an evaluation judges (since 0.17).
         * @enum {string}
         */
        EvaluationSubject: "output" | "trajectory" | "annotation";
        /**
         * @description What an evaluation runs over (since 0.17).
         * @enum {string}
         */
        EvaluationTargetType: "trace" | "run" | "dataset";
        /** @description A workspace, called AI Application since 0.21. */
        Workspace: {
            /**
             * Format: uuid
             * @description Id of the workspace.
             */
            id: string;
            /** @description Name of the workspace. */
            name: string;
            /** @description What the workspace is for. */
            description: string | null;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description An AI component, the prompt or agent under improvement. */
        Component: {
            /**
             * Format: uuid
             * @description Id of the component.
             */
            id: string;
            /** @description Name of the component. */
            name: string;
            /** @description What the component does. */
            description: string | null;
            /** @description Settings of the cost analysis; its fields are not documented. */
            costAnalysisConfig: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description Its workspace; servers before 0.21.
             */
            workspaceId?: string;
            /**
             * Format: uuid
             * @description Its workspace; servers since 0.21.
             */
            aiApplicationId?: string;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description All components of the workspace. */
        ComponentList: {
            /** @description The components, in no documented order. */
            data: components["schemas"]["Component"][];
        };
        /** @description A new component. */
        CreateComponentRequest: {
            /** @description Name of the component. */
            name: string;
            /** @description What the component does. */
            description?: string;
        };
        /** @description The id of a new component, not the full record. */
        ComponentCreated: {
            /**
             * Format: uuid
             * @description Id of the component.
             */
            id: string;
        };
        /** @description Settings of the optimiser; further keys are passed on. Ranges are not documented. */
        Hyperparameters: {
            /** @description Passes over the training examples. The vendor's page shows 3 as default. */
            epochs?: number;
            /** @description Share of the observations to train on. Without it there is no held-out split. */
            trainSplitRatio?: number;
            /** @description Examples to put into the prompt. The vendor's page shows 8 as default. */
            numFewShots?: number;
            /** @description Whether the prompt asks for a chain of thought. */
            enableCot?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description One message of a prompt; placeholders stand in braces. */
        PromptMessage: {
            /** @description Who speaks. */
            role: components["schemas"]["PromptMessageRole"] | (string & {});
            /** @description The text. */
            content: string;
        };
        /** @description Which dataset column fills a placeholder of the prompt. */
        InputVariable: {
            /** @description The placeholder. */
            name: string;
            /** @description The dataset's column whose values fill it. */
            column: string;
        };
        /** @description An experiment. Required are the fields that both generations of the official client and the vendor's page show. */
        Experiment: {
            /**
             * Format: uuid
             * @description Id of the experiment.
             */
            id: string;
            /** @description Name of the experiment. */
            name: string | null;
            /** @description What the experiment is for. */
            description: string | null;
            /** @description The model that the prompt is optimised for. */
            targetModel: string;
            /** @description Where the target model runs. */
            provider: components["schemas"]["ModelProvider"] | (string & {});
            /**
             * Format: uuid
             * @description The component that it belongs to.
             */
            aiComponentId: string;
            /** @description The workspace's own provider where `provider` is `custom`. */
            customProviderId?: string | null;
            /** @description Id of the user who created it. */
            createdByUser?: string | null;
            /** @description State of the experiment. */
            experimentStatus: components["schemas"]["ExperimentStatus"] | (string & {});
            /** @description What the prompt does. */
            taskType: components["schemas"]["TaskType"] | (string & {});
            /** @description The optimisation algorithm. */
            optimizer: components["schemas"]["OptimizerType"] | (string & {});
            /** @description Tokens used so far. */
            tokensUsed?: number;
            /** @description Shape of the prompt. */
            promptFormat: components["schemas"]["PromptFormat"] | (string & {});
            /** @description The initial prompt. Since 0.14.1 no `initialPrompt` comes back. */
            initialPromptMessages: components["schemas"]["PromptMessage"][];
            /** @description Length of the initial prompt in tokens. */
            initialPromptTokens?: number | null;
            /** @description JSON Schema of a structured answer, or null. */
            initialPredictionModelSchema?: unknown;
            /** @description Columns behind the prompt's placeholders, on the vendor's page. */
            inputVariables?: components["schemas"]["InputVariable"][];
            /** @description Running number of the experiment. */
            runNumber?: number | null;
            hyperparameters: components["schemas"]["Hyperparameters"];
            /** @description When it started to run, ISO 8601. */
            startedAt?: string | null;
            /** @description When it completed or failed, ISO 8601. */
            endedAt?: string | null;
            /** @description How often the service has tried again. */
            retries?: number;
            /** @description Why it failed; the codes are not documented. */
            errorCode?: string | null;
            /** @description Why it failed, for people. */
            errorMessage?: string | null;
            /**
             * Format: uuid
             * @description The dataset with its examples; servers since 0.18.
             */
            datasetId?: string;
            /** @description System prompt of a tool-selection experiment. */
            systemPrompt?: string | null;
            /** @description Whether a tool-selection experiment changes the system prompt. */
            optimizeSystemPrompt?: boolean;
            /** @description The system prompt that a tool-selection experiment found. */
            optimizedSystemPrompt?: string | null;
            /** @description On a copy only. True where the workspace has lost the source's target model; set another `targetModel` before the start. */
            modelUnavailable?: boolean;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description A page of experiments, without total or cursor. */
        ExperimentList: {
            /** @description The experiments, in no documented order. */
            data: components["schemas"]["Experiment"][];
        };
        /** @description A new experiment. */
        CreateExperimentRequest: {
            /**
             * Format: uuid
             * @description The component that it belongs to.
             */
            aiComponentId: string;
            /** @description The model to optimise the prompt for. */
            targetModel: string;
            /**
             * @description What the prompt does; always sent.
             * @default classification
             */
            taskType?: components["schemas"]["TaskType"];
            /**
             * @description Where the target model runs; always sent.
             * @default openai
             */
            provider?: components["schemas"]["ModelProvider"];
            /**
             * @description The optimisation algorithm; always sent.
             * @default prompticV2
             */
            optimizer?: components["schemas"]["OptimizerType"];
            /** @description The prompt to start from; placeholders stand in braces. May be empty. */
            initialPrompt?: string;
            /** @description Name of the experiment. */
            name?: string;
            /** @description What the experiment is for. */
            description?: string;
            hyperparameters?: components["schemas"]["Hyperparameters"];
            /** @description JSON Schema of a structured answer. */
            initialPredictionModelSchema?: {
                [key: string]: unknown;
            };
            /** @description Columns behind the prompt's placeholders; sent by promptic-sdk 1.1.0 only. */
            inputVariables?: components["schemas"]["InputVariable"][];
        };
        /** @description Fields of a pending experiment to change; all optional, further keys are passed on. */
        UpdateExperimentRequest: {
            /** @description New name. */
            name?: string | null;
            /** @description New description. */
            description?: string | null;
            /** @description New target model. */
            targetModel?: string | null;
            /** @description New provider. */
            provider?: components["schemas"]["ModelProvider"] | null;
            /** @description New task type. */
            taskType?: components["schemas"]["TaskType"] | null;
            /** @description New optimisation algorithm. */
            optimizer?: components["schemas"]["OptimizerType"] | null;
            /** @description New initial prompt. */
            initialPrompt?: string | null;
            /** @description New settings of the optimiser. */
            hyperparameters?: components["schemas"]["Hyperparameters"] | null;
            /** @description New JSON Schema of a structured answer. */
            initialPredictionModelSchema?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The queue's receipt for a started experiment. */
        ExperimentStarted: {
            /** @description Id of the message in the queue. */
            messageId: string;
            /** @description State after the start; the set is not documented, `scheduled` has been seen. */
            status: string;
        };
        /** @description Where the initial prompt of a copy comes from; empty takes the source's initial prompt. */
        DuplicateExperimentRequest: {
            /** @description Take the source's best iteration. Sent only when true; then the override is ignored. */
            continueFromOptimized?: boolean;
            /** @description Take this text. May be empty. */
            initialPromptOverride?: string;
        };
        /** @description One example of an experiment. */
        Observation: {
            /** @description Number of the observation. */
            id: number;
            /**
             * Format: uuid
             * @description The experiment that it belongs to.
             */
            experimentId: string;
            /** @description Position within the experiment. */
            idx: number;
            /** @description The answer that is right. */
            expected: string;
            /** @description Values of the prompt's placeholders by name. */
            variables: {
                [key: string]: unknown;
            };
            /** @description Whether it trains the prompt or is held out. */
            split: components["schemas"]["SplitType"] | (string & {});
            /** @description When it was created, ISO 8601; missing on the vendor's page. */
            createdAt?: string;
            /** @description When it last changed, ISO 8601; missing on the vendor's page. */
            updatedAt?: string;
        };
        /** @description Observations of an experiment. */
        ObservationList: {
            /** @description The observations, in no documented order. */
            data: components["schemas"]["Observation"][];
        };
        /** @description One new example of an experiment. */
        NewObservation: {
            /** @description Values of the prompt's placeholders by name. */
            variables: {
                [key: string]: unknown;
            };
            /** @description The answer that is right. */
            expected: string;
            /**
             * @description Whether it trains the prompt or is held out; the service takes `eval` where it is missing.
             * @default eval
             */
            split?: components["schemas"]["SplitType"];
            /** @description Position within the experiment; the official command line sends it on import. */
            idx?: number;
        };
        /** @description New observations, as an array of at most 1000 or as a single object. The clients send the array. */
        CreateObservationsRequest: components["schemas"]["NewObservation"][] | components["schemas"]["NewObservation"];
        /** @description Fields of an observation to change; all optional (inferred from creating one), further keys are passed on. */
        UpdateObservationRequest: {
            /** @description New values of the prompt's placeholders. */
            variables?: {
                [key: string]: unknown;
            } | null;
            /** @description The answer that is right now. */
            expected?: string | null;
            /** @description New part in the experiment. */
            split?: components["schemas"]["SplitType"] | null;
            /** @description New position within the experiment. */
            idx?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How a `structuredOutput` evaluator compares one field. The service refuses unknown keys here. */
        EvaluatorFieldRule: {
            /**
             * @description Whether the field counts.
             * @default true
             */
            include?: boolean;
            /**
             * @description Weight of the field.
             * @default 1
             */
            weight?: number;
            /** @description How values are compared. */
            strategy?: ("exact" | "embedding" | "contains" | "judge") | (string & {});
            /** @description How lists are compared. */
            array_strategy?: ("exact" | "similarity" | "judge") | (string & {});
        };
        /**
         * @description Settings of an evaluator by its type, passed on as they are. `referenceJudge` and `comparisonJudge` read `instructions`;
         *     `generalJudge` reads `messages`; `structuredOutput` reads `schema_definition`, `fields` and `judge_instructions`; none
         *     is documented for `f1` and `similarity`.
         */
        EvaluatorConfig: {
            /** @description What the judge looks for. */
            instructions?: string;
            /** @description The judge's prompt; placeholders are `{input}`, `{expected}`, `{predicted}` or a dataset column. */
            messages?: components["schemas"]["PromptMessage"][];
            /** @description JSON Schema of the answer. */
            schema_definition?: {
                [key: string]: unknown;
            };
            /** @description Rules by dotted path of a field. */
            fields?: {
                [key: string]: components["schemas"]["EvaluatorFieldRule"];
            };
            /** @description What the judge of single fields looks for. */
            judge_instructions?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An evaluator of an experiment. */
        Evaluator: {
            /**
             * Format: uuid
             * @description Id of the evaluator.
             */
            id: string;
            /**
             * Format: uuid
             * @description The experiment that it belongs to.
             */
            experimentId: string;
            /** @description Name of the evaluator. */
            name: string;
            /** @description What it scores. */
            description: string | null;
            /** @description How it scores. */
            type: components["schemas"]["EvaluatorType"] | (string & {});
            /** @description Lowest raw score. */
            scaleMin: number;
            /** @description Highest raw score. */
            scaleMax: number;
            /** @description Weight among the evaluators. */
            weight: number;
            /** @description Settings by type. */
            config: components["schemas"]["EvaluatorConfig"] | null;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description Evaluators of an experiment. */
        EvaluatorList: {
            /** @description The evaluators, in no documented order. */
            data: components["schemas"]["Evaluator"][];
        };
        /** @description One new evaluator of an experiment. */
        NewEvaluator: {
            /** @description Name of the evaluator. */
            name: string;
            type: components["schemas"]["EvaluatorType"];
            /** @description Weight among the evaluators; the range is not documented. */
            weight: number;
            config?: components["schemas"]["EvaluatorConfig"];
            /** @description What it scores. */
            description?: string;
            /** @description Lowest raw score. */
            scaleMin?: number;
            /** @description Highest raw score. */
            scaleMax?: number;
        };
        /** @description New evaluators, as an array or as a single object. The clients send the array. */
        CreateEvaluatorsRequest: components["schemas"]["NewEvaluator"][] | components["schemas"]["NewEvaluator"];
        /** @description Fields of an evaluator to change; all optional (inferred from creating one), further keys are passed on. */
        UpdateEvaluatorRequest: {
            /** @description New name. */
            name?: string | null;
            /** @description New way of scoring. */
            type?: components["schemas"]["EvaluatorType"] | null;
            /** @description New weight. */
            weight?: number | null;
            /** @description New settings. */
            config?: components["schemas"]["EvaluatorConfig"] | null;
            /** @description What it scores now. */
            description?: string | null;
            /** @description New lowest raw score. */
            scaleMin?: number | null;
            /** @description New highest raw score. */
            scaleMax?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description One prompt that an experiment has tried. */
        Iteration: {
            /** @description Number of the iteration in the database. */
            id: number;
            /**
             * Format: uuid
             * @description The experiment that it belongs to.
             */
            experimentId: string;
            /** @description Position within the experiment. */
            iterationNumber: number;
            /** @description The text that was tried. */
            prompt: string;
            /** @description Its length in tokens. */
            promptTokens: number | null;
            /** @description Score on the training split. */
            overallNormalizedScore: number;
            /** @description Score on the held-out split; null without `trainSplitRatio`. */
            evalNormalizedScore: number | null;
            /** @description JSON Schema of a structured answer at that time, or null. */
            schemaSnapshot: unknown;
            /** @description Mean time of a prediction in milliseconds. */
            avgPredictionLatencyMs?: number | null;
            /** @description Descriptions by tool; tool-selection experiments only. */
            toolDescriptions?: {
                [key: string]: string;
            } | null;
            /** @description System prompt; tool-selection experiments only. */
            selectionSystemPrompt?: string | null;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description Iterations of an experiment. */
        IterationList: {
            /** @description The iterations, in no documented order. */
            data: components["schemas"]["Iteration"][];
        };
        /** @description What one evaluator says about an iteration. */
        IterationScore: {
            /** @description Number of the iteration. */
            iterationId: number;
            /** @description The evaluator's verdict; how it follows from `rawScore` is not documented. */
            score: number;
            /** @description The score on the evaluator's own scale. */
            rawScore: number;
            /**
             * Format: uuid
             * @description Id of the evaluator.
             */
            evaluatorId: string;
            /** @description Name of the evaluator. */
            evaluatorName: string;
            /** @description What the evaluator scores. */
            evaluatorDescription: string | null;
            /** @description How the evaluator scores. */
            evaluatorType: components["schemas"]["EvaluatorType"] | (string & {});
        };
        /** @description An iteration with its scores by evaluator. */
        IterationWithScores: components["schemas"]["Iteration"] & {
            /** @description The scores; may be missing. */
            scores?: components["schemas"]["IterationScore"][];
        };
        /** @description What a component has deployed. */
        Deployment: {
            /**
             * Format: uuid
             * @description The component.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description The deployed experiment.
             */
            experimentId: string;
            experiment: components["schemas"]["Experiment"];
        };
        /** @description What to deploy. */
        DeployRequest: {
            /**
             * Format: uuid
             * @description The experiment whose best prompt is to be served.
             */
            experimentId: string;
        };
        /** @description A new deployment. */
        DeploymentCreated: {
            /**
             * Format: uuid
             * @description The component.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description The deployed experiment.
             */
            experimentId: string;
        };
        /** @description The prompt that a component serves. */
        DeployedPrompt: {
            /** @description The prompt as one text. The official command line copes with its absence. */
            prompt: string;
            /** @description The prompt as messages. */
            promptMessages: components["schemas"]["PromptMessage"][];
            /** @description Shape of the prompt. */
            promptFormat: components["schemas"]["PromptFormat"] | (string & {});
            /** @description The model that the prompt was optimised for. */
            model: string;
            /** @description Where the model runs. */
            provider: components["schemas"]["ModelProvider"] | (string & {});
            /**
             * Format: uuid
             * @description The component.
             */
            componentId: string;
            /** @description Name of the component. */
            componentName: string | null;
            /**
             * Format: uuid
             * @description The deployed experiment.
             */
            experimentId: string;
            /** @description Number of the iteration that the prompt comes from. */
            iterationId: number;
            /** @description Score of that iteration. */
            score: number;
            /** @description JSON Schema of a structured answer, or null. */
            schemaSnapshot: unknown;
        };
        /** @description Summary of a trace. */
        TraceListItem: {
            /**
             * Format: uuid
             * @description Database id; datasets, runs and annotations refer to it.
             */
            id: string;
            /** @description OpenTelemetry id. */
            traceId: string;
            /** @description Name of the trace. */
            name: string | null;
            /** @description Outcome of the trace. */
            status: components["schemas"]["TraceStatus"] | (string & {});
            /** @description Duration in milliseconds. */
            durationMs: number | null;
            /** @description Tokens used. */
            totalTokens: number | null;
            /** @description Cost in US dollars. */
            totalCostUsd: number | null;
            /** @description When it started, ISO 8601. */
            startTime: string;
            /** @description When it ended, ISO 8601; only on the vendor's page. */
            endTime?: string | null;
            /** @description Name of its component. */
            componentName: string | null;
            /**
             * Format: uuid
             * @description Id of its component; only on the vendor's page.
             */
            aiComponentId?: string | null;
        };
        /** @description A page of traces. */
        TraceList: {
            /** @description The traces, in no documented order. */
            traces: components["schemas"]["TraceListItem"][];
            /** @description Number of traces; whether filters count is not known. */
            total: number;
        };
        /** @description Something that happened within a span. */
        SpanEvent: {
            /** @description Number of the event. */
            id: number;
            /**
             * Format: uuid
             * @description Database id of the span.
             */
            spanDbId: string;
            /** @description Name of the event. */
            name: string;
            /** @description When it happened, ISO 8601. */
            timestamp: string;
            /** @description What was recorded, any JSON. */
            body: unknown;
        };
        /** @description One step of a trace. */
        Span: {
            /**
             * Format: uuid
             * @description Database id of the span.
             */
            id: string;
            /** @description OpenTelemetry id of the span. */
            spanId: string;
            /** @description OpenTelemetry id of the trace. */
            traceId: string;
            /**
             * Format: uuid
             * @description Database id of the trace.
             */
            traceDbId: string;
            /** @description OpenTelemetry id of the span around it. */
            parentSpanId: string | null;
            /** @description Name of the span. */
            name: string;
            /** @description Kind of the step; the set is not documented. */
            kind: string;
            /** @description When it started, ISO 8601. */
            startTime: string;
            /** @description When it ended, ISO 8601. */
            endTime: string | null;
            /** @description Duration in milliseconds. */
            durationMs: number | null;
            /** @description Outcome of the span; a plain string. */
            status: string;
            /** @description What went wrong. */
            statusMessage: string | null;
            /** @description What went in, as text. */
            input: string | null;
            /** @description What came out, as text. */
            output: string | null;
            /** @description Attributes of the span, any JSON. */
            metadata: unknown;
            /** @description Model of the step. */
            model: string | null;
            /** @description Provider of the model. */
            provider: string | null;
            /** @description Tokens read. */
            inputTokens: number | null;
            /** @description Tokens written. */
            outputTokens: number | null;
            /** @description Tokens used. */
            totalTokens: number | null;
            /** @description Cost in US dollars. */
            costUsd: number | null;
            /** @description Settings of the model, any JSON. */
            modelParameters: unknown;
            /** @description When it was stored, ISO 8601. */
            createdAt: string;
            /** @description What happened within the span. */
            events: components["schemas"]["SpanEvent"][];
        };
        /** @description A trace with its spans. */
        Trace: {
            /**
             * Format: uuid
             * @description Database id; datasets, runs and annotations refer to it.
             */
            id: string;
            /** @description OpenTelemetry id. */
            traceId: string;
            /**
             * Format: uuid
             * @description Its workspace, under this name in newer servers too.
             */
            workspaceId: string;
            /**
             * Format: uuid
             * @description Its component.
             */
            aiComponentId: string | null;
            /** @description Name of the trace. */
            name: string | null;
            /** @description Session of the agent's user. */
            sessionId: string | null;
            /** @description The agent's user. */
            userId: string | null;
            /** @description Attributes of the trace, any JSON. */
            metadata: unknown;
            /** @description When it started, ISO 8601. */
            startTime: string;
            /** @description When it ended, ISO 8601. */
            endTime: string | null;
            /** @description Duration in milliseconds. */
            durationMs: number | null;
            /** @description Tokens used. */
            totalTokens: number | null;
            /** @description Cost in US dollars. */
            totalCostUsd: number | null;
            /** @description Outcome of the trace. */
            status: components["schemas"]["TraceStatus"] | (string & {});
            /** @description Tags of the trace. */
            tags: string[];
            /** @description When it was stored, ISO 8601. */
            createdAt: string;
            /** @description The steps of the trace. */
            spans: components["schemas"]["Span"][];
        };
        /** @description Totals over the traces of a period. */
        TracingStats: {
            /** @description Number of traces. */
            totalTraces: number;
            /** @description Tokens used. */
            totalTokens: number;
            /** @description Cost in US dollars. */
            totalCostUsd: number;
            /** @description Share of failed traces, a fraction: 0.05 is 5 %. */
            errorRate: number;
        };
        /** @description A dataset without its items. */
        Dataset: {
            /**
             * Format: uuid
             * @description Id of the dataset.
             */
            id: string;
            /** @description Name of the dataset. */
            name: string;
            /** @description What the dataset holds. */
            description: string | null;
            /**
             * Format: uuid
             * @description The component that it belongs to.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description Its workspace; servers before 0.18.
             */
            workspaceId?: string;
            /**
             * Format: uuid
             * @description Its workspace; servers since 0.18.
             */
            aiApplicationId?: string;
            /** @description Number of items; servers before 0.18. */
            itemCount?: number;
            /** @description Number of traces; servers before 0.18. */
            traceCount?: number;
            /** @description Number of cases; servers since 0.18. */
            caseCount?: number;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description All datasets of a component. */
        DatasetList: {
            /** @description The datasets, in no documented order. */
            data: components["schemas"]["Dataset"][];
        };
        /** @description One trace of a dataset; servers before 0.18. */
        DatasetItem: {
            /** @description Number of the item. */
            id: number;
            /**
             * Format: uuid
             * @description The dataset that it belongs to.
             */
            datasetId: string;
            /**
             * Format: uuid
             * @description Database id of the trace.
             */
            traceDbId: string;
            /** @description What went into the trace. */
            input: string | null;
            /** @description What came out of the trace. */
            output: string | null;
            /** @description When it was added, ISO 8601. */
            createdAt: string;
        };
        /** @description One case of a dataset; servers since 0.18. */
        DatasetCase: {
            /** @description Number of the case. */
            id: number;
            /**
             * Format: uuid
             * @description The dataset that it belongs to.
             */
            datasetId: string;
            /** @description Position within the dataset. */
            idx: number | null;
            /** @description What goes into the component. */
            inputPayload: {
                [key: string]: unknown;
            };
            /** @description What should come out, any JSON. */
            expectedPayload: unknown;
            /** @description Whether it trains or evaluates. */
            split: components["schemas"]["SplitType"] | (string & {}) | null;
            /** @description Notes of the owner. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description A dataset with its items. */
        DatasetWithItems: components["schemas"]["Dataset"] & {
            /** @description The items; servers before 0.18. */
            items?: components["schemas"]["DatasetItem"][];
            /** @description The cases; servers since 0.18. */
            cases?: components["schemas"]["DatasetCase"][];
        };
        /** @description A new dataset. */
        CreateDatasetRequest: {
            /** @description Name of the dataset. */
            name: string;
            /** @description What the dataset holds. */
            description?: string;
            /** @description Database ids (not OpenTelemetry ids) of traces to put in. May be empty. */
            traceIds?: string[];
        };
        /** @description A run without its traces. Required are the fields that the vendor's page shows too. */
        Run: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /** @description Name of the run. */
            name: string | null;
            /**
             * Format: uuid
             * @description The dataset that it runs over.
             */
            datasetId: string;
            /**
             * Format: uuid
             * @description The component that it belongs to.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description Its workspace.
             */
            workspaceId?: string;
            /** @description State of the run; the set is not documented. */
            status?: string;
            /** @description Number of traces. */
            traceCount: number;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt?: string;
        };
        /** @description All runs of a component. */
        RunList: {
            /** @description The runs, in no documented order. */
            data: components["schemas"]["Run"][];
        };
        /** @description A run with its traces. */
        RunWithTraces: components["schemas"]["Run"] & {
            /** @description Summaries of its traces. */
            traces: components["schemas"]["TraceListItem"][];
        };
        /** @description A new run. */
        CreateRunRequest: {
            /**
             * Format: uuid
             * @description The dataset to run over.
             */
            datasetId: string;
            /** @description Name of the run. */
            name?: string;
            /** @description Ids of the run's traces; database ids as in a dataset (inferred). May be empty. */
            traceIds?: string[];
        };
        /** @description A person's verdict on a trace within a run. */
        Annotation: {
            /**
             * Format: uuid
             * @description Id of the annotation.
             */
            id: string;
            /**
             * Format: uuid
             * @description The run.
             */
            runId: string;
            /**
             * Format: uuid
             * @description Database id of the trace.
             */
            traceDbId: string;
            /** @description Who annotated. */
            userId: string;
            /** @description The verdict. */
            rating: components["schemas"]["AnnotationRating"] | (string & {}) | null;
            /** @description What the person wrote. */
            comment: string | null;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description Annotations of runs. */
        AnnotationList: {
            /** @description The annotations, in no documented order. */
            data: components["schemas"]["Annotation"][];
        };
        /** @description A verdict on a trace. */
        UpsertAnnotationRequest: {
            /**
             * Format: uuid
             * @description Database id of the trace.
             */
            traceDbId: string;
            rating?: components["schemas"]["AnnotationRating"];
            /** @description Words on the verdict. May be empty. */
            comment?: string;
        };
        /** @description Figures behind an insight, any of these and further ones. */
        InsightDetails: {
            /** @description The tool in question. */
            toolName?: string;
            /** @description Share of failed calls. */
            errorRate?: number;
            /** @description Tokens spent in vain. */
            tokensWasted?: number;
            /** @description Position of the step in question. */
            stepIndex?: number;
            /** @description Share of the cost. */
            costPercentage?: number;
            /** @description Share of the runs that use it. */
            usageRate?: number;
        };
        /** @description One finding of an evaluation. */
        Insight: {
            /** @description Kind of the finding; the set is not documented. */
            type: string;
            /** @description How bad it is; the set is not documented, the official command line styles `high`, `medium` and `low`. */
            severity: string;
            /** @description The finding in one line. */
            title: string;
            /** @description The finding in full. */
            description: string;
            /** @description How often it occurs, 0 to 1 (inferred: the official command line prints it as a percentage). */
            frequency: number;
            /** @description The runs in question. */
            affectedRunIds: string[];
            details: components["schemas"]["InsightDetails"];
            /** @description What to do about it. */
            suggestedFix: string | null;
        };
        /** @description What an evaluation looked at. */
        InsightMeta: {
            /** @description Number of runs. */
            totalRuns: number;
            /** @description Tokens used. */
            totalTokens: number;
            /** @description Cost in US dollars. */
            totalCostUsd: number;
            /** @description Mean duration in milliseconds. */
            averageDurationMs: number;
            /** @description Share of failed runs. */
            errorRate: number;
            /** @description When it was analysed, ISO 8601. */
            analyzedAt: string;
        };
        /** @description The result of an evaluation. */
        InsightResult: {
            /** @description The findings. */
            insights: components["schemas"]["Insight"][];
            meta: components["schemas"]["InsightMeta"];
        };
        /** @description An evaluation in its present state. */
        AgentEvaluation: {
            /**
             * Format: uuid
             * @description Id of the evaluation.
             */
            id: string;
            /** @description Name of the evaluation. */
            name: string | null;
            /**
             * Format: uuid
             * @description The component that it belongs to.
             */
            aiComponentId: string;
            /**
             * Format: uuid
             * @description The dataset; nullable since 0.17.
             */
            datasetId: string | null;
            /**
             * Format: uuid
             * @description The run.
             */
            runId: string | null;
            /** @description State of the evaluation. */
            status: components["schemas"]["AgentEvaluationStatus"] | (string & {});
            /** @description The findings; null while there are none. */
            results: components["schemas"]["InsightResult"] | null;
            /** @description When it started to run, ISO 8601. */
            startedAt: string | null;
            /** @description When it completed or failed, ISO 8601. */
            completedAt: string | null;
            /** @description What is judged; since 0.17. */
            subject?: components["schemas"]["EvaluationSubject"] | (string & {});
            /** @description What it runs over; since 0.17. */
            targetType?: components["schemas"]["EvaluationTargetType"] | (string & {});
            /**
             * Format: uuid
             * @description The trace; since 0.17.
             */
            traceDbId?: string | null;
            /** @description Limits of the evaluation; since 0.17. Its fields are not documented. */
            budget?: {
                [key: string]: unknown;
            } | null;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description All evaluations of a component. */
        AgentEvaluationList: {
            /** @description The evaluations, in no documented order. */
            data: components["schemas"]["AgentEvaluation"][];
        };
        /** @description A new evaluation. */
        CreateEvaluationRequest: {
            /**
             * Format: uuid
             * @description The dataset to analyse.
             */
            datasetId: string;
            /** @description Name of the evaluation. */
            name?: string;
            /**
             * Format: uuid
             * @description One run over it; the official command line demands one, the service does not.
             */
            runId?: string;
        };
    };
    responses: {
        /** @description Invalid input. The text describes the first problem only. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No credentials, or none that the service knows. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No subscription and payment method, or the free tier is used up. Documented since 0.16. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description An id that the service does not know, also one that is no UUID. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The experiment is not pending, so it cannot change. */
        UpdateNotPending: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The experiment is not pending, so it cannot start. The wording is not documented. */
        StartNotPending: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is too large. Neither the limit nor the wording is documented. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The content type is not supported. The wording is not documented. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed. The wording is not documented. */
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
         * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
         *     of any other text is not known.
         * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
         */
        WorkspaceIdHeader: string;
        /**
         * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
         * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
         */
        AiApplicationIdHeader: string;
        /**
         * @description Id of the component, a UUID; any other text gets 404.
         * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
         */
        ComponentId: string;
        /**
         * @description Id of the dataset, a UUID; any other text gets 404.
         * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
         */
        DatasetId: string;
        /**
         * @description Id of the run, a UUID; any other text gets 404.
         * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
         */
        RunId: string;
        /**
         * @description Id of the annotation, a UUID; any other text gets 404.
         * @example 19c6f3b8-7d02-4ae5-8f94-b0d1e5a62c73
         */
        AnnotationId: string;
        /**
         * @description Id of the evaluation, a UUID; any other text gets 404.
         * @example 5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5
         */
        EvaluationId: string;
        /**
         * @description Id of the experiment, a UUID; any other text gets 404.
         * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
         */
        ExperimentId: string;
        /**
         * @description Id of the experiment, a UUID; any other text gets 404.
         * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
         */
        PendingExperimentId: string;
        /**
         * @description Number of the observation.
         * @example 3101
         */
        ObservationId: number;
        /**
         * @description Id of the evaluator, a UUID; any other text gets 404.
         * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
         */
        EvaluatorId: string;
        /**
         * @description Number of the iteration.
         * @example 712
         */
        IterationId: number;
        /**
         * @description The OpenTelemetry id of the trace, plain text; not its database id.
         * @example 9f3c51d0a84e4b6c8d27e0f1b5a3c694
         */
        TraceId: string;
        /** @description Rows per page; always sent. Whether a value outside 1–100 is clamped or refused is not known. */
        Limit: number;
        /** @description How many rows to skip; always sent. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The AI application, which is the workspace. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The components. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Name and description of the new component. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateComponentRequest"];
            };
        };
        responses: {
            /** @description The id of the new component. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The component. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The component is gone. */
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
    getDeployment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment, or `null` where nothing is deployed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"] | null;
                };
            };
            /** @description Nothing is deployed. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /** @description The experiment to deploy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeployRequest"];
            };
        };
        responses: {
            /** @description Component and experiment of the deployment. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is deployed any more. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompt, or `null` where nothing is deployed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployedPrompt"] | null;
                };
            };
            /** @description Nothing is deployed. */
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
    listDatasets: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /** @description Name, description and traces of the new dataset. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetRequest"];
            };
        };
        responses: {
            /** @description The new dataset. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the dataset, a UUID; any other text gets 404.
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset with its items. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the dataset, a UUID; any other text gets 404.
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset is gone. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the dataset, a UUID; any other text gets 404.
                 * @example 71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4
                 */
                datasetId: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The annotations. */
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
    listRuns: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /** @description Dataset, name and traces of the new run. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRunRequest"];
            };
        };
        responses: {
            /** @description The new run. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the run, a UUID; any other text gets 404.
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its traces. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the run, a UUID; any other text gets 404.
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone. */
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
    listAnnotations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the run, a UUID; any other text gets 404.
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The annotations. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the run, a UUID; any other text gets 404.
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /** @description The trace, the verdict and a comment. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertAnnotationRequest"];
            };
        };
        responses: {
            /** @description The updated annotation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            /** @description The new annotation. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the run, a UUID; any other text gets 404.
                 * @example d84b2c60-5e1f-4793-a9c8-3f06e7b1d25a
                 */
                runId: components["parameters"]["RunId"];
                /**
                 * @description Id of the annotation, a UUID; any other text gets 404.
                 * @example 19c6f3b8-7d02-4ae5-8f94-b0d1e5a62c73
                 */
                annotationId: components["parameters"]["AnnotationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The annotation is gone. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluations. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /** @description Dataset, run and name of the new evaluation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
            /** @description The new evaluation. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the component, a UUID; any other text gets 404.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                componentId: components["parameters"]["ComponentId"];
                /**
                 * @description Id of the evaluation, a UUID; any other text gets 404.
                 * @example 5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5
                 */
                evaluationId: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation in its present state. */
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
    listExperiments: {
        parameters: {
            query?: {
                /**
                 * @description Only experiments of this component. The client leaves an empty string out.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                component_id?: string;
                /**
                 * @description Only experiments in this state. The client leaves an empty string out.
                 * @example completed
                 */
                status?: components["schemas"]["ExperimentStatus"];
                /** @description Rows per page; always sent. Whether a value outside 1–100 is clamped or refused is not known. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to skip; always sent. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of experiments. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Component, target model and settings of the new experiment. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExperimentRequest"];
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experiment. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experiment is gone. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateExperimentRequest"];
            };
        };
        responses: {
            /** @description The changed experiment. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258
                 */
                experimentId: components["parameters"]["PendingExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue's receipt. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** @description Where the initial prompt of the copy comes from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateExperimentRequest"];
            };
        };
        responses: {
            /** @description The copy. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The observations. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** @description The new observations. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description Number of the observation.
                 * @example 3101
                 */
                observationId: components["parameters"]["ObservationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The observation is gone. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description Number of the observation.
                 * @example 3101
                 */
                observationId: components["parameters"]["ObservationId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateObservationRequest"];
            };
        };
        responses: {
            /** @description The changed observation. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluators. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** @description The new evaluators. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluatorsRequest"];
            };
        };
        responses: {
            /** @description The new evaluators. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description Id of the evaluator, a UUID; any other text gets 404.
                 * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
                 */
                evaluatorId: components["parameters"]["EvaluatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluator is gone. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description Id of the evaluator, a UUID; any other text gets 404.
                 * @example f3a81d6c-0b59-4e27-a4d8-6c92e7f5b130
                 */
                evaluatorId: components["parameters"]["EvaluatorId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEvaluatorRequest"];
            };
        };
        responses: {
            /** @description The changed evaluator. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The iterations. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best iteration with its scores. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description Id of the experiment, a UUID; any other text gets 404.
                 * @example 4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713
                 */
                experimentId: components["parameters"]["ExperimentId"];
                /**
                 * @description Number of the iteration.
                 * @example 712
                 */
                iterationId: components["parameters"]["IterationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The iteration with its scores. */
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
    listTraces: {
        parameters: {
            query?: {
                /** @description Rows per page; always sent. Whether a value outside 1–100 is clamped or refused is not known. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to skip; always sent. */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only traces with this status.
                 * @example error
                 */
                status?: components["schemas"]["TraceStatus"];
                /**
                 * @description Only traces that started after this time. The client leaves an empty string out.
                 * @example 2026-03-01T00:00:00Z
                 */
                start_after?: string;
                /**
                 * @description Only traces that started before this time. The client leaves an empty string out.
                 * @example 2026-03-31T23:59:59.999Z
                 */
                start_before?: string;
                /**
                 * @description Only traces of this component. Documented by the vendor; the official client has no argument for it, and what it takes is not documented.
                 * @example 8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925
                 */
                ai_component?: string;
            };
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of traces. */
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
                /** @description How many days to look back; always sent. The range is not known. */
                days_back?: number;
            };
            header?: {
                /**
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The totals. */
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
                 * @description UUID of the workspace. Clients send it beside an access token when they know the id, never beside an API key. What a server makes
                 *     of any other text is not known.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceIdHeader"];
                /**
                 * @description The name of `X-Workspace-Id` since 0.21, with the same rule; a server accepts either.
                 * @example 3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60
                 */
                "X-AI-Application-Id"?: components["parameters"]["AiApplicationIdHeader"];
            };
            path: {
                /**
                 * @description The OpenTelemetry id of the trace, plain text; not its database id.
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
}
