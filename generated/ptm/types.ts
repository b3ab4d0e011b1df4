// Generated from openapi/ptm.yaml by "npm run generate". Do not edit.
export interface paths {
    "/api/v1/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prompts
         * @description Prompts that match every filter given. A filter that is an empty string is sent and not left out.
         *     Servers answer with an object or with a bare array; the TypeScript client gives the array either way.
         */
        get: operations["listPrompts"];
        put?: never;
        /**
         * Create a prompt
         * @description Creates a prompt with its first version. `[]` for a list is sent and not left out. Without `kpis` the server adds
         *     `latency_budget`, `cost_budget`, `quality_gate` and `safety_gate`.
         */
        post: operations["createPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * Get a prompt
         * @description One prompt with the text of its active version.
         */
        get: operations["getPrompt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * Get the tests of a prompt
         * @description Test cases, metrics and KPIs that are stored with the prompt.
         */
        get: operations["getPromptTests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a prompt
         * @description The versions, newest first. Servers answer with an object or with a bare array; the TypeScript client gives the array either way.
         */
        get: operations["listPromptVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/versions/{version_number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
                /**
                 * @description The version's number, from 1.
                 * @example 3
                 */
                version_number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        /**
         * Get one version of a prompt
         * @description A version with its text, tests, metrics and KPIs.
         */
        get: operations["getPromptVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List provider profiles
         * @description The profiles that prompts can run on. Servers answer with an object or with a bare array; the TypeScript client gives the array
         *     either way.
         */
        get: operations["listProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/repository": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate stored prompts
         * @description Starts one run of stored prompts with their stored tests on the given providers, and answers before it is done. Poll the run key.
         *     Any further field goes to the server as it is; which ones it knows is not documented beyond `visibility`.
         */
        post: operations["runEval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/manual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a prompt that is not stored
         * @description Starts a run of a prompt text with tests of your own, and answers before it is done. Poll the run key. Any further field goes
         *     to the server as it is.
         */
        post: operations["runManualEval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs
         * @description Runs that match every filter given. The order of the rows is not documented; there is a limit and no offset.
         */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{run_key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The run's key. An optimization has runs `opt-<slug>`, `opt-<slug>-vN` for a cycle and `opt-<slug>-vN-sM` for a sample.
                 * @example api-3f9c2a7b1d
                 */
                run_key: components["parameters"]["RunKey"];
            };
            cookie?: never;
        };
        /**
         * Get a run
         * @description A run with its status and, once it has ended, its score. Where the root holds no score and `providers` is not empty, the
         *     TypeScript client fills `score`, `passed_tests` and `total_tests` from the first provider.
         */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{run_key}/report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The run's key. An optimization has runs `opt-<slug>`, `opt-<slug>-vN` for a cycle and `opt-<slug>-vN-sM` for a sample.
                 * @example api-3f9c2a7b1d
                 */
                run_key: components["parameters"]["RunKey"];
            };
            cookie?: never;
        };
        /**
         * Get the report of a run
         * @description The report as text, in the format asked for. Some servers wrap a format other than `json` in a JSON object, under `html` or `content`;
         *     the TypeScript client takes it out. The fields of a JSON report and the columns of a CSV one are not known.
         */
        get: operations["runReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/optimize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Optimize a prompt
         * @description Queues an optimization: cycles that rewrite the prompt and keep what scores better. Poll its status. The seven fields from
         *     `stability_samples` on take the server's own defaults where they are left out.
         */
        post: operations["submitOptimization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/optimization-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * Get the active optimization of a prompt
         * @description The optimization in progress, or `{}` where none is. An optimization that has ended may still be given, with its last status.
         *     Fields other than `status` are not documented for this operation.
         */
        get: operations["getOptimizationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/optimization-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * List the optimizations of a prompt
         * @description Optimizations of the prompt, newest first. The fields of a row are not documented.
         */
        get: operations["getOptimizationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimizations/{optimization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The optimization's id. Whether it equals the run key of the optimization is not known.
                 * @example opt-8c1f27
                 */
                optimization_id: components["parameters"]["OptimizationId"];
            };
            cookie?: never;
        };
        /**
         * Get an optimization with its cycles
         * @description One optimization and what each of its cycles scored.
         */
        get: operations["getOptimizationDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimizations/{optimization_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The optimization's id. Whether it equals the run key of the optimization is not known.
                 * @example opt-8c1f27
                 */
                optimization_id: components["parameters"]["OptimizationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an optimization
         * @description Cancels an optimization that is queued or running; one that has ended is a 409 that names its status.
         */
        post: operations["cancelOptimization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List skills
         * @description Skills that match every filter given, a page at a time.
         */
        get: operations["listSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/by-name/{qualified_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The whole qualified name as one encoded segment: `@username/slug` in the personal namespace, `@group/slug` in a team's, the bare slug
                 *     in the public one, `<source>:<name>` for a linked skill.
                 * @example @alice/meeting-summarizer
                 */
                qualified_name: string;
            };
            cookie?: never;
        };
        /**
         * Get a skill by its qualified name
         * @description The sure way from a name to a skill and its id.
         */
        get: operations["getSkillByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/by-prompt/{prompt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * List the skills of a prompt
         * @description The skills that were published from a prompt, one for each namespace.
         */
        get: operations["getSkillsByPrompt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skill_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * Get a skill
         * @description One skill. The README lets a qualified name stand for the id; whether a server takes one is not known, `getSkillByName` is the sure way.
         */
        get: operations["getSkill"];
        put?: never;
        post?: never;
        /**
         * Delete a skill
         * @description Deletes a skill softly. What remains of it is not documented.
         */
        delete: operations["deleteSkill"];
        options?: never;
        head?: never;
        /**
         * Update a skill
         * @description Changes the fields that are given and no others. Any further field goes to the server as it is.
         */
        patch: operations["updateSkill"];
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/publish-skill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a prompt as a skill
         * @description Builds a bundle from the prompt's active version and publishes it. Publishing again in the same namespace makes the next
         *     bundle version. A security hold on a skill of the prompt is a 409, a failed security scan a 422 with its findings.
         */
        post: operations["publishSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skill_id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * Download the bundle of a skill
         * @description The skill's files as a gzipped tar. Its `manifest.json`, where there is one, declares every file below `scripts/`. Check the
         *     digest and every path before anything is written to disk.
         */
        get: operations["downloadSkillBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skill_id}/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a skill on the server and score it
         * @description Runs the skill, waits until the server has scored the output and answers with both. The run stays in the history as
         *     `Eval: <qualified_name>`.
         *     Give the request `timeout_seconds` and 30 s more before you call it lost, whatever the client's own limit.
         */
        post: operations["invokeSkillEvalPtm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a prompt on the server and score it
         * @description Runs the prompt, waits until the server has scored the output and answers with both. The run stays in the history.
         *     Give the request `timeout_seconds` and 30 s more before you call it lost, whatever the client's own limit.
         */
        post: operations["invokePromptEvalPtm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skill_id}/invoke-with-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch a skill to run it, with a scored run on the server
         * @description Answers at once with the skill's contents while the server runs and scores it too. Poll the run key for the score.
         *     Give the request `timeout_seconds` and 30 s more before you call it lost, whatever the client's own limit.
         */
        post: operations["invokeSkillWithBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/invoke-with-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch a prompt to run it, with a scored run on the server
         * @description Answers at once with the prompt's contents while the server runs and scores it too. Poll the run key for the score.
         *     Give the request `timeout_seconds` and 30 s more before you call it lost, whatever the client's own limit.
         */
        post: operations["invokePromptWithBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skill_id}/client-inline-run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a run of a skill made by the caller
         * @description Telemetry about a run that the caller made with the skill's contents. Names of inputs only, never their values.
         */
        post: operations["recordSkillClientInlineRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/client-inline-run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a run of a prompt made by the caller
         * @description Telemetry about a run that the caller made with the prompt's contents. Names of inputs only, never their values.
         */
        post: operations["recordPromptClientInlineRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skill_id}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * Get the contents of a skill
         * @description The texts of the skill's bundle, for the caller to run. No model is called and nothing is written. An id may be a qualified name
         *     as for `getSkill`.
         */
        get: operations["getSkillContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * Get the contents of a prompt
         * @description The prompt's text, tests and tools, for the caller to run. No model is called.
         */
        get: operations["getPromptContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skill_id}/usage-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * Get how often a skill was fetched
         * @description Counts of fetches. All four fields are null where the organisation's setting `inline_usage_metrics_enabled` is false.
         */
        get: operations["getSkillUsageMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{prompt_id}/usage-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /**
         * Get how often a prompt was fetched
         * @description Counts of fetches. All four fields are null where the organisation's setting `inline_usage_metrics_enabled` is false.
         */
        get: operations["getPromptUsageMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description Groups of users. Whether the server pages this list is not known.
         */
        get: operations["listGroups"];
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
        /**
         * @description Where a prompt is kept; one that is kept in a repository is edited there.
         * @enum {string}
         */
        PromptSource: "database" | "repository";
        /**
         * @description Who sees a run. `group_visible` is named by the vendor's MCP server only.
         * @enum {string}
         */
        VisibilityScope: "org_visible" | "private_only" | "group_visible";
        /**
         * @description Format of a run's report.
         * @default html
         * @enum {string}
         */
        ReportFormat: "html" | "json" | "markdown" | "csv";
        /**
         * @description State of a run. The last three are ends; the vendor's MCP server spells the last one `canceled`.
         * @enum {string}
         */
        RunStatus: "queued" | "running" | "completed" | "failed" | "cancelled";
        /**
         * @description State of an optimization. The sources show these three; others exist and are not listed anywhere.
         * @enum {string}
         */
        OptimizationStatus: "queued" | "running" | "completed";
        /**
         * @description How the scores of several providers become one. The server's default is `avg_all_providers`.
         * @enum {string}
         */
        ComparisonStrategy: "avg_all_providers" | "min_provider";
        /**
         * @description How variance between outputs is measured.
         * @enum {string}
         */
        VarianceSignal: "levenshtein" | "embedding" | "both";
        /**
         * @description Who a skill is published to.
         * @enum {string}
         */
        SkillNamespace: "personal" | "team" | "public";
        /**
         * @description Published here, or linked from a source.
         * @enum {string}
         */
        SkillKind: "owned" | "linked";
        /**
         * @description Whether the prompt is a whole file or marked in one.
         * @enum {string}
         */
        GitSyncMode: "file" | "marker";
        /**
         * @description The git host.
         * @enum {string}
         */
        GitSyncProvider: "github" | "gitea" | "gitlab";
        /** @description One check of an output, as promptfoo writes it. */
        Assertion: {
            /**
             * @description The kind of check, such as `icontains` (the output holds `value`, whatever the case) or `javascript` (`value` is an expression
             *     over `output`). promptfoo has many more; the list is open.
             * @example icontains
             */
            type: string;
            /** @description What the check compares with; any JSON value. */
            value?: unknown;
            /** @description What is checked. */
            description?: string | null;
        };
        /** @description One test of a prompt, as promptfoo writes it. */
        TestCase: {
            /** @description What is tested. */
            description?: string | null;
            /** @description Values for the variables of the prompt text, by name. */
            vars?: {
                [key: string]: unknown;
            } | null;
            /** @description Checks of the output. */
            assert?: components["schemas"]["Assertion"][] | null;
            /** @description An output to compare with. */
            expected_output?: string | null;
        };
        /** @description A metric that a judge model scores, as DeepEval writes it. */
        Metric: {
            /** @description The metric's name. */
            name: string;
            /** @description What the judge looks for, in words. */
            criteria?: string | null;
            /** @description Score from which an output passes, such as 0.7. A range of 0–1 is assumed and not enforced. */
            threshold?: number | null;
        };
        /** @description A figure of merit computed from a run. */
        Kpi: {
            /** @description The KPI's name. */
            name: string;
            /** @description What it measures. */
            description?: string | null;
            /**
             * @description An expression over the variables of a run, such as `1 if cost < 0.05 else 0`. Variables seen: `cost`, `latency_ms`, `avg_cost_usd`,
             *     `avg_latency_ms`, `promptfoo_success_rate`.
             */
            expression?: string | null;
            /** @description Weight among the KPIs. */
            weight?: number | null;
        };
        /** @description Keeps a prompt or a skill in step with a git repository. Newer than the README of 0.18. */
        GitSyncSettings: {
            /** @description Whether it is kept in step with git. */
            git_sync_enabled?: boolean;
            /** @description `owner/repo`; an empty string goes back to the organisation's default. */
            git_sync_repo?: string;
            /** @description The branch; the server's default is `main`. */
            git_sync_branch?: string;
            /** @description A file for a prompt, a folder for a skill. */
            git_sync_path?: string;
            /** @description How the file is written; prompts only. */
            git_sync_mode?: components["schemas"]["GitSyncMode"];
            /** @description The git host. */
            git_sync_provider?: components["schemas"]["GitSyncProvider"];
        };
        /** @description A file to put into a skill's bundle. Newer than the README of 0.18. */
        Script: {
            /** @description Path in the bundle, under `scripts/`, `references/` or `assets/`, without `..`. */
            path: string;
            /** @description The file's text. */
            content: string;
            /**
             * @description Whether it can be run; under `scripts/` only.
             * @default false
             */
            executable?: boolean;
        };
        /** @description A stored prompt under test. */
        Prompt: {
            /** @description The prompt's id. */
            prompt_id: string;
            /** @description The name that people read. */
            name?: string;
            /** @description The owning team. */
            team?: string;
            /** @description The service that it belongs to. */
            service?: string;
            /** @description What it does. */
            description?: string;
            /** @description Words to find it by. */
            tags?: string[];
            /** @description Where it is kept. */
            source?: components["schemas"]["PromptSource"] | (string & {});
            /** @description Number of the version in use. */
            active_version?: number;
            /** @description The text of the active version: a template, or a chat as a JSON array in a string. Lists leave it out. */
            prompt_text?: string;
        };
        /** @description A prompt with its text. */
        PromptWithText: components["schemas"]["Prompt"] & {
            /** @description The text of the active version: a template, or a chat as a JSON array in a string. */
            prompt_text: string;
        };
        /** @description A list of prompts. */
        PromptList: {
            /** @description The rows. */
            prompts: components["schemas"]["Prompt"][];
        };
        /** @description A prompt to create. */
        CreatePromptRequest: components["schemas"]["GitSyncSettings"] & {
            /** @description An id of your choice, such as `my_team.summarizer`. */
            prompt_id: string;
            /** @description The name that people read. */
            name: string;
            /** @description The text: a template, or a chat as a JSON array in a string. */
            prompt_text: string;
            /** @description The owning team. */
            team: string;
            /** @description The service that it belongs to. */
            service: string;
            /**
             * @description What it does. Official clients always send it.
             * @default
             */
            description?: string;
            /** @description Words to find it by. */
            tags?: string[];
            /** @description Test cases to store with it. */
            tests?: components["schemas"]["TestCase"][];
            /** @description Metrics to store with it. */
            deepeval_metrics?: components["schemas"]["Metric"][];
            /** @description KPIs to store with it. Left out, the server adds its own four. */
            kpis?: components["schemas"]["Kpi"][];
            /** @description Providers to run on by default. */
            provider_profiles?: string[];
            /** @description The provider that judges. */
            judge_profile?: string;
            /** @description True, the server adds no KPIs of its own. Official clients send it only when it is true. Newer than the README of 0.18. */
            disable_default_kpis?: boolean;
        };
        /** @description What a prompt is tested with. `tests` is the older name of `promptfoo_tests`. */
        PromptTests: {
            /** @description Test cases. */
            promptfoo_tests?: components["schemas"]["TestCase"][];
            /** @description Test cases under their older name. */
            tests?: components["schemas"]["TestCase"][];
            /** @description Metrics. */
            deepeval_metrics?: components["schemas"]["Metric"][] | null;
            /** @description Figures of merit. */
            kpis?: components["schemas"]["Kpi"][] | null;
            /** @description The provider that judges. */
            judge_profile?: string | null;
        };
        /** @description A version in a list. */
        PromptVersionRow: {
            /** @description The number. */
            version_number: number;
            /** @description Whether it is the version in use. */
            is_active?: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at?: string;
        };
        /** @description The versions of a prompt. */
        PromptVersionList: {
            /** @description The versions, newest first. */
            versions: components["schemas"]["PromptVersionRow"][];
        };
        /** @description One version of a prompt. */
        PromptVersion: {
            /** @description The prompt's id. */
            prompt_id?: string;
            /** @description The number. */
            version_number: number;
            /** @description What changed. */
            change_summary?: string | null;
            /** @description The text. */
            prompt_text?: string;
            /** @description Test cases. */
            tests_json?: components["schemas"]["TestCase"][] | Record<string, never>;
            /** @description Metrics. */
            deepeval_metrics_json?: components["schemas"]["Metric"][] | Record<string, never>;
            /** @description Figures of merit. */
            kpis_json?: components["schemas"]["Kpi"][] | Record<string, never>;
            /** @description Words to find it by. */
            tags?: string[];
            /** @description Providers to run on by default. */
            provider_profiles?: string[];
            /** @description The provider that judges. */
            judge_profile?: string | null;
        };
        /** @description A provider profile. It also says what the model can do, under names that are not known. */
        Provider: {
            /** @description The profile's id. */
            id?: string | null;
            /** @description The name that operations take as provider. */
            name: string;
            /** @description The name that people read. */
            label?: string | null;
        };
        /** @description A list of provider profiles. */
        ProviderList: {
            /** @description The rows. */
            profiles: components["schemas"]["Provider"][];
        };
        /** @description Stored prompts to evaluate. Takes any further field. */
        RunEvalRequest: {
            /** @description The prompts. */
            prompt_ids: string[];
            /** @description The providers to run them on. */
            provider_ids: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description A prompt text to evaluate. Takes any further field. */
        RunManualEvalRequest: {
            /** @description The text: a template, or a chat as a JSON array in a string. */
            prompt_text: string;
            /** @description The providers to run it on. */
            provider_profiles: string[];
            /** @description Test cases. */
            tests?: components["schemas"]["TestCase"][];
            /** @description A name for the run. */
            label?: string;
            /** @description The provider that judges. */
            judge_profile?: string;
            /** @description Metrics to score besides the assertions. */
            additional_metrics?: components["schemas"]["Metric"][];
            /** @description KPIs to compute. */
            additional_kpis?: components["schemas"]["Kpi"][];
            visibility_scope?: components["schemas"]["VisibilityScope"];
            /** @description Whether the server adds its security tests. */
            include_security_preset?: boolean;
            /** @description Threshold for the cost. The unit is not documented. */
            cost_threshold?: number;
            /** @description Threshold for the latency, in ms. */
            latency_threshold_ms?: number;
            /**
             * @description How the run was started. Official clients send `api` where the caller gives none.
             * @default api
             */
            source?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A run that was queued. */
        RunSubmission: {
            /** @description The key to poll. */
            run_key: string;
            /** @description The run's state. */
            status?: components["schemas"]["RunStatus"] | (string & {});
        };
        /** @description An evaluation that runs or ran. */
        Run: {
            /** @description The run's key. */
            run_key: string;
            /** @description The run's state. */
            status: components["schemas"]["RunStatus"] | (string & {});
            /** @description The share that passed, 0–1; null until it has ended, or where only `providers` tell it. */
            score?: number | null;
            /** @description Tests that passed. */
            passed_tests?: number | null;
            /** @description Tests in all. */
            total_tests?: number | null;
            /** @description The result by provider. */
            providers?: components["schemas"]["RunProvider"][] | null;
        };
        /** @description What a run scored on one provider. */
        RunProvider: {
            /** @description The share that passed, 0–100. */
            final_success_percentage?: number | null;
            /** @description Assertions that passed. */
            passed_assertions?: number | null;
            /** @description Assertions in all. */
            total_assertions?: number | null;
        };
        /** @description Runs, and how many are active in all. */
        RunList: {
            /** @description The rows. */
            runs?: components["schemas"]["Run"][];
            /** @description Runs that have not ended. */
            total_active_count?: number;
        };
        /**
         * @description Limits and settings of an optimization. Official clients leave out an empty `provider_profiles`, `judge_profile`,
         *     `comparison_strategy` and `visibility_scope`.
         */
        SubmitOptimizationRequest: {
            /** @description The providers to score on. */
            provider_profiles?: string[];
            /** @description The provider that judges. */
            judge_profile?: string;
            /**
             * @description Most cycles.
             * @default 10
             */
            max_cycles?: number;
            /**
             * @description Score to stop at, in percent.
             * @default 90
             */
            target_score?: number;
            /**
             * @description Least improvement that counts.
             * @default 2
             */
            min_improvement?: number;
            /**
             * @description Most that it may cost, in US dollars.
             * @default 20
             */
            max_cost_usd?: number;
            comparison_strategy?: components["schemas"]["ComparisonStrategy"];
            visibility_scope?: components["schemas"]["VisibilityScope"];
            /** @description Number of stability samples. */
            stability_samples?: number;
            /** @description Number of validation samples. */
            validation_samples?: number;
            /** @description Threshold for flakiness, 0–1. 0 is sent, not left out. */
            flakiness_threshold?: number;
            /** @description Least improvement that has to be consistent, 0–100. 0 is sent, not left out. */
            min_consistent_improvement?: number;
            /** @description Whether the rewriting takes variance into account. False is sent, not left out. */
            variance_aware_mutator?: boolean;
            variance_signal?: components["schemas"]["VarianceSignal"];
            /** @description Whether the target score is enforced. False is sent, not left out. */
            enforce_target_score?: boolean;
            /** @description Named by the README; no released client sends it. Its type and its values are not known. */
            chained_baseline_mode?: string;
        };
        /** @description An optimization that was queued. */
        OptimizationSubmission: {
            /** @description The job's id. */
            job_id?: string;
            /** @description The run of the whole optimization, `opt-<slug>`. */
            run_key?: string;
            /** @description The optimization's state. */
            status?: components["schemas"]["OptimizationStatus"] | (string & {});
            /** @description What it is expected to cost, in US dollars. */
            estimated_total_cost_usd?: number | null;
        };
        /** @description An optimization. An empty object stands for none. */
        Optimization: {
            /** @description The optimization's id. */
            id?: string;
            /** @description The optimization's state. Whatever is neither `queued` nor `running` is an end. */
            status?: components["schemas"]["OptimizationStatus"] | (string & {});
            /** @description Score before it, in percent. */
            baseline_score?: number;
            /** @description Best score so far, in percent. */
            best_score?: number;
            /** @description Cost so far, in US dollars. */
            total_cost_usd?: number;
        };
        /** @description An optimization with its cycles. */
        OptimizationDetail: components["schemas"]["Optimization"] & {
            /** @description What each cycle did, in order. */
            cycles?: components["schemas"]["OptimizationCycle"][];
        };
        /** @description One cycle of an optimization. It also holds the reasoning behind the rewrite, under a name that is not known. */
        OptimizationCycle: {
            /** @description The number, from 1. */
            cycle_number?: number;
            /** @description What the rewritten prompt scored, in percent. */
            score?: number;
            /** @description Change against the best before it, in percentage points. */
            score_delta?: number;
            /** @description Whether the rewrite was kept. */
            kept?: boolean;
            /** @description What the cycle cost, in US dollars. */
            cost_usd?: number;
        };
        /** @description An empty object. Nothing is known that could stand in it. */
        CancelOptimizationRequest: Record<string, never>;
        /** @description A prompt published for agents. */
        Skill: {
            /**
             * Format: uuid
             * @description The skill's id.
             */
            id: string;
            /** @description The prompt that it was published from. */
            prompt_id?: string;
            /** @description The slug: letters `a`–`z`, digits and hyphens. */
            skill_name?: string;
            /** @description `@username/slug`, `@group/slug`, `slug` or, for a linked skill, `<source>:<name>`. */
            qualified_name?: string;
            /** @description The name that people read. */
            display_name?: string;
            /** @description What it does and when an agent should use it. */
            description?: string;
            /** @description What its users have to know, in a line. */
            consumer_summary?: string;
            /** @description Who it is published to. */
            namespace?: components["schemas"]["SkillNamespace"] | (string & {});
            /** @description Words to find it by. */
            tags?: string[];
            /** @description The group of a team's skill. */
            team_group_id?: string | null;
            /** @description Whether those it is published to may edit it. */
            audience_editable?: boolean;
            /** @description Agents that it can be installed for, such as `claude-code`. */
            installable_for?: string[];
            /** @description Published here, or linked from a source. */
            kind?: components["schemas"]["SkillKind"] | (string & {});
            /** @description Folder to install it into. */
            install_name?: string | null;
            /** @description Number of the active bundle. */
            bundle_version?: number;
            /** @description Whether it should not be used any more. */
            deprecated?: boolean;
            /** @description What to use in its place. */
            deprecation_message?: string | null;
            /** @description Why it is on hold. */
            disabled_reason?: string | null;
            /**
             * Format: date-time
             * @description When it was put on hold.
             */
            disabled_at?: string | null;
            /** @description Who put it on hold. */
            disabled_by?: string | null;
        };
        /** @description One page of skills. */
        SkillPage: {
            /** @description The skills. */
            items: components["schemas"]["Skill"][];
            /** @description Skills on all pages together. */
            total: number;
            /** @description The page, from 1. */
            page: number;
            /** @description Most skills that this page could hold. */
            page_size: number;
        };
        /** @description How a skill is shown, and to whom. */
        PublishSkillRequest: components["schemas"]["GitSyncSettings"] & {
            /** @description The name that people read. */
            display_name: string;
            /** @description What it does and when an agent should use it. */
            description: string;
            /** @description What its users have to know, in a line. */
            consumer_summary: string;
            /**
             * @description Who it is published to. Official clients always send it.
             * @default personal
             */
            namespace?: components["schemas"]["SkillNamespace"];
            /**
             * @description Words to find it by. Official clients always send them.
             * @default []
             */
            tags?: string[];
            /**
             * @description Agents that it can be installed for. Official clients always send it, and the default in place of an empty list.
             * @default [
             *       "claude-code"
             *     ]
             */
            installable_for?: string[];
            /** @description The slug: letters `a`–`z`, digits and hyphens. Left out, the server makes one. */
            skill_name?: string;
            /** @description The group; needed in the namespace `team`. */
            team_group_id?: string;
            /** @description True, those it is published to may edit it. Official clients send it only when it is true. Newer than the README of 0.18. */
            audience_editable?: boolean;
            /** @description Files to put into the bundle. Newer than the README of 0.18. */
            scripts?: components["schemas"]["Script"][];
        };
        /** @description The fields of a skill to change. Takes any further field. */
        UpdateSkillRequest: {
            /** @description The name that people read. */
            display_name?: string;
            /** @description What it does and when an agent should use it. */
            description?: string;
            /** @description What its users have to know, in a line. */
            consumer_summary?: string;
            /** @description Words to find it by. */
            tags?: string[];
            /** @description Who it is published to. */
            namespace?: components["schemas"]["SkillNamespace"];
            /** @description The group; needed in the namespace `team`. */
            team_group_id?: string | null;
            /** @description Whether those it is published to may edit it. */
            audience_editable?: boolean;
            /** @description Whether it should not be used any more. */
            deprecated?: boolean;
            /** @description What to use in its place. */
            deprecation_message?: string | null;
            /** @description Whether it is kept in step with git. Newer than the README of 0.18. */
            git_sync_enabled?: boolean;
            /** @description `owner/repo`; an empty string goes back to the organisation's default. Newer than the README of 0.18. */
            git_sync_repo?: string;
            /** @description The branch. Newer than the README of 0.18. */
            git_sync_branch?: string;
            /** @description The folder. Newer than the README of 0.18. */
            git_sync_path?: string;
            /** @description The git host. Newer than the README of 0.18. */
            git_sync_provider?: components["schemas"]["GitSyncProvider"];
        } & {
            [key: string]: unknown;
        };
        /** @description What to run, and on which provider. */
        InvokeRequest: {
            /** @description Values for the prompt's variables. They replace stored values key by key. */
            inputs: {
                [key: string]: unknown;
            };
            /** @description The provider to run on. Null leaves it to the server; what the server does then is not known. */
            provider_profile: string | null;
            /**
             * @description The provider that judges. Official clients send null and leave nothing out.
             * @default null
             */
            judge_profile?: string | null;
            /**
             * @description Longest that the run may take, in seconds. Official clients always send it.
             * @default 60
             */
            timeout_seconds?: number;
            /**
             * @description True, `inputs` only fill keys that are not stored. Official clients always send it.
             * @default false
             */
            amend?: boolean;
        };
        /** @description What a skill put out, and its score. */
        SkillInvokeResult: components["schemas"]["InvokeResult"] & {
            /** @description The skill's id. */
            skill_id?: string;
            /** @description The slug. */
            skill_name?: string;
            /** @description The name with its namespace. */
            qualified_name?: string;
        };
        /** @description What a prompt put out, and its score. */
        PromptInvokeResult: components["schemas"]["InvokeResult"] & {
            /** @description The prompt's id. */
            prompt_id?: string;
        };
        /** @description An output and its score. */
        InvokeResult: {
            /** @description The run in the history. */
            run_key: string;
            /** @description What the model put out. */
            output?: string;
            /** @description Calls of tools; their form is not documented. */
            tool_calls?: unknown[];
            /** @description The score, 0–100, unlike that of a run. */
            score?: number;
            /** @description Whether it passed. */
            passed?: boolean;
            /** @description How long it took, in seconds. */
            elapsed_seconds?: number;
        };
        /** @description A skill's contents, and the run that the server makes of it. */
        SkillBundleRun: {
            /** @description The skill's id. */
            skill_id?: string;
            /** @description The prompt that it was published from. */
            prompt_id?: string;
            /** @description The name with its namespace. */
            qualified_name?: string;
            /** @description The slug. */
            skill_name?: string;
            /** @description The run to poll. */
            run_key: string;
            bundle?: components["schemas"]["BundleContents"];
        };
        /** @description A prompt's contents, and the run that the server makes of it. */
        PromptBundleRun: {
            /** @description The prompt's id. */
            prompt_id?: string;
            /** @description The run to poll. */
            run_key: string;
            contents?: components["schemas"]["PromptContents"];
        };
        /** @description The texts of a skill's bundle. */
        BundleContents: {
            /** @description The prompt's text. */
            prompt_md: string;
            manifest: components["schemas"]["Manifest"];
            /** @description The other files' texts by their path in the bundle, such as `tests.yaml`. */
            files: {
                [key: string]: string;
            };
        };
        /** @description A skill's contents. */
        SkillContents: components["schemas"]["BundleContents"] & {
            /** @description The skill's id. */
            skill_id?: string;
            /** @description The name with its namespace. */
            qualified_name?: string;
            /** @description The bundle's number. */
            bundle_version?: number;
            /** @description SHA-256 of the archive in lower-case hexadecimal. */
            bundle_sha256?: string;
        };
        /** @description What a bundle says about itself. */
        Manifest: {
            /** @description The skill's id. */
            id?: string;
            /** @description The name that people read. */
            name?: string;
            /** @description What its users have to know, in a line. */
            summary?: string | null;
            /** @description The bundle's number. */
            version?: number;
            /** @description The bundle's number under its older name. */
            bundle_version?: number;
            /** @description `linked` for a linked skill. */
            kind?: string;
            /** @description Every file below `scripts/`. */
            scripts?: components["schemas"]["ManifestScript"][] | null;
            /** @description The files of a linked skill. */
            files?: components["schemas"]["ManifestFile"][];
            /** @description Whether installing it asks the user first; public skills with scripts. */
            requires_consent?: boolean | null;
            /** @description What the scripts do; public skills with scripts. Its type is not known. */
            scripts_summary?: unknown;
        };
        /** @description A script that a bundle declares. */
        ManifestScript: {
            /** @description Path in the bundle, under `scripts/`. */
            path?: string;
            /** @description SHA-256 in lower-case hexadecimal. */
            sha256?: string;
            /** @description Whether it can be run. */
            executable?: boolean;
            /** @description Size in bytes. */
            size?: number;
        };
        /** @description A file of a linked skill. */
        ManifestFile: {
            /** @description Path in the bundle. */
            path?: string;
            /** @description SHA-256 in lower-case hexadecimal. */
            sha256?: string;
        };
        /** @description A run that the caller made. */
        ClientInlineRunRequest: {
            /** @description The model, in the caller's words. */
            provider_label: string;
            /** @description How long it took, in ms. */
            duration_ms: number;
            /** @description Names of the inputs, never their values. */
            input_keys: string[];
            /** @description Whether it succeeded. */
            success: boolean;
        };
        /** @description A prompt's contents. */
        PromptContents: {
            /** @description The prompt's id. */
            prompt_id?: string;
            /** @description The version's number. */
            version?: number;
            /** @description The text. */
            prompt_text?: string;
            /** @description Test cases. */
            tests?: components["schemas"]["TestCase"][];
            /** @description Metrics. */
            deepeval_metrics?: components["schemas"]["Metric"][];
            /** @description Tools that the prompt may call. */
            tool_definitions?: components["schemas"]["ToolDefinition"][];
            /** @description Stand-ins for tools; their form is not documented. */
            mock_tool_profiles?: unknown[];
        };
        /** @description A tool that a prompt may call. */
        ToolDefinition: {
            /** @description The name: lower-case letters, digits and underscores. */
            name?: string;
            /** @description What it does. */
            description?: string;
            /** @description JSON Schema of its input. */
            input_schema?: {
                [key: string]: unknown;
            } | null;
            /** @description Answers that stand in for the tool. */
            mock_responses?: {
                [key: string]: unknown;
            }[] | null;
            /** @description Words to find it by. */
            tags?: string[] | null;
            /** @description The server that offers it. */
            server?: string | null;
            /** @description Whether it should not be used any more. */
            deprecated?: boolean | null;
        };
        /** @description How often a skill or a prompt was fetched. */
        UsageMetrics: {
            /** @description Fetches in all. */
            lifetime: number | null;
            /** @description Fetches in the last 30 days. */
            last_30d: number | null;
            /** @description Fetches in the last 7 days. */
            last_7d: number | null;
            /**
             * Format: date-time
             * @description The last fetch.
             */
            last_request_at: string | null;
        };
        /** @description A group of users. */
        Group: {
            /** @description The group's id. */
            id?: string;
            /** @description The group's name. */
            name?: string;
            /** @description How many members it has. A count is documented, this name is assumed. */
            member_count?: number;
        };
        /** @description What the service says about a failure. */
        ErrorBody: {
            /** @description Words, an object with `reason` or `code`, or one entry for each field. */
            detail?: (string & {}) | components["schemas"]["ErrorDetail"] | components["schemas"]["FieldError"][];
        };
        /**
         * @description A failure with its reason: `already_terminal` with `terminal_status`, `repository_backed`, `write_race`; or, from a security scan,
         *     the code `security_scan_blocked` with its verdict.
         */
        ErrorDetail: {
            /** @description Why a write is refused. */
            reason?: string;
            /** @description How an optimization ended. */
            terminal_status?: string;
            /** @description `security_scan_blocked` for a security scan. */
            code?: string;
            /** @description The reason in words. */
            message?: string;
            /** @description What the scan found, such as `unsafe`. */
            verdict?: string;
            /** @description The risk, 0–100. */
            risk_score?: number;
            /** @description Findings in all. */
            findings_total?: number;
            /** @description What the scan found. */
            findings?: components["schemas"]["Finding"][];
        };
        /** @description What is wrong with one field. */
        FieldError: {
            /** @description Where it is, such as `body` and the field. */
            loc: ((string & {}) | number)[];
            /** @description What is wrong. */
            msg: string;
            /** @description The kind of error. */
            type?: string;
        };
        /** @description A finding of a security scan. Its texts come from the author of what was scanned; do not trust them. */
        Finding: {
            /** @description The rule that it breaks. */
            rule_id?: string;
            /** @description What was found. */
            message?: string;
            /** @description How bad it is. */
            severity?: string;
            /** @description The kind of risk. */
            category?: string;
            /** @description Where it was found. */
            file?: string | null;
            /** @description Line in that file. */
            line?: number | null;
            /** @description The text that was found. */
            evidence?: string | null;
            /** @description Why it is a risk. */
            explanation?: string | null;
            /** @description What to do about it. */
            remediation?: string | null;
        };
    };
    responses: {
        /** @description No token, or one that was revoked or has expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The caller does not own the object or is outside its group, or the token lacks a scope. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The object does not exist or the caller may not see it. A feature that is switched off is a 404 as well. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The prompt is kept in a repository, or somebody else wrote in between. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The optimization has ended already; `terminal_status` says how. */
        AlreadyTerminal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A skill of the prompt is on a security hold (`detail` begins with `Security hold: `; repeating does not help), or one of the other conflicts. */
        SecurityHoldConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request is not what the operation takes; `detail` lists the fields. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request is not what the operation takes, or a security scan blocked it (`detail.code` is `security_scan_blocked`). */
        SecurityScanBlocked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A catalogue manager put the skill, or a skill of this prompt, on a security hold. */
        Locked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests. The limits are not documented. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
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
         * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
         * @example my_team.summarizer
         */
        PromptId: string;
        /**
         * @description The version's number, from 1.
         * @example 3
         */
        VersionNumber: number;
        /**
         * @description The run's key. An optimization has runs `opt-<slug>`, `opt-<slug>-vN` for a cycle and `opt-<slug>-vN-sM` for a sample.
         * @example api-3f9c2a7b1d
         */
        RunKey: string;
        /**
         * @description The optimization's id. Whether it equals the run key of the optimization is not known.
         * @example opt-8c1f27
         */
        OptimizationId: string;
        /**
         * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
         * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
         */
        SkillId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds, or an HTTP date, to wait. No source tells whether the service sends it.
         * @example 30
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPrompts: {
        parameters: {
            query?: {
                /**
                 * @description Only prompts with this tag.
                 * @example meetings
                 */
                tag?: string;
                /**
                 * @description Only prompts of this team.
                 * @example my_team
                 */
                team?: string;
                /**
                 * @description Only prompts of this service.
                 * @example meetings
                 */
                service?: string;
                /**
                 * @description Only prompts kept there. The official client sends an empty text too, as for the other filters.
                 * @example database
                 */
                source?: components["schemas"]["PromptSource"] | "";
                /**
                 * @description Words to look for. Which fields are searched is not known.
                 * @example réunion
                 */
                search?: string;
                /**
                 * @description Only prompts of this group.
                 * @example équipe
                 */
                group?: string;
                /**
                 * @description Most prompts to return. Newer than the README of 0.18; the server's default is 500.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Prompts to skip. Newer than the README of 0.18.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptList"] | components["schemas"]["Prompt"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The prompt to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePromptRequest"];
            };
        };
        responses: {
            /** @description The prompt as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptWithText"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPromptTests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptTests"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPromptVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptVersionList"] | components["schemas"]["PromptVersionRow"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPromptVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
                /**
                 * @description The version's number, from 1.
                 * @example 3
                 */
                version_number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptVersion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderList"] | components["schemas"]["Provider"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    runEval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to evaluate. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunEvalRequest"];
            };
        };
        responses: {
            /** @description The run that was queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunSubmission"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    runManualEval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The prompt text, its tests and the providers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunManualEvalRequest"];
            };
        };
        responses: {
            /** @description The run that was queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunSubmission"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description Most runs to return. Official clients always send it. */
                limit?: number;
                /**
                 * @description True, only runs that have ended. Official clients send it only when it is true.
                 * @example true
                 */
                terminal_only?: boolean;
                /**
                 * @description True, only runs of the caller. Official clients send it only when it is true.
                 * @example true
                 */
                mine_only?: boolean;
                /**
                 * @description Only runs started this way, such as `ptm-mcp`, `manual`, `repository` or `optimization`; the set is open. Newer than the README of 0.18.
                 * @example manual
                 */
                source?: string;
                /**
                 * @description Only runs of this prompt. Newer than the README of 0.18.
                 * @example my_team.summarizer
                 */
                prompt_id?: string;
                /**
                 * @description Only runs from this time on, ISO 8601. Newer than the README of 0.18.
                 * @example 2026-04-01T00:00:00Z
                 */
                since?: string;
                /**
                 * @description True, without the sample runs of optimizations. Official clients send it only when it is true. Newer than the README of 0.18.
                 * @example true
                 */
                exclude_optimization_samples?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs, and how many are active in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The run's key. An optimization has runs `opt-<slug>`, `opt-<slug>-vN` for a cycle and `opt-<slug>-vN-sM` for a sample.
                 * @example api-3f9c2a7b1d
                 */
                run_key: components["parameters"]["RunKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    runReport: {
        parameters: {
            query?: {
                /** @description The report's format. Official clients always send it. */
                format?: components["schemas"]["ReportFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description The run's key. An optimization has runs `opt-<slug>`, `opt-<slug>-vN` for a cycle and `opt-<slug>-vN-sM` for a sample.
                 * @example api-3f9c2a7b1d
                 */
                run_key: components["parameters"]["RunKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/json": unknown;
                    "text/markdown": string;
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    submitOptimization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description Limits and settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitOptimizationRequest"];
            };
        };
        responses: {
            /** @description The optimization that was queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptimizationSubmission"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOptimizationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The optimization, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Optimization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOptimizationHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The optimizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Optimization"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOptimizationDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The optimization's id. Whether it equals the run key of the optimization is not known.
                 * @example opt-8c1f27
                 */
                optimization_id: components["parameters"]["OptimizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The optimization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptimizationDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelOptimization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The optimization's id. Whether it equals the run key of the optimization is not known.
                 * @example opt-8c1f27
                 */
                optimization_id: components["parameters"]["OptimizationId"];
            };
            cookie?: never;
        };
        /** @description An empty object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOptimizationRequest"];
            };
        };
        responses: {
            /** @description What was cancelled. The fields of this reply are not known; `id` and `status` are assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Optimization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyTerminal"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSkills: {
        parameters: {
            query?: {
                /** @description The page, from 1. Official clients always send it. */
                page?: number;
                /** @description Most skills on a page. Official clients always send it. */
                page_size?: number;
                /**
                 * @description Only skills of this namespace.
                 * @example public
                 */
                namespace?: components["schemas"]["SkillNamespace"];
                /**
                 * @description Words to look for. Which fields are searched is not known.
                 * @example notes & more
                 */
                search?: string;
                /**
                 * @description Tags joined with commas; a skill must have all of them. The comma travels as `%2C`.
                 * @example docs,search
                 */
                tags?: string;
                /**
                 * @description True, deprecated skills as well. Official clients send it only when it is true.
                 * @example true
                 */
                include_deprecated?: boolean;
                /**
                 * @description True, only skills on a security hold; false, only others. Newer than the README of 0.18.
                 * @example false
                 */
                held?: boolean;
                /**
                 * @description Only skills linked from the source with this slug. Newer than the README of 0.18.
                 * @example acme-skills
                 */
                source?: string;
                /**
                 * @description Only skills of this kind. Newer than the README of 0.18.
                 * @example owned
                 */
                kind?: components["schemas"]["SkillKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of skills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSkillByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The whole qualified name as one encoded segment: `@username/slug` in the personal namespace, `@group/slug` in a team's, the bare slug
                 *     in the public one, `<source>:<name>` for a linked skill.
                 * @example @alice/meeting-summarizer
                 */
                qualified_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSkillsByPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteSkill: {
        parameters: {
            query?: {
                /**
                 * @description True, delete for good. Official clients send it only when it is true. Newer than the README of 0.18.
                 * @example true
                 */
                hard_delete?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSkillRequest"];
            };
        };
        responses: {
            /** @description The skill as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    publishSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description How the skill is shown and to whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishSkillRequest"];
            };
        };
        responses: {
            /** @description The skill as published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SecurityHoldConflict"];
            422: components["responses"]["SecurityScanBlocked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadSkillBundle: {
        parameters: {
            query?: {
                /**
                 * @description The bundle version; left out, the active one. Newer than the README of 0.18.
                 * @example 2
                 */
                version?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    /**
                     * @description SHA-256 of the archive in lower-case hexadecimal. It may be missing.
                     * @example 15a721cdc03e02d7f907644198d39b7ac7fd014f1b2c95e774288d34dd098094
                     */
                    "X-Skill-Bundle-Sha256"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeSkillEvalPtm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /** @description Inputs, the provider and the judge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
            /** @description The output and its score. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillInvokeResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokePromptEvalPtm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description Inputs, the provider and the judge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
            /** @description The output and its score. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptInvokeResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeSkillWithBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /** @description Inputs, the provider and the judge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
            /** @description The contents, and the run to poll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillBundleRun"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokePromptWithBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description Inputs, the provider and the judge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
            /** @description The contents, and the run to poll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptBundleRun"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    recordSkillClientInlineRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /** @description What ran, for how long, and whether it succeeded. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInlineRunRequest"];
            };
        };
        responses: {
            /** @description Noted. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    recordPromptClientInlineRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        /** @description What ran, for how long, and whether it succeeded. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInlineRunRequest"];
            };
        };
        responses: {
            /** @description Noted. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSkillContents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillContents"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPromptContents: {
        parameters: {
            query?: {
                /**
                 * @description The version; left out, the active one.
                 * @example 2
                 */
                version?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptContents"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSkillUsageMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's UUID. The README also allows a qualified name; whether a server takes one here is not known.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPromptUsageMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prompt's id, as one encoded segment; it may hold `/`, spaces and any letter.
                 * @example my_team.summarizer
                 */
                prompt_id: components["parameters"]["PromptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
