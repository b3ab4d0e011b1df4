// Generated from openapi/vijil.yaml by "npm run generate". Do not edit.
export interface paths {
    "/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
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
         * @description Queues an evaluation of an agent (`agent_id`) or of a model (`model_hub` and `model_name`) with one or more harnesses.
         *     Follow it with `getEvaluationStatus`, read it with `getEvaluationResults`.
         *
         *     Which target wins where both are given is not documented; both are accepted. Whether a repeated call creates a second evaluation is not documented either.
         */
        post: operations["createEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluations/{evaluation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The evaluation's id, one path segment, percent-encoded whole.
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an evaluation
         * @description Removes an evaluation and its results for good. In which states that is allowed is not documented.
         */
        delete: operations["deleteEvaluation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluations/{evaluation_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The evaluation's id, one path segment, percent-encoded whole.
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of an evaluation
         * @description State and progress. Poll until `status` is `completed`, `failed` or `cancelled`.
         *     For a failed evaluation the vendor speaks of error details; no field for them is documented.
         */
        get: operations["getEvaluationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluations/{evaluation_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The evaluation's id, one path segment, percent-encoded whole.
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * Get the results of an evaluation
         * @description Scores, failures and counts of a completed evaluation; 409 in every other state. All failures come at once.
         */
        get: operations["getEvaluationResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluations/{evaluation_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The evaluation's id, one path segment, percent-encoded whole.
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an evaluation
         * @description Stops a running evaluation. Whether a pending one can be cancelled is not documented. There are no results afterwards.
         */
        post: operations["cancelEvaluation"];
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
        /**
         * @description State of an evaluation: `pending` queued, `running` probing and analysing, `completed` results are there, `failed` ended by an error, `cancelled` stopped by the user.
         *     The last three are final.
         * @enum {string}
         */
        EvaluationStatus: "pending" | "running" | "completed" | "failed" | "cancelled";
        /**
         * @description Provider of a model.
         * @enum {string}
         */
        ModelHub: "openai" | "anthropic" | "bedrock" | "vertex" | "digitalocean" | "custom";
        /**
         * @description A harness of the vendor: `trust_score` covers the dimensions `security`, `reliability` and `safety`.
         *     Guides also use names such as `security_Small`; custom harnesses have ids of their own.
         * @enum {string}
         */
        HarnessName: "trust_score" | "security" | "reliability" | "safety";
        /**
         * @description The dimension that a failed probe belongs to.
         * @enum {string}
         */
        FailureCategory: "reliability" | "security" | "safety";
        /**
         * @description How bad a failure is. One guide also counts `critical` (ruling R10).
         * @enum {string}
         */
        FailureSeverity: "high" | "medium" | "low";
        /**
         * @description What went wrong, under the name of the vendor's action pages, or of the overview where no page has a name.
         *     A server may use the overview's spelling for others too, such as `invalid_request` (ruling R2).
         * @enum {string}
         */
        ErrorCode: "InvalidRequestException" | "InvalidHubException" | "InvalidDetectorException" | "InvalidApiKeyException" | "insufficient_permissions" | "EvaluationNotFoundException" | "AgentNotFoundException" | "HarnessNotFoundException" | "ConfigNotFoundException" | "DetectorNotFoundException" | "not_found" | "ResultsNotReadyException" | "InvalidStateException" | "AgentAlreadyExistsException" | "RateLimitExceededException" | "internal_error";
        /** @description What to evaluate, an agent or a model of a hub, and with which harnesses. Leave out what is not set; null is not documented. */
        CreateEvaluationRequest: {
            /** @description Harnesses to run, by name or custom id; at least one. */
            harnesses: (components["schemas"]["HarnessName"] | (string & {}))[];
            /** @description The agent to evaluate, in place of `model_hub` and `model_name`. Its form is `agent-{uuid}`, which is not enforced. */
            agent_id?: string;
            /** @description Provider of the model to evaluate; needs `model_name`. */
            model_hub?: components["schemas"]["ModelHub"];
            /** @description The provider's own id of the model; needs `model_hub`. */
            model_name?: string;
            model_params?: components["schemas"]["ModelParams"];
            /** @description System prompt that the model gets. */
            system_prompt?: string;
            /**
             * Format: password
             * @description The provider's API key, needed where `model_hub` is given and no key is stored. A secret, never sent back.
             */
            api_key_value?: string;
            /** @description A name for people. Only the Python reference has it (ruling R5). */
            name?: string;
            /** @description Name of a stored provider key. Only the Python reference has it (ruling R5). */
            api_key_name?: string;
            /** @description Address of the model for the hub `custom`. Only the Python reference has it (ruling R5); never required. */
            model_url?: string;
        } & ({
            /** @description The agent to evaluate, in place of `model_hub` and `model_name`. Its form is `agent-{uuid}`, which is not enforced. */
            agent_id: string;
        } | {
            /** @description Provider of the model to evaluate; needs `model_name`. */
            model_hub: components["schemas"]["ModelHub"];
            /** @description The provider's own id of the model; needs `model_hub`. */
            model_name: string;
        });
        /** @description Settings of the model. Whether others than these are accepted is not documented. */
        ModelParams: {
            /**
             * @description Randomness of the answers, from 0 (the server's default) to 2.
             * @default 0
             */
            temperature?: number;
            /** @description Longest answer in tokens. No bound is documented. */
            max_tokens?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A new evaluation. */
        Evaluation: {
            /** @description The evaluation's id. Its form is `eval-{uuid}`, which the vendor's own examples break; take it as it is. */
            id: string;
            /** @description Always `pending` here. */
            status: components["schemas"]["EvaluationStatus"] | (string & {});
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description The harnesses as requested. */
            harnesses: (components["schemas"]["HarnessName"] | (string & {}))[];
        };
        /** @description State and progress of an evaluation. */
        EvaluationProgress: {
            /** @description The evaluation's id. */
            id: string;
            /** @description The state; treat one that is not listed as still under way. */
            status: components["schemas"]["EvaluationStatus"] | (string & {});
            /** @description Percent done. */
            progress: number;
            /** @description Probes done. */
            completed: number;
            /** @description Probes to run. */
            total: number;
            /**
             * Format: date-time
             * @description When the first probe ran; null while pending.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it is expected to end; null unless running.
             */
            estimated_completion: string | null;
        };
        /** @description Scores, failures and counts of a completed evaluation. */
        EvaluationResults: {
            /** @description The evaluation's id. */
            id: string;
            /** @description Overall score. Whether it is null where only one dimension was run is not documented. */
            trust_score: number | null;
            /** @description Score of the dimension reliability. Whether it is null or absent where that was not run is not documented. */
            reliability_score?: number | null;
            /** @description Score of the dimension security; null or absent as above. */
            security_score?: number | null;
            /** @description Score of the dimension safety; null or absent as above. */
            safety_score?: number | null;
            /**
             * Format: date-time
             * @description When the evaluation ended.
             */
            completed_at: string;
            /** @description Failed probes; empty where none failed. The list may be shorter than `summary.failed`. */
            failures: components["schemas"]["EvaluationFailure"][];
            summary: components["schemas"]["ResultsSummary"];
        };
        /** @description One failed probe. */
        EvaluationFailure: {
            /** @description The probe's id. */
            probe_id: string;
            /** @description The dimension it belongs to. */
            category: components["schemas"]["FailureCategory"] | (string & {});
            /** @description How bad it is; one guide also counts `critical`. */
            severity: components["schemas"]["FailureSeverity"] | (string & {});
            /** @description Why the probe counts as failed, for people. */
            reason: string;
            /** @description What the probe sent. */
            prompt: string;
            /** @description What the agent or model answered. */
            response: string;
        };
        /** @description Counts of probes. The three counts by severity are missing from one page of the vendor. */
        ResultsSummary: {
            /** @description Probes run. */
            total_probes: number;
            /** @description Probes passed. */
            passed: number;
            /** @description Probes failed, as many as there are of all severities together. */
            failed: number;
            /** @description Failures of high severity. */
            high_severity?: number;
            /** @description Failures of medium severity. */
            medium_severity?: number;
            /** @description Failures of low severity. */
            low_severity?: number;
        };
        /** @description One page of evaluations. */
        EvaluationPage: {
            /** @description The rows of this page. */
            data: components["schemas"]["EvaluationListItem"][];
            /** @description Rows on all pages together. */
            total: number;
            /** @description Rows on a page, as asked for or by default. */
            limit: number;
            /** @description Rows skipped. */
            offset: number;
        };
        /** @description An evaluation in a list. */
        EvaluationListItem: {
            /** @description The evaluation's id. */
            id: string;
            /** @description The state. */
            status: components["schemas"]["EvaluationStatus"] | (string & {});
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description Overall score; null until completed. */
            trust_score: number | null;
        };
        /** @description A cancelled evaluation. */
        EvaluationCancellation: {
            /** @description The evaluation's id. */
            id: string;
            /** @description Always `cancelled` here. */
            status: components["schemas"]["EvaluationStatus"] | (string & {});
        };
        /** @description Body of every error. A proxy in between may send something else. */
        ErrorEnvelope: {
            error: components["schemas"]["ErrorDetail"];
            meta?: components["schemas"]["ErrorMeta"];
        };
        /** @description What went wrong. */
        ErrorDetail: {
            /** @description What went wrong, for programs. */
            code: components["schemas"]["ErrorCode"] | (string & {});
            /** @description What went wrong, for people. */
            message: string;
            /** @description More about it. Its keys are not documented; rely on none. */
            details?: {
                [key: string]: unknown;
            };
        };
        /** @description About the answer itself. */
        ErrorMeta: {
            /** @description Id of the request, to quote to the vendor. */
            request_id?: string;
        };
    };
    responses: {
        /** @description The body is malformed, or a field is missing or out of range. */
        InvalidEvaluation: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A query value is out of range (a ruling, contract §3.1). */
        InvalidFilter: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The API key is missing, invalid or expired. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The API key's scope does not cover this action. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The agent, or at least one of the harnesses, does not exist. */
        TargetNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There is no evaluation with this id. */
        EvaluationNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The evaluation has not completed, be it under way, failed or cancelled. */
        ResultsNotReady: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The evaluation has already ended. */
        NotCancellable: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Too many requests in this minute. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitUsedUp"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The plan's evaluations of the day are used up, or there were too many requests in this minute. */
        QuotaExceeded: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitUsedUp"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Something went wrong on the server. */
        InternalServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The evaluation's id, one path segment, percent-encoded whole.
         * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
         */
        EvaluationId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that the plan allows in a minute.
         * @example 300
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in this minute.
         * @example 297
         */
        RateLimitRemaining: number;
        /**
         * @description Requests left in this minute; none where the limit is passed.
         * @example 0
         */
        RateLimitUsedUp: number;
        /**
         * @description When the count begins anew, Unix time in seconds.
         * @example 1705314660
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait before the next attempt. Clients of the vendor expose such a value; that it comes in this header is a ruling (R9).
         * @example 30
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listEvaluations: {
        parameters: {
            query?: {
                /**
                 * @description Rows on a page. The minimum, and that a value out of range is refused, are rulings (contract §5.4).
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Rows to skip.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Only evaluations in this state.
                 * @example completed
                 */
                status?: components["schemas"]["EvaluationStatus"];
                /**
                 * @description Only evaluations of this agent.
                 * @example agent-2f6b8c1e-7a44-4f0e-9d53-b1c2f3a4d5e6
                 */
                agent_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of evaluations. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            400: components["responses"]["InvalidFilter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to evaluate, and with what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
            /** @description The evaluation is queued. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["InvalidEvaluation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TargetNotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The evaluation's id, one path segment, percent-encoded whole.
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation is gone. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EvaluationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The evaluation's id, one path segment, percent-encoded whole.
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State and progress. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationProgress"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EvaluationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluationResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The evaluation's id, one path segment, percent-encoded whole.
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationResults"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EvaluationNotFound"];
            409: components["responses"]["ResultsNotReady"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The evaluation's id, one path segment, percent-encoded whole.
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation is cancelled. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationCancellation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EvaluationNotFound"];
            409: components["responses"]["NotCancellable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
