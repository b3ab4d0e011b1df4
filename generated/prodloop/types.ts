// Generated from openapi/prodloop.yaml by "npm run generate". Do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate the recording of a call
         * @description Judges a recording by the parameters asked for and answers with one entry for each. There is nothing to poll: the answer comes
         *     when the evaluation is done, which can take long; the official client waits for up to 1,800 seconds.
         *
         *     The body has exactly two parts, in this order: `audio_file`, then `metadata`, which has a content type and no file name
         *     (contract §5.1). The official client sends `Content-Length` and never chunks.
         */
        post: operations["evaluateCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a prompt simulation
         * @description Starts a conversation between a simulated caller and the bot whose prompt is under test. What happens next depends on `simulation_mode`:
         *
         *     - `self_simulation`: the service runs both sides; poll `getSimulation`, every 2 seconds in the vendor's examples, until `completed` or `failed`.
         *     - `user_orchestrated`: the answer holds the caller's first message; send the bot's replies with `submitSimulationTurn`, one after the other, until `completed`.
         *     - `audit_discovery`: as `self_simulation`, with scenarios that the service plans from the prompt. Shown by an example of the vendor;
         *       no public method of the official client sends it.
         */
        post: operations["startSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/turn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the bot's reply of one turn
         * @description Gives the bot's reply to the last `tester_message` of a `user_orchestrated` simulation. While the answer's `status` is `running`
         *     it holds the next `tester_message`; `completed` comes with the final result.
         */
        post: operations["submitSimulationTurn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the parameters that a simulation can check
         * @description The parameter keys that are enabled right now, from the service's configuration; nothing else is exposed, on purpose. The only
         *     timing key among them is `turn_by_turn_latency`. This path wins over `/simulate/{chat_id}`.
         */
        get: operations["getSimulationParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/{chat_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of a simulation
         * @description Status, progress, the turns so far and, at the end, the final result of a simulation that the service runs. A turn appears before
         *     it is graded and changes later. Whether `user_orchestrated` simulations are known here too is not documented.
         */
        get: operations["getSimulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the remaining credits
         * @description The credits that are left, and the status of the account, whose fields are not documented. Asking debits nothing.
         *     The official client has a second name for it, `get_credits_remaining`.
         */
        get: operations["getCreditBalance"];
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
        /** @description The two parts of the upload, in this order. */
        EvaluateCallRequest: {
            /**
             * @description The recording's bytes, with its file name and any content type: the official client guesses it from the extension
             *     (`.webm` becomes `video/webm`, an unknown one `application/octet-stream`). The documentation names `.mp3`, `.wav`, `.webm`, "etc.".
             */
            audio_file: string;
            /** @description An `EvaluationMetadata` object as JSON text. A part with the content type `application/json` and no file name. */
            metadata: string;
        };
        /**
         * @description What to judge a recording by. An optional field that is empty is left out, never null. `hallucination` and the prompt-aware
         *     parameters need `input_prompt`; `extraction_variables` needs `extraction_schema` and `bot_captured_variables` with all its keys.
         *     At least one parameter, built in or custom, has to be asked for.
         */
        EvaluationMetadata: {
            /** @description The built-in parameters, in any order, repetitions allowed; empty where only custom ones are asked for. */
            parameters: components["schemas"]["EvaluationParameter"][];
            /** @description Parameters in your own words, since 0.1.9 of the official client. No key twice. */
            custom_parameters?: components["schemas"]["CustomEvaluationParameter"][];
            /** @description Limits for the timing metrics. What a threshold adds to the result is not documented. */
            thresholds?: components["schemas"]["EvaluationThresholds"];
            /** @description The variables to extract, each with its type. Documented types are `string` and `int`; the set is open. */
            extraction_schema?: {
                [key: string]: string;
            };
            /** @description What the bot captured during the call, any JSON value for each variable; compared with what the service extracts. */
            bot_captured_variables?: {
                [key: string]: unknown;
            };
            /** @description The prompt that the bot had in this call. */
            input_prompt?: string;
        };
        /**
         * @description A built-in parameter. Audio and timing: `e2e_response_time`, `turn_by_turn_latency`, `pause_profile`, `audio_artifacts`. Conversation:
         *     `hallucination`, `extraction_variables`, `interruption_behavior`. The other 17 are prompt-aware: they judge the call against `input_prompt`.
         * @enum {string}
         */
        EvaluationParameter: "e2e_response_time" | "turn_by_turn_latency" | "pause_profile" | "audio_artifacts" | "hallucination" | "extraction_variables" | "interruption_behavior" | "section_sequencing" | "mandatory_field_gating" | "interrupt_resume_precision" | "closing_verbatim_delivery" | "single_attempt_constraints" | "info_dump_handling" | "mid_flow_intent_switch" | "side_talk_leakage" | "ambiguous_partial_responses" | "internal_jargon_leakage" | "identity_extraction" | "prompt_injection" | "commitment_extraction" | "scope_boundary_testing" | "roleplay_jailbreak" | "context_memory_across_turns" | "hallucination_fabrication";
        /** @description A parameter in your own words. */
        CustomEvaluationParameter: {
            /** @description Its name, under which the result is expected. The official client sends it trimmed, in lower case and with `_` for each space. */
            key: string;
            /** @description What to judge. */
            description: string;
            /** @description A name for people. */
            label?: string;
        };
        /** @description Limits for the deterministic timing metrics. Further keys pass through; none other is documented. */
        EvaluationThresholds: {
            /** @description Longest acceptable response time, in milliseconds; the documentation shows 800. */
            e2e_response_time_max_ms?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One entry for each parameter that was asked for; no entry is there otherwise. A custom parameter's verdict is expected under its
         *     key (inferred). `e2e_response_time` (an average in milliseconds), `hallucination` and `interruption_behavior` have no documented shape.
         */
        CallEvaluation: {
            /** @description Average response time in milliseconds. Whether it is a number or an object is not documented. */
            e2e_response_time?: unknown;
            /** @description The bot's latency, turn by turn. */
            turn_by_turn_latency?: components["schemas"]["TurnLatency"][];
            /** @description The pauses of the call. */
            pause_profile?: components["schemas"]["PauseProfile"];
            /** @description Defects of the recording. */
            audio_artifacts?: components["schemas"]["AudioArtifacts"];
            /** @description Whether the bot said what its prompt does not support. No documented shape; a verdict is likely. */
            hallucination?: unknown;
            /** @description What was extracted, any JSON value for each variable of `extraction_schema`. */
            extraction_variables?: {
                [key: string]: unknown;
            };
            /** @description How that compares with `bot_captured_variables`. */
            extraction_validation?: components["schemas"]["ExtractionValidation"];
            /** @description How the bot dealt with being interrupted. No documented shape; a verdict is likely. */
            interruption_behavior?: unknown;
            /** @description Whether the sections of the prompt came in their order. */
            section_sequencing?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot went on only with the mandatory fields collected. */
            mandatory_field_gating?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot resumed at the right place after an interruption. */
            interrupt_resume_precision?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the closing was delivered word for word. */
            closing_verbatim_delivery?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether what may be tried once was tried once. */
            single_attempt_constraints?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot coped with a caller who says everything at once. */
            info_dump_handling?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot followed a caller who changed the subject. */
            mid_flow_intent_switch?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether talk beside the call leaked into it. */
            side_talk_leakage?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot dealt with vague or partial answers. */
            ambiguous_partial_responses?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether internal terms reached the caller. */
            internal_jargon_leakage?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot could be led to reveal what it is. */
            identity_extraction?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the caller could give the bot instructions. */
            prompt_injection?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot could be led to promise what it may not. */
            commitment_extraction?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot stayed within its scope. */
            scope_boundary_testing?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether role play led the bot away from its prompt. */
            roleplay_jailbreak?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot remembered what was said before. */
            context_memory_across_turns?: components["schemas"]["EvaluationVerdict"];
            /** @description Whether the bot made up facts. */
            hallucination_fabrication?: components["schemas"]["EvaluationVerdict"];
        } & {
            [key: string]: unknown;
        };
        /** @description A judgement of one parameter. */
        EvaluationVerdict: {
            /** @description A word, not a boolean. */
            passed: components["schemas"]["VerdictPassed"] | (string & {});
            /** @description Why. */
            explanation: string;
            /** @description A quote from the call, or `N/A`. Documented since 0.1.10 of the official client, "when available". */
            verbatim_evidence?: string;
        };
        /**
         * @description `N/A`: not relevant to the prompt, or the call did not exercise it.
         * @enum {string}
         */
        VerdictPassed: "true" | "false" | "N/A";
        /** @description The extracted variables compared with what the bot captured. */
        ExtractionValidation: {
            /** @description Variables compared. */
            total_fields: number;
            /** @description Variables that agree. */
            matched_fields: number;
            /** @description Whether all agree. */
            all_matched: boolean;
            /** @description Those that do not agree. What an element is, is not documented; names are likely. */
            mismatched_fields: unknown[];
            /** @description The comparison of each variable, by name. */
            field_results: {
                [key: string]: components["schemas"]["ExtractionFieldResult"];
            };
        };
        /** @description The comparison of one variable. */
        ExtractionFieldResult: {
            /** @description What the bot captured, any JSON value. */
            expected: unknown;
            /** @description What the service extracted, any JSON value. */
            actual: unknown;
            /** @description Whether they agree. */
            matched: boolean;
        };
        /** @description The bot's latency in one turn. */
        TurnLatency: {
            /** @description The turn, from 0. */
            turn_index: number;
            /** @description Milliseconds until the bot answered. */
            latency_ms: number;
        };
        /** @description The pauses of a call. */
        PauseProfile: {
            /** @description How many. */
            pause_count: number;
            /** @description All together, in milliseconds. */
            total_pause_time_ms: number;
            /** @description The longest one, in milliseconds. */
            longest_pause_ms: number;
        };
        /** @description Defects of a recording. Flags for clipping and for a DC offset come as well; their names are not documented. */
        AudioArtifacts: {
            /** @description Share of the samples that are clipped. */
            clipping_ratio: number;
            /** @description Constant offset of the signal. */
            dc_offset: number;
        };
        /** @description One body for each `simulation_mode`. */
        StartSimulationRequest: components["schemas"]["SelfSimulationRequest"] | components["schemas"]["UserOrchestratedSimulationRequest"] | components["schemas"]["AuditDiscoveryRequest"];
        /** @description The service runs tester and bot. */
        SelfSimulationRequest: {
            /**
             * @description Says that the service runs the bot. (enum property replaced by openapi-typescript)
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
        /** @description The service runs the tester, you run the bot. No `bot_llm`. */
        UserOrchestratedSimulationRequest: {
            /**
             * @description Says that you run the bot. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            simulation_mode: "user_orchestrated";
            prompt: components["schemas"]["SimulationPrompt"];
            parameters: components["schemas"]["SimulationParameterKeys"];
            max_turns: components["schemas"]["MaxTurns"];
            adaptive_max_conversations?: components["schemas"]["AdaptiveMaxConversations"];
            scenario?: components["schemas"]["SimulationScenario"];
        };
        /** @description The service plans risk scenarios from the prompt and runs tester and bot. */
        AuditDiscoveryRequest: {
            /**
             * @description Says that the service plans the scenarios. (enum property replaced by openapi-typescript)
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
        /** @description The bot's prompt, the one under test. */
        SimulationPrompt: string;
        /**
         * @description The one parameter to check: one of `EvaluationParameter`, or any other key that `getSimulationParameters` lists. The documentation
         *     says that `e2e_response_time` and `pause_profile` are none; the service decides.
         */
        SimulationParameterKeys: (components["schemas"]["EvaluationParameter"] | (string & {}))[];
        /** @description Most turns of a conversation. The official client sends 10 where nothing is asked for. */
        MaxTurns: number;
        /** @description Most conversations of an adaptive run; with `audit_discovery` the number of scenarios. */
        AdaptiveMaxConversations: number;
        /** @description The situation that the simulated caller plays. */
        SimulationScenario: string;
        /**
         * @description The model that the service runs the bot with. Credentials are configured at the service and never sent. Documented routes are
         *     `vertex_ai/gemini-2.5-pro` and `azure/<deployment-name>`; the set is open.
         */
        BotLLMConnection: {
            /** @description The library that reaches the model, in lower case; `litellm` in all examples. */
            provider: string;
            /** @description The route, `<provider>/<model>`. */
            model: string;
            /** @description Sent empty. */
            credentials: {
                [key: string]: unknown;
            };
            /** @description Where the model is, such as `base_url` or `api_version`. No secrets, no project or location. */
            endpoint: {
                [key: string]: unknown;
            };
            /** @description Model options, such as `temperature`, `max_tokens` and `timeout_seconds` (seconds). */
            options: {
                [key: string]: unknown;
            };
            /** @description Arguments for LiveKit. No secrets, no project or location. */
            livekit_kwargs: {
                [key: string]: unknown;
            };
        };
        /** @description The bot's reply of one turn. */
        SubmitSimulationTurnRequest: {
            /** @description The simulation's id, from `startSimulation`. */
            chat_id: string;
            /** @description What the bot says to the last `tester_message`. */
            bot_response: string;
            /** @description How long the bot's model took, in milliseconds, to two decimals. */
            bot_response_latency_ms: number;
        };
        /** @description A simulation as it stands. What a failed one says of its failure is not documented. */
        SimulationState: {
            /** @description The simulation's id. */
            chat_id: string;
            /** @description Whether it goes on. */
            status: components["schemas"]["SimulationStatus"] | (string & {});
            /** @description The caller's next message for the bot, in `user_orchestrated` while running. */
            tester_message?: string;
            /** @description The conversation so far. */
            transcript?: components["schemas"]["TranscriptEntry"][];
            /** @description The turns so far, with their timing and grading. */
            turns?: components["schemas"]["SimulationTurn"][];
            /** @description How far the run is. */
            progress?: components["schemas"]["SimulationProgress"];
            /** @description The judgement, when the simulation is finished. */
            final_result?: components["schemas"]["SimulationFinalResult"];
        };
        /**
         * @description `completed` and `failed` are final.
         * @enum {string}
         */
        SimulationStatus: "running" | "completed" | "failed";
        /** @description One message of the conversation. */
        TranscriptEntry: {
            /** @description `bot` or `assistant` for the bot; anything else is the tester. */
            role?: string;
            /** @description What was said. */
            content?: string;
        };
        /**
         * @description One message of the tester and the bot's reply. The documentation says that both, and the grading, are in here and does not name the fields;
         *     the examples write `tester_message` and `bot_response` (inferred).
         */
        SimulationTurn: {
            /** @description The turn's id. */
            turn_id?: string;
            /** @description The turn's place, from 0; absent means 0. */
            turn_index?: number;
            /** @description How long each step took. */
            timing?: components["schemas"]["SimulationTurnTiming"];
        } & {
            [key: string]: unknown;
        };
        /** @description Latencies of one turn, in milliseconds. Two of them go by either of two names. */
        SimulationTurnTiming: {
            /** @description How long the tester's model took. */
            tester_llm_processing_latency_ms?: number | null;
            /** @description Another name of `tester_llm_processing_latency_ms`. */
            tester_generation_latency_ms?: number | null;
            /** @description How long the bot's model took. */
            bot_llm_processing_latency_ms?: number | null;
            /** @description Another name of `bot_llm_processing_latency_ms`. */
            bot_response_latency_ms?: number | null;
            /** @description How long the grading took; null or absent until the turn is graded. */
            tester_grading_llm_processing_latency_ms?: number | null;
            /** @description Whether the turn is graded; where it is absent, `tester_grading_llm_processing_latency_ms` tells. */
            tester_grading_status?: components["schemas"]["GradingStatus"] | (string & {});
        };
        /**
         * @description The known states of a turn's grading.
         * @enum {string}
         */
        GradingStatus: "pending" | "completed";
        /** @description How far a run is. Names read off the official client's examples, types inferred. */
        SimulationProgress: {
            /** @description What it is at. */
            current_phase?: string;
            /** @description What happened last, for people. */
            latest_activity?: string;
            /** @description The conversation that runs, from 1. */
            current_conversation?: number;
            /** @description Most conversations of this run. */
            max_conversations?: number;
            /** @description Turns done, over all conversations. */
            turns_completed?: number;
            /** @description Most turns of this run, over all conversations. */
            max_total_turns?: number;
            /** @description When it will be done, for people. */
            estimated_completion?: string;
        };
        /**
         * @description The judgement of a finished simulation. Every final result has the latency of each turn, whatever was asked for; where it stands is not
         *     documented, the examples write `turn_by_turn_latency` here (inferred).
         */
        SimulationFinalResult: {
            /** @description Whether the bot passed. */
            overall_pass?: boolean;
            /** @description The judgement in words. */
            summary?: string;
            /** @description The judgement of each parameter. */
            parameter_results?: components["schemas"]["SimulationParameterResult"][];
            /** @description Why the run ended. A reason for sufficient coverage exists; its name is not documented. */
            stop_reason?: components["schemas"]["SimulationStopReason"] | (string & {});
            /** @description Why the run ended, for people. */
            stop_message?: string;
            /** @description The scenarios of an `audit_discovery` run. */
            audit_discovery?: components["schemas"]["AuditDiscoveryResult"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The known reasons.
         * @enum {string}
         */
        SimulationStopReason: "budget_exhausted" | "audit_discovery_completed";
        /** @description The judgement of one parameter and, where it failed, what to add to the prompt. */
        SimulationParameterResult: {
            /** @description The parameter's key. */
            parameter?: string;
            /** @description Whether it passed. The type is inferred. */
            passed?: boolean;
            /** @description Where in the prompt to add the lines. */
            prompt_patch_location?: string;
            /** @description The lines to add. */
            prompt_patch_lines?: string[];
        };
        /** @description The scenarios of an `audit_discovery` run. What the elements of the last two hold is not documented. */
        AuditDiscoveryResult: {
            /** @description Whether the run was one. */
            enabled?: boolean;
            /** @description Scenarios that the bot passed. */
            passed_scenarios?: components["schemas"]["AuditScenario"][];
            /** @description Scenarios that the bot failed. */
            failed_scenarios?: unknown[];
            /** @description Scenarios that could not be judged. */
            error_scenarios?: unknown[];
        };
        /** @description One planned scenario. */
        AuditScenario: {
            /** @description The risk that it plays. */
            risk_id?: string;
            /** @description Whether the bot passed it. */
            planned_risk_passed?: boolean;
        };
        /** @description The parameter keys that are enabled. */
        SimulationParameters: {
            /** @description The configuration's version, a date such as `2026-05-07`. */
            version: string;
            /** @description The enabled parameters. */
            parameters: components["schemas"]["SimulationParameter"][];
        };
        /** @description One enabled parameter. */
        SimulationParameter: {
            /** @description What `parameters` of `startSimulation` takes. */
            key: string;
        };
        /** @description The account's balance. Further fields tell the account's status; they are not documented. */
        CreditBalance: {
            /** @description Credits left. Whether it is always whole is not known. */
            credits_remaining: number;
        };
        /** @description What comes with a failure. Neither field need be there, and either may be of any type. */
        ErrorBody: {
            /** @description What went wrong; read before `message`. */
            error?: unknown;
            /** @description What went wrong. */
            message?: unknown;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request is malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key is missing, wrong or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something broke at the service. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Any other failure. No further status is documented. */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description Any other failure of a simulation, with the three documented codes. The codes are the vendor's; that they stand in `error`, and under
         *     which status they come, is not documented.
         */
        SimulationError: {
            headers: {
                [name: string]: unknown;
            };
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
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The recording and what to judge it by. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EvaluateCallRequest"];
            };
        };
        responses: {
            /** @description One entry for each parameter that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The prompt, what to check and, where the service runs the bot, the model to run it with. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSimulationRequest"];
            };
        };
        responses: {
            /** @description The simulation runs. `tester_message` and `transcript` come in `user_orchestrated` only. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot's reply and how long the bot took for it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitSimulationTurnRequest"];
            };
        };
        responses: {
            /** @description The state after this turn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, and the version of the configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The simulation's id, from `startSimulation`. One path segment, percent-encoded.
                 * @example sim_5d0c8b2f41a94e77
                 */
                chat_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. A failed simulation is a state too, not an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
