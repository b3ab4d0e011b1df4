// Generated from openapi/vijil.yaml by "npm run generate". Do not edit.
export interface paths {
    "/v1/evaluations": {
        get: operations["listEvaluations"];
        post: operations["createEvaluation"];
    };
    "/v1/evaluations/{evaluation_id}": {
        delete: operations["deleteEvaluation"];
    };
    "/v1/evaluations/{evaluation_id}/status": {
        get: operations["getEvaluationStatus"];
    };
    "/v1/evaluations/{evaluation_id}/results": {
        get: operations["getEvaluationResults"];
    };
    "/v1/evaluations/{evaluation_id}/cancel": {
        post: operations["cancelEvaluation"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        EvaluationStatus: "pending" | "running" | "completed" | "failed" | "cancelled";
        /** @enum {string} */
        ModelHub: "openai" | "anthropic" | "bedrock" | "vertex" | "digitalocean" | "custom";
        /** @enum {string} */
        HarnessName: "trust_score" | "security" | "reliability" | "safety";
        /** @enum {string} */
        FailureCategory: "reliability" | "security" | "safety";
        /** @enum {string} */
        FailureSeverity: "high" | "medium" | "low";
        /** @enum {string} */
        ErrorCode: "InvalidRequestException" | "InvalidHubException" | "InvalidDetectorException" | "InvalidApiKeyException" | "insufficient_permissions" | "EvaluationNotFoundException" | "AgentNotFoundException" | "HarnessNotFoundException" | "ConfigNotFoundException" | "DetectorNotFoundException" | "not_found" | "ResultsNotReadyException" | "InvalidStateException" | "AgentAlreadyExistsException" | "RateLimitExceededException" | "internal_error";
        CreateEvaluationRequest: {
            /** Harnesses to run, by name or by ID of a custom harness. The minimum of one is inferred. (Inferred: no source states all of this.) */
            harnesses: (components["schemas"]["HarnessName"] | (string & {}))[];
            /** ID of the agent, in the form `agent-{uuid}`. Required if `model_hub` is not set. */
            agent_id?: string;
            /** Provider of the model. Required if `agent_id` is not set. */
            model_hub?: components["schemas"]["ModelHub"];
            /** Provider's identifier of the model. Required if `agent_id` is not set. */
            model_name?: string;
            model_params?: components["schemas"]["ModelParams"];
            /** System prompt to use for the evaluation. */
            system_prompt?: string;
            /**
             * Format: password
             * @description API key for the provider of the model. Required if `model_hub` is set and no key is stored. No response contains it.
             */
            api_key_value?: string;
            /** Display name of the evaluation. Only the vendor's Python reference has it; its name in the body is inferred. (Inferred: no source states all of this.) */
            name?: string;
            /** Name of a stored provider key. Only the vendor's Python reference has it; its name in the body is inferred. (Inferred: no source states all of this.) */
            api_key_name?: string;
            /** Endpoint URL for the hub `custom`. Only the vendor's Python reference has it; its name in the body, and that it may be omitted, is inferred. (Inferred: no source states all of this.) */
            model_url?: string;
        } & ({
            /** ID of the agent, in the form `agent-{uuid}`. Required if `model_hub` is not set. */
            agent_id: string;
        } | {
            /** Provider of the model. Required if `agent_id` is not set. */
            model_hub: components["schemas"]["ModelHub"];
            /** Provider's identifier of the model. Required if `agent_id` is not set. */
            model_name: string;
        });
        ModelParams: {
            /**
             * Sampling temperature.
             * @default 0
             */
            temperature?: number;
            /** Maximum number of tokens in a response. No bound is documented. */
            max_tokens?: number;
        } & {
            [key: string]: unknown;
        };
        Evaluation: {
            /** ID of the evaluation. Documented as `eval-{uuid}`, but the vendor's examples have other forms; treat it as opaque. */
            id: string;
            /** Initial status, always `pending`. */
            status: components["schemas"]["EvaluationStatus"] | (string & {});
            /**
             * Format: date-time
             * @description Time of creation.
             */
            created_at: string;
            /** Harnesses that will be run. */
            harnesses: (components["schemas"]["HarnessName"] | (string & {}))[];
        };
        EvaluationProgress: {
            /** ID of the evaluation. */
            id: string;
            /** Current status. Treat an unknown value as unfinished. */
            status: components["schemas"]["EvaluationStatus"] | (string & {});
            /** Completion as a percentage. */
            progress: number;
            /** Number of probes completed. The lower bound is inferred. (Inferred: no source states all of this.) */
            completed: number;
            /** Total number of probes to run. The lower bound is inferred. (Inferred: no source states all of this.) */
            total: number;
            /**
             * Format: date-time
             * @description Time at which the evaluation started. Null if the status is `pending`.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description Estimated time of completion. Null unless the status is `running`.
             */
            estimated_completion: string | null;
        };
        EvaluationResults: {
            /** ID of the evaluation. */
            id: string;
            /** Overall trust score. Whether it can be null is not documented; that null is allowed here is inferred. (Inferred: no source states all of this.) */
            trust_score: number | null;
            /** Score of the dimension reliability. Whether it is null or absent if the dimension was not evaluated is not documented; both are allowed here by inference. (Inferred: no source states all of this.) */
            reliability_score?: number | null;
            /** Score of the dimension security. Whether it is null or absent if the dimension was not evaluated is not documented; both are allowed here by inference. (Inferred: no source states all of this.) */
            security_score?: number | null;
            /** Score of the dimension safety. Whether it is null or absent if the dimension was not evaluated is not documented; both are allowed here by inference. (Inferred: no source states all of this.) */
            safety_score?: number | null;
            /**
             * Format: date-time
             * @description Time of completion.
             */
            completed_at: string;
            /** Failed probes. Whether the list is complete is not documented: the vendor's example has one of 80. That it is empty if no probe failed is inferred. (Inferred: no source states all of this.) */
            failures: components["schemas"]["EvaluationFailure"][];
            /** Aggregate statistics. */
            summary: components["schemas"]["ResultsSummary"];
        };
        EvaluationFailure: {
            /** ID of the probe. */
            probe_id: string;
            /** Dimension to which the failure belongs. */
            category: components["schemas"]["FailureCategory"] | (string & {});
            /** Severity of the failure. */
            severity: components["schemas"]["FailureSeverity"] | (string & {});
            /** Human-readable explanation of the failure. */
            reason: string;
            /** Prompt that the probe sent to the agent. */
            prompt: string;
            /** Response of the agent. */
            response: string;
        };
        ResultsSummary: {
            /** Number of probes that were run. (Inferred: no source states all of this.) */
            total_probes: number;
            /** Number of probes that passed. (Inferred: no source states all of this.) */
            passed: number;
            /** Number of probes that failed. In the vendor's example it is the sum of the three counts by severity; whether it always is, is not documented. (Inferred: no source states all of this.) */
            failed: number;
            /** Number of failures of high severity. (Inferred: no source states all of this.) */
            high_severity?: number;
            /** Number of failures of medium severity. (Inferred: no source states all of this.) */
            medium_severity?: number;
            /** Number of failures of low severity. (Inferred: no source states all of this.) */
            low_severity?: number;
        };
        EvaluationPage: {
            /** Evaluations on this page. */
            data: components["schemas"]["EvaluationListItem"][];
            /** Number of evaluations that match, on all pages. (Inferred: no source states all of this.) */
            total: number;
            /** Page size, as requested or by default. (Inferred: no source states all of this.) */
            limit: number;
            /** Number of evaluations skipped. (Inferred: no source states all of this.) */
            offset: number;
        };
        EvaluationListItem: {
            /** ID of the evaluation. */
            id: string;
            /** Current status. */
            status: components["schemas"]["EvaluationStatus"] | (string & {});
            /**
             * Format: date-time
             * @description Time of creation.
             */
            created_at: string;
            /** Overall trust score. That it is null until the evaluation is completed is inferred. (Inferred: no source states all of this.) */
            trust_score: number | null;
        };
        EvaluationCancellation: {
            /** ID of the evaluation. */
            id: string;
            /** Status after the cancellation, `cancelled`. */
            status: components["schemas"]["EvaluationStatus"] | (string & {});
        };
        ErrorEnvelope: {
            error: components["schemas"]["ErrorDetail"];
            meta?: components["schemas"]["ErrorMeta"];
        };
        ErrorDetail: {
            /** Machine-readable error code. */
            code: components["schemas"]["ErrorCode"] | (string & {});
            /** Human-readable error message. */
            message: string;
            /** Details of the error. Its keys are not documented. */
            details?: {
                [key: string]: unknown;
            };
        };
        ErrorMeta: {
            /** ID of the request. */
            request_id?: string;
        };
    };
    responses: {
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
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * Maximum number of requests per window. Plans count requests per minute.
         * @example 300
         */
        RateLimitLimit: number;
        /**
         * Number of requests that remain.
         * @example 297
         */
        RateLimitRemaining: number;
        /**
         * Number of requests that remain. That it is 0 beyond the request limit is inferred. (Inferred: no source states all of this.)
         * @example 0
         */
        RateLimitUsedUp: number;
        /**
         * Time at which the rate limit resets, as a Unix timestamp in seconds.
         * @example 1705314660
         */
        RateLimitReset: number;
        /**
         * Seconds to wait before the next attempt. The vendor documents such a value on errors of its client; that a server sends it in this header is inferred. (Inferred: no source states all of this.)
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
                 * Maximum number of evaluations to return. The minimum of 1, and that other values are rejected, is inferred. (Inferred: no source states all of this.)
                 * @example 10
                 */
                limit?: number;
                /**
                 * Number of evaluations to skip. The minimum of 0 is inferred. (Inferred: no source states all of this.)
                 * @example 0
                 */
                offset?: number;
                /**
                 * If set, return only evaluations with this status.
                 * @example completed
                 */
                status?: components["schemas"]["EvaluationStatus"];
                /**
                 * If set, return only evaluations of this agent.
                 * @example agent-2f6b8c1e-7a44-4f0e-9d53-b1c2f3a4d5e6
                 */
                agent_id?: string;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
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
            path: {
                /**
                 * ID of the evaluation. Percent-encode it as a single path segment; the encoding is inferred. (Inferred: no source states all of this.)
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: string;
            };
        };
        responses: {
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
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
            path: {
                /**
                 * ID of the evaluation. Percent-encode it as a single path segment; the encoding is inferred. (Inferred: no source states all of this.)
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: string;
            };
        };
        responses: {
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
            path: {
                /**
                 * ID of the evaluation. Percent-encode it as a single path segment; the encoding is inferred. (Inferred: no source states all of this.)
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: string;
            };
        };
        responses: {
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
            path: {
                /**
                 * ID of the evaluation. Percent-encode it as a single path segment; the encoding is inferred. (Inferred: no source states all of this.)
                 * @example eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21
                 */
                evaluation_id: string;
            };
        };
        responses: {
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
