// Generated from openapi/prodloop.yaml by "npm run generate". Do not edit.
export interface paths {
    "/": {
        post: operations["evaluateCall"];
    };
    "/simulate/start": {
        post: operations["startSimulation"];
    };
    "/simulate/turn": {
        post: operations["submitSimulationTurn"];
    };
    "/simulate/parameters": {
        get: operations["getSimulationParameters"];
    };
    "/simulate/{chat_id}": {
        get: operations["getSimulation"];
    };
    "/credits": {
        get: operations["getCreditBalance"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        EvaluationParameter: "e2e_response_time" | "turn_by_turn_latency" | "pause_profile" | "audio_artifacts" | "hallucination" | "extraction_variables" | "interruption_behavior" | "section_sequencing" | "mandatory_field_gating" | "interrupt_resume_precision" | "closing_verbatim_delivery" | "single_attempt_constraints" | "info_dump_handling" | "mid_flow_intent_switch" | "side_talk_leakage" | "ambiguous_partial_responses" | "internal_jargon_leakage" | "identity_extraction" | "prompt_injection" | "commitment_extraction" | "scope_boundary_testing" | "roleplay_jailbreak" | "context_memory_across_turns" | "hallucination_fabrication";
        CustomEvaluationParameter: {
            /** Stable key of the parameter. The official client sends it trimmed, in lower case and with `_` for each space. */
            key: string;
            /** Text that says what to evaluate. */
            description: string;
            /** Label. Its use is not documented. */
            label?: string;
        };
        EvaluationThresholds: {
            /** Threshold for `e2e_response_time`, in milliseconds. The vendor's example has 800. */
            e2e_response_time_max_ms?: number;
        } & {
            [key: string]: unknown;
        };
        EvaluationMetadata: {
            /** Built-in parameters, in any order. The official client sends duplicates as they are. Empty if only custom parameters are requested. */
            parameters: components["schemas"]["EvaluationParameter"][];
            /** Parameters in your own words, since 0.1.9 of the official client. Keys must be unique. */
            custom_parameters?: components["schemas"]["CustomEvaluationParameter"][];
            /** Thresholds for the deterministic timing metrics. What a threshold adds to the result is not documented. */
            thresholds?: components["schemas"]["EvaluationThresholds"];
            /** Variables to extract, each with its type. The vendor documents the types `string` and `int`; whether there are others is not documented. */
            extraction_schema?: {
                [key: string]: string;
            };
            /** Variables that the bot captured during the call, each any JSON value. The extracted variables are compared with them. */
            bot_captured_variables?: {
                [key: string]: unknown;
            };
            /** Prompt that the bot had in this call. Also serves as context for custom parameters. */
            input_prompt?: string;
        };
        EvaluateCallRequest: {
            /**
             * Format: binary
             * @description Bytes of the recording, sent with a file name and any content type. The official client guesses the
             *     content type from the extension (`.webm` becomes `video/webm`, an unknown one `application/octet-stream`).
             *     The vendor's documentation names `.mp3`, `.wav`, `.webm`, "etc.".
             */
            audio_file: string;
            /** `EvaluationMetadata` object as JSON text. The part has the content type `application/json` and no file name. */
            metadata: string;
        };
        ErrorBody: {
            /** Error message, read first. */
            error?: unknown;
            /** Error message, read if `error` is empty. */
            message?: unknown;
        } & {
            [key: string]: unknown;
        };
        TurnLatency: {
            /** Index of the turn. Whether it begins at 0 is not documented. */
            turn_index: number;
            /** Latency in milliseconds. */
            latency_ms: number;
        };
        PauseProfile: {
            /** Number of pauses. (Inferred: no source states all of this.) */
            pause_count: number;
            /** Total length of the pauses in milliseconds. (Inferred: no source states all of this.) */
            total_pause_time_ms: number;
            /** Length of the longest pause in milliseconds. (Inferred: no source states all of this.) */
            longest_pause_ms: number;
        };
        AudioArtifacts: {
            /** Indicator of clipping. Its scale is not documented; that it is a number is inferred. (Inferred: no source states all of this.) */
            clipping_ratio: number;
            /** Indicator of the DC offset. Its scale is not documented; that it is a number is inferred. (Inferred: no source states all of this.) */
            dc_offset: number;
        };
        ExtractionFieldResult: {
            /** Value that the bot captured, any JSON value. (Inferred: no source states all of this.) */
            expected: unknown;
            /** Value that the service extracted, any JSON value. (Inferred: no source states all of this.) */
            actual: unknown;
            /** Whether the two values match. (Inferred: no source states all of this.) */
            matched: boolean;
        };
        ExtractionValidation: {
            /** Number of variables compared. (Inferred: no source states all of this.) */
            total_fields: number;
            /** Number of variables that match. (Inferred: no source states all of this.) */
            matched_fields: number;
            /** Whether all variables match. (Inferred: no source states all of this.) */
            all_matched: boolean;
            /** Variables that do not match. The type of an element is not documented; the list is empty in the vendor's example. (Inferred: no source states all of this.) */
            mismatched_fields: unknown[];
            /** Comparison of each variable, by name. */
            field_results: {
                [key: string]: components["schemas"]["ExtractionFieldResult"];
            };
        };
        /** @enum {string} */
        VerdictPassed: "true" | "false" | "N/A";
        EvaluationVerdict: {
            /** Result of the check, a string. */
            passed: components["schemas"]["VerdictPassed"] | (string & {});
            /** Explanation of the result. */
            explanation: string;
            /** Exact quote from the call, or `N/A` if there is none. Documented since 0.1.10 of the official client. */
            verbatim_evidence?: string;
        };
        CallEvaluation: {
            /** Average latency in milliseconds. Whether it is a number or an object is not documented. */
            e2e_response_time?: unknown;
            /** Latency of each gap between speech segments. That it is an array of objects is inferred. (Inferred: no source states all of this.) */
            turn_by_turn_latency?: components["schemas"]["TurnLatency"][];
            /** Summary of the pauses. */
            pause_profile?: components["schemas"]["PauseProfile"];
            /** Quality of the audio signal. */
            audio_artifacts?: components["schemas"]["AudioArtifacts"];
            /** Whether the bot made false or fabricated claims. The shape of the value, and what it says of a pass, is not documented. */
            hallucination?: unknown;
            /** Extracted value of each variable in `extraction_schema`, any JSON value. */
            extraction_variables?: {
                [key: string]: unknown;
            };
            /** Comparison of the extracted variables with `bot_captured_variables`. */
            extraction_validation?: components["schemas"]["ExtractionValidation"];
            /** Whether the bot handled interruptions gracefully. The shape of the value is not documented. */
            interruption_behavior?: unknown;
            /** Verdict on whether the bot kept to the order, branches and terminal states of the prompt's flow. */
            section_sequencing?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot collected required information before the actions that depend on it. */
            mandatory_field_gating?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot returned to the exact pending step after an interruption. */
            interrupt_resume_precision?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether required closings were exact, and whether the bot behaved after the closing as the prompt says. */
            closing_verbatim_delivery?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot kept to one attempt, or to the number of retries that the prompt allows. */
            single_attempt_constraints?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot captured and reused many details that the user gave at once. */
            info_dump_handling?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot handled a change of the user's intent without losing context. */
            mid_flow_intent_switch?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot correctly ignored background speech and third parties. */
            side_talk_leakage?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot clarified vague answers before it routed or confirmed. */
            ambiguous_partial_responses?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether internal language about prompt, system, tools, variables or process reached the user. `"true"` means that the call satisfied the prompt. */
            internal_jargon_leakage?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot captured and used identity or contact details as the prompt says. */
            identity_extraction?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether user instructions improperly overrode the prompt. `"true"` means that the call satisfied the prompt. */
            prompt_injection?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot avoided unsupported guarantees, confirmations, timelines and binding claims. */
            commitment_extraction?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot stayed within the scope that the prompt defines. */
            scope_boundary_testing?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot resisted changes of role or persona that conflict with the prompt. */
            roleplay_jailbreak?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot retained earlier context and corrections. */
            context_memory_across_turns?: components["schemas"]["EvaluationVerdict"];
            /** Verdict on whether the bot fabricated facts, claims, statuses, policies, capabilities or operational statements. `"true"` means that the call satisfied the prompt. */
            hallucination_fabrication?: components["schemas"]["EvaluationVerdict"];
        } & {
            [key: string]: unknown;
        };
        SimulationPrompt: string;
        SimulationParameterKeys: (components["schemas"]["EvaluationParameter"] | (string & {}))[];
        MaxTurns: number;
        AdaptiveMaxConversations: number;
        SimulationScenario: string;
        BotLLMConnection: {
            /** Provider, in lower case. It is `litellm` in all examples; no other value is documented. */
            provider: string;
            /** Model route. */
            model: string;
            /** Always empty: the official client removes the credentials before it sends the request. */
            credentials: {
                [key: string]: unknown;
            };
            /** Endpoint settings, such as `base_url` or `api_version`. The official client removes project and location. Do not send secrets. */
            endpoint: {
                [key: string]: unknown;
            };
            /** Model options, such as `temperature`, `max_tokens` and `timeout_seconds` (in seconds). Do not send secrets. */
            options: {
                [key: string]: unknown;
            };
            /** Not documented. The official client removes secrets, project and location. */
            livekit_kwargs: {
                [key: string]: unknown;
            };
        };
        SelfSimulationRequest: {
            /**
             * Mode in which the service runs the bot. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            simulation_mode: "self_simulation";
            prompt: components["schemas"]["SimulationPrompt"];
            parameters: components["schemas"]["SimulationParameterKeys"];
            max_turns: components["schemas"]["MaxTurns"];
            adaptive_max_conversations?: components["schemas"]["AdaptiveMaxConversations"];
            scenario?: components["schemas"]["SimulationScenario"];
            bot_llm: components["schemas"]["BotLLMConnection"];
        };
        UserOrchestratedSimulationRequest: {
            /**
             * Mode in which you run the bot. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            simulation_mode: "user_orchestrated";
            prompt: components["schemas"]["SimulationPrompt"];
            parameters: components["schemas"]["SimulationParameterKeys"];
            max_turns: components["schemas"]["MaxTurns"];
            adaptive_max_conversations?: components["schemas"]["AdaptiveMaxConversations"];
            scenario?: components["schemas"]["SimulationScenario"];
        };
        AuditDiscoveryRequest: {
            /**
             * Mode in which the service plans the scenarios. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            simulation_mode: "audit_discovery";
            prompt: components["schemas"]["SimulationPrompt"];
            parameters: components["schemas"]["SimulationParameterKeys"];
            max_turns: components["schemas"]["MaxTurns"];
            adaptive_max_conversations?: components["schemas"]["AdaptiveMaxConversations"];
            scenario?: components["schemas"]["SimulationScenario"];
            bot_llm: components["schemas"]["BotLLMConnection"];
        };
        StartSimulationRequest: components["schemas"]["SelfSimulationRequest"] | components["schemas"]["UserOrchestratedSimulationRequest"] | components["schemas"]["AuditDiscoveryRequest"];
        /** @enum {string} */
        SimulationStatus: "running" | "completed" | "failed";
        TranscriptEntry: {
            /** Author of the message. The vendor's bot treats `bot` and `assistant` as the bot and any other role as the tester; which roles the service sends is inferred from that. (Inferred: no source states all of this.) */
            role?: string;
            /** Text of the message. */
            content?: string;
        };
        /** @enum {string} */
        GradingStatus: "pending" | "completed";
        SimulationTurnTiming: {
            /** Latency of the tester's model in milliseconds. */
            tester_llm_processing_latency_ms?: number | null;
            /** Alternative to `tester_llm_processing_latency_ms`. */
            tester_generation_latency_ms?: number | null;
            /** Latency of the bot's model in milliseconds. */
            bot_llm_processing_latency_ms?: number | null;
            /** Alternative to `bot_llm_processing_latency_ms`. */
            bot_response_latency_ms?: number | null;
            /** Latency of the grading in milliseconds. Null or absent until the turn is graded. */
            tester_grading_llm_processing_latency_ms?: number | null;
            /** Status of the grading. If it is absent, `tester_grading_llm_processing_latency_ms` shows whether the turn is graded. */
            tester_grading_status?: components["schemas"]["GradingStatus"] | (string & {});
        };
        SimulationTurn: {
            /** ID of the turn. */
            turn_id?: string;
            /** Index of the turn, from 0. The vendor's examples take an absent index as 0. */
            turn_index?: number;
            /** Latencies of the turn. */
            timing?: components["schemas"]["SimulationTurnTiming"];
        } & {
            [key: string]: unknown;
        };
        SimulationProgress: {
            /** Phase of the run. Its values are not documented. (Inferred: no source states all of this.) */
            current_phase?: string;
            /** Latest activity. Its values are not documented. (Inferred: no source states all of this.) */
            latest_activity?: string;
            /** Number of the current conversation, printed beside `max_conversations`. Where it begins is not documented. (Inferred: no source states all of this.) */
            current_conversation?: number;
            /** Maximum number of conversations. (Inferred: no source states all of this.) */
            max_conversations?: number;
            /** Number of completed turns, printed beside `max_total_turns`. Whether it spans all conversations is not documented. (Inferred: no source states all of this.) */
            turns_completed?: number;
            /** Maximum number of turns. Whether it spans all conversations is not documented. (Inferred: no source states all of this.) */
            max_total_turns?: number;
            /** Estimated completion. Its format is not documented. (Inferred: no source states all of this.) */
            estimated_completion?: string;
        };
        SimulationParameterResult: {
            /** Key of the parameter. */
            parameter?: string;
            /** Whether the parameter passed. The type is inferred. (Inferred: no source states all of this.) */
            passed?: boolean;
            /** Place in the prompt for the suggested lines. */
            prompt_patch_location?: string;
            /** Suggested lines for the prompt. */
            prompt_patch_lines?: string[];
        };
        /** @enum {string} */
        SimulationStopReason: "budget_exhausted" | "audit_discovery_completed";
        AuditScenario: {
            /** Not documented; `fatal_emergency_interruption` in the vendor's example. */
            risk_id?: string;
            /** Not documented; true for a passed scenario in the vendor's example. */
            planned_risk_passed?: boolean;
        };
        AuditDiscoveryResult: {
            /** Not documented; true in the vendor's example. */
            enabled?: boolean;
            /** Scenarios that passed. */
            passed_scenarios?: components["schemas"]["AuditScenario"][];
            /** Scenarios that failed. */
            failed_scenarios?: unknown[];
            /** Not documented. */
            error_scenarios?: unknown[];
        };
        SimulationFinalResult: {
            /** Whether the bot passed overall. */
            overall_pass?: boolean;
            /** Summary. That it is text is inferred. (Inferred: no source states all of this.) */
            summary?: string;
            /** Result of each parameter. */
            parameter_results?: components["schemas"]["SimulationParameterResult"][];
            /** Reason for the end of the run. */
            stop_reason?: components["schemas"]["SimulationStopReason"] | (string & {});
            /** Explanation of the end of the run. */
            stop_message?: string;
            /** Scenarios of an `audit_discovery` run. */
            audit_discovery?: components["schemas"]["AuditDiscoveryResult"];
        } & {
            [key: string]: unknown;
        };
        SimulationState: {
            /** ID of the simulation. */
            chat_id: string;
            /** Status of the simulation. */
            status: components["schemas"]["SimulationStatus"] | (string & {});
            /** Next message of the tester for the bot, in `user_orchestrated` while `running`. */
            tester_message?: string;
            /** Conversation so far. */
            transcript?: components["schemas"]["TranscriptEntry"][];
            /** Turns so far, with timing and grading. */
            turns?: components["schemas"]["SimulationTurn"][];
            /** Progress of the run. */
            progress?: components["schemas"]["SimulationProgress"];
            /** Final result, when the simulation has ended. */
            final_result?: components["schemas"]["SimulationFinalResult"];
        };
        SubmitSimulationTurnRequest: {
            /** ID of the simulation, from `startSimulation`. */
            chat_id: string;
            /** Bot's reply to the last `tester_message`. */
            bot_response: string;
            /** Latency of the bot's model in milliseconds. The official client sends two decimals. */
            bot_response_latency_ms: number;
        };
        SimulationParameter: {
            /** Key for `parameters` of `startSimulation`. */
            key: string;
        };
        SimulationParameters: {
            /** Version of the configuration. It is a date in the vendor's example. */
            version: string;
            /** Enabled parameters. */
            parameters: components["schemas"]["SimulationParameter"][];
        };
        CreditBalance: {
            /** Number of credits left. That it is a number is inferred; whether it can have decimals is not documented. (Inferred: no source states all of this.) */
            credits_remaining: number;
        };
    };
    responses: {
        OtherError: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        BadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        InternalServerError: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        SimulationError: {
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
    evaluateCall: {
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EvaluateCallRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CallEvaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    startSimulation: {
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSimulationRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SimulationState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["SimulationError"];
        };
    };
    submitSimulationTurn: {
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitSimulationTurnRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SimulationState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["SimulationError"];
        };
    };
    getSimulationParameters: {
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SimulationParameters"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    getSimulation: {
        parameters: {
            path: {
                /**
                 * ID of the simulation, from `startSimulation`. Percent-encode it as a single path segment. That it is not empty is a rule of the official client.
                 * @example sim_5d0c8b2f41a94e77
                 */
                chat_id: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SimulationState"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["SimulationError"];
        };
    };
    getCreditBalance: {
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CreditBalance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
}
