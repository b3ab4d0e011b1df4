// Generated from openapi/ptm.yaml by "npm run generate". Do not edit.
export interface paths {
    "/api/v1/prompts": {
        get: operations["listPrompts"];
        post: operations["createPrompt"];
    };
    "/api/v1/prompts/{prompt_id}": {
        get: operations["getPrompt"];
    };
    "/api/v1/prompts/{prompt_id}/tests": {
        get: operations["getPromptTests"];
    };
    "/api/v1/prompts/{prompt_id}/versions": {
        get: operations["listPromptVersions"];
    };
    "/api/v1/prompts/{prompt_id}/versions/{version_number}": {
        get: operations["getPromptVersion"];
    };
    "/api/v1/providers": {
        get: operations["listProviders"];
    };
    "/api/v1/evaluations/repository": {
        post: operations["runEval"];
    };
    "/api/v1/evaluations/manual": {
        post: operations["runManualEval"];
    };
    "/api/v1/runs": {
        get: operations["listRuns"];
    };
    "/api/v1/runs/{run_key}": {
        get: operations["getRun"];
    };
    "/api/v1/runs/{run_key}/report": {
        get: operations["runReport"];
    };
    "/api/v1/prompts/{prompt_id}/optimize": {
        post: operations["submitOptimization"];
    };
    "/api/v1/prompts/{prompt_id}/optimization-status": {
        get: operations["getOptimizationStatus"];
    };
    "/api/v1/prompts/{prompt_id}/optimization-history": {
        get: operations["getOptimizationHistory"];
    };
    "/api/v1/optimizations/{optimization_id}": {
        get: operations["getOptimizationDetail"];
    };
    "/api/v1/optimizations/{optimization_id}/cancel": {
        post: operations["cancelOptimization"];
    };
    "/api/v1/skills": {
        get: operations["listSkills"];
    };
    "/api/v1/skills/by-name/{qualified_name}": {
        get: operations["getSkillByName"];
    };
    "/api/v1/skills/by-prompt/{prompt_id}": {
        get: operations["getSkillsByPrompt"];
    };
    "/api/v1/skills/{skill_id}": {
        get: operations["getSkill"];
        delete: operations["deleteSkill"];
        patch: operations["updateSkill"];
    };
    "/api/v1/prompts/{prompt_id}/publish-skill": {
        post: operations["publishSkill"];
    };
    "/api/v1/skills/{skill_id}/bundle": {
        get: operations["downloadSkillBundle"];
    };
    "/api/v1/skills/{skill_id}/invoke": {
        post: operations["invokeSkillEvalPtm"];
    };
    "/api/v1/prompts/{prompt_id}/invoke": {
        post: operations["invokePromptEvalPtm"];
    };
    "/api/v1/skills/{skill_id}/invoke-with-bundle": {
        post: operations["invokeSkillWithBundle"];
    };
    "/api/v1/prompts/{prompt_id}/invoke-with-bundle": {
        post: operations["invokePromptWithBundle"];
    };
    "/api/v1/skills/{skill_id}/client-inline-run": {
        post: operations["recordSkillClientInlineRun"];
    };
    "/api/v1/prompts/{prompt_id}/client-inline-run": {
        post: operations["recordPromptClientInlineRun"];
    };
    "/api/v1/skills/{skill_id}/contents": {
        get: operations["getSkillContents"];
    };
    "/api/v1/prompts/{prompt_id}/contents": {
        get: operations["getPromptContents"];
    };
    "/api/v1/skills/{skill_id}/usage-metrics": {
        get: operations["getSkillUsageMetrics"];
    };
    "/api/v1/prompts/{prompt_id}/usage-metrics": {
        get: operations["getPromptUsageMetrics"];
    };
    "/api/v1/groups": {
        get: operations["listGroups"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        PromptSource: "database" | "repository";
        Prompt: {
            /** @description ID of the prompt. */
            prompt_id: string;
            /** @description Human-readable name. */
            name?: string;
            /** @description Owning team. That responses contain it is inferred. (Inferred: no source states all of this.) */
            team?: string;
            /** @description Service or product area. That responses contain it is inferred. (Inferred: no source states all of this.) */
            service?: string;
            /** @description Short description. */
            description?: string;
            /** @description Discovery tags. That responses contain them is inferred. (Inferred: no source states all of this.) */
            tags?: string[];
            /** @description Place where the prompt is kept. */
            source?: components["schemas"]["PromptSource"] | (string & {});
            /** @description Number of the active version. */
            active_version?: number;
            /** @description Text of the active version: a template, or a chat as a JSON array in a string. */
            prompt_text?: string;
        };
        PromptList: {
            /** @description Prompts that match the filters. */
            prompts: components["schemas"]["Prompt"][];
        };
        PromptArray: components["schemas"]["Prompt"][];
        Finding: {
            /** @description ID of the rule. */
            rule_id?: string;
            /** @description Description of the finding. */
            message?: string;
            /** @description Severity. The vendor does not document its values. */
            severity?: string;
            /** @description Category. The vendor does not document its values. */
            category?: string;
            /** @description File that the finding is about. */
            file?: string | null;
            /** @description Line in the file. */
            line?: number | null;
            /** @description Evidence, if the scanner provides it. */
            evidence?: string | null;
            /** @description Explanation, if the scanner provides it. */
            explanation?: string | null;
            /** @description Remediation, if the scanner provides it. */
            remediation?: string | null;
        };
        ErrorDetail: {
            /** @description Reason for the conflict. */
            reason?: string;
            /** @description Final status of the optimization. */
            terminal_status?: string;
            /** @description Error code; `security_scan_blocked` for a security scan. */
            code?: string;
            /** @description Human-readable error message. */
            message?: string;
            /** @description Verdict of the scan, such as `unsafe`. */
            verdict?: string;
            /** @description Risk score, from 0 to 100. */
            risk_score?: number;
            /** @description Number of findings. */
            findings_total?: number;
            /** @description Findings of the scan. */
            findings?: components["schemas"]["Finding"][];
        };
        FieldError: {
            /** @description Location of the problem, such as `body` and the name of the field. */
            loc: ((string & {}) | number)[];
            /** @description Description of the problem. */
            msg: string;
            /** @description Type of the problem. */
            type?: string;
        };
        FieldErrorArray: components["schemas"]["FieldError"][];
        ErrorBody: {
            /** @description Message, object with `reason` or `code`, or list with one entry for each invalid field. */
            detail?: (string & {}) | components["schemas"]["ErrorDetail"] | components["schemas"]["FieldErrorArray"];
        };
        /** @enum {string} */
        GitSyncMode: "file" | "marker";
        /** @enum {string} */
        GitSyncProvider: "github" | "gitea" | "gitlab";
        GitSyncSettings: {
            /** @description Whether git sync is on. */
            git_sync_enabled?: boolean;
            /**
             * @description Target repository, `owner/repo`. An empty string clears it; the organization's default repository then
             *     applies.
             */
            git_sync_repo?: string;
            /** @description Base branch of the sync pull request. The server's default is `main`. */
            git_sync_branch?: string;
            /** @description Path in the repository: of a file for a prompt, of a folder for a skill. */
            git_sync_path?: string;
            /** @description How git sync writes the file. Prompts only. */
            git_sync_mode?: components["schemas"]["GitSyncMode"];
            /** @description Git host of the repository. */
            git_sync_provider?: components["schemas"]["GitSyncProvider"];
        };
        Assertion: {
            /**
             * @description Type of the assertion, such as `icontains` or `javascript`. promptfoo defines their meaning and many more
             *     types.
             * @example icontains
             */
            type: string;
            /** @description Value that the assertion uses. The sources show strings; that any JSON value is allowed is inferred. (Inferred: no source states all of this.) */
            value?: unknown;
            /** @description Description of the assertion. */
            description?: string | null;
        };
        TestCase: {
            /** @description Description of the test case. */
            description?: string | null;
            /** @description Values of the prompt's `{{variables}}`, by name. */
            vars?: {
                [key: string]: unknown;
            } | null;
            /** @description Assertions about the output. */
            assert?: components["schemas"]["Assertion"][] | null;
            /** @description Expected output. How it is scored is not documented. */
            expected_output?: string | null;
        };
        Metric: {
            /** @description Name of the metric. */
            name: string;
            /** @description Criteria for the judge model, in words. */
            criteria?: string | null;
            /** @description Threshold, such as 0.7. The vendor does not document its range. */
            threshold?: number | null;
        };
        Kpi: {
            /** @description Name of the KPI. */
            name: string;
            /** @description Description of the KPI. */
            description?: string | null;
            /**
             * @description Expression over variables of a run, such as `1 if cost < 0.05 else 0`. The vendor's examples use `cost`,
             *     `latency_ms`, `avg_cost_usd`, `avg_latency_ms` and `promptfoo_success_rate`.
             */
            expression?: string | null;
            /** @description Weight of the KPI. */
            weight?: number | null;
        };
        CreatePromptRequest: components["schemas"]["GitSyncSettings"] & {
            /** @description Unique ID, chosen by the caller, such as `my_team.summarizer`. */
            prompt_id: string;
            /** @description Human-readable name. */
            name: string;
            /** @description Text with `{{variable}}` placeholders: a template, or a chat as a JSON array in a string. */
            prompt_text: string;
            /** @description Owning team. */
            team: string;
            /** @description Service or product area. */
            service: string;
            /**
             * @description Short description. Official clients always send it.
             * @default
             */
            description?: string;
            /** @description Discovery tags. */
            tags?: string[];
            /** @description Test cases to store with the prompt. */
            tests?: components["schemas"]["TestCase"][];
            /** @description Metrics to store with the prompt. */
            deepeval_metrics?: components["schemas"]["Metric"][];
            /** @description KPIs to store with the prompt. If omitted or empty, the server adds its defaults. */
            kpis?: components["schemas"]["Kpi"][];
            /** @description Names of the provider profiles for evaluations. */
            provider_profiles?: string[];
            /** @description Name of the provider profile that judges. */
            judge_profile?: string;
            /**
             * @description If true, the server adds no default KPIs. Ignored if `kpis` is not empty. Official clients omit it
             *     unless it is true. Added after client 0.18.
             */
            disable_default_kpis?: boolean;
        };
        PromptWithText: components["schemas"]["Prompt"] & {
            /** @description Text of the active version: a template, or a chat as a JSON array in a string. */
            prompt_text: string;
        };
        PromptTests: {
            /** @description Test cases. */
            promptfoo_tests?: components["schemas"]["TestCase"][];
            /** @description Test cases, under the older name of `promptfoo_tests`. */
            tests?: components["schemas"]["TestCase"][];
            /** @description Metrics that a judge model scores. */
            deepeval_metrics?: components["schemas"]["Metric"][] | null;
            /** @description Weighted expressions. */
            kpis?: components["schemas"]["Kpi"][] | null;
            /** @description Name of the provider profile that judges. */
            judge_profile?: string | null;
        };
        PromptVersionRow: {
            /** @description Number of the version. */
            version_number: number;
            /** @description Whether the version is active. */
            is_active?: boolean;
            /**
             * Format: date-time
             * @description Time of creation.
             */
            created_at?: string;
        };
        PromptVersionList: {
            /** @description Versions, newest first. */
            versions: components["schemas"]["PromptVersionRow"][];
        };
        PromptVersionArray: components["schemas"]["PromptVersionRow"][];
        TestCaseArray: components["schemas"]["TestCase"][];
        MetricArray: components["schemas"]["Metric"][];
        KpiArray: components["schemas"]["Kpi"][];
        PromptVersion: {
            /** @description ID of the prompt. */
            prompt_id?: string;
            /** @description Number of the version. */
            version_number: number;
            /** @description Explanation of the edit, for the audit log. */
            change_summary?: string | null;
            /** @description Text of the version. */
            prompt_text?: string;
            /** @description Test cases. An array or an object; that the array contains test cases is inferred. (Inferred: no source states all of this.) */
            tests_json?: components["schemas"]["TestCaseArray"] | {
                [key: string]: unknown;
            };
            /** @description Metrics. An array or an object; that the array contains metrics is inferred. (Inferred: no source states all of this.) */
            deepeval_metrics_json?: components["schemas"]["MetricArray"] | {
                [key: string]: unknown;
            };
            /** @description KPIs. An array or an object; that the array contains KPIs is inferred. (Inferred: no source states all of this.) */
            kpis_json?: components["schemas"]["KpiArray"] | {
                [key: string]: unknown;
            };
            /** @description Discovery tags. */
            tags?: string[];
            /** @description Names of the provider profiles for evaluations. */
            provider_profiles?: string[];
            /** @description Name of the provider profile that judges. */
            judge_profile?: string | null;
        };
        Provider: {
            /** @description ID of the profile. */
            id?: string | null;
            /** @description Name of the profile, which evaluations take as provider. */
            name: string;
            /** @description Label of the profile. */
            label?: string | null;
        };
        ProviderList: {
            /** @description Provider profiles. */
            profiles: components["schemas"]["Provider"][];
        };
        ProviderArray: components["schemas"]["Provider"][];
        RunEvalRequest: {
            /** @description IDs of the prompts. */
            prompt_ids: string[];
            /** @description Names of the provider profiles. */
            provider_ids: string[];
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        RunStatus: "queued" | "running" | "completed" | "failed" | "cancelled";
        RunSubmission: {
            /** @description Key of the run, for `getRun`. */
            run_key: string;
            /** @description Status of the run. */
            status?: components["schemas"]["RunStatus"] | (string & {});
        };
        /** @enum {string} */
        VisibilityScope: "org_visible" | "private_only" | "group_visible";
        RunManualEvalRequest: {
            /** @description Text with `{{variable}}` placeholders: a template, or a chat as a JSON array in a string. */
            prompt_text: string;
            /** @description Names of the provider profiles. */
            provider_profiles: string[];
            /** @description Test cases. */
            tests?: components["schemas"]["TestCase"][];
            /** @description Label of the run. */
            label?: string;
            /** @description Name of the provider profile that judges. */
            judge_profile?: string;
            /** @description Metrics that a judge model scores. */
            additional_metrics?: components["schemas"]["Metric"][];
            /** @description Weighted expressions. */
            additional_kpis?: components["schemas"]["Kpi"][];
            visibility_scope?: components["schemas"]["VisibilityScope"];
            /** @description The vendor does not document its meaning. */
            include_security_preset?: boolean;
            /** @description Cost threshold. The vendor documents neither its unit nor its effect. */
            cost_threshold?: number;
            /** @description Latency threshold, in milliseconds. The vendor does not document its effect. */
            latency_threshold_ms?: number;
            /**
             * @description Source of the run. Official clients send `api` if the caller sets none.
             * @default api
             */
            source?: string;
        } & {
            [key: string]: unknown;
        };
        RunProvider: {
            /** @description Success rate, in percent. */
            final_success_percentage?: number | null;
            /** @description Number of assertions that passed. */
            passed_assertions?: number | null;
            /** @description Number of assertions. */
            total_assertions?: number | null;
        };
        Run: {
            /** @description Key of the run. */
            run_key: string;
            /** @description Status of the run. */
            status: components["schemas"]["RunStatus"] | (string & {});
            /** @description Score, from 0 to 1. Null or absent if only `providers` contain it. */
            score?: number | null;
            /** @description Number of tests that passed. */
            passed_tests?: number | null;
            /** @description Number of tests. */
            total_tests?: number | null;
            /** @description Result for each provider. */
            providers?: components["schemas"]["RunProvider"][] | null;
        };
        RunList: {
            /** @description Runs that match the filters. */
            runs?: components["schemas"]["Run"][];
            /** @description The vendor does not document its meaning. */
            total_active_count?: number;
        };
        /**
         * @default html
         * @enum {string}
         */
        ReportFormat: "html" | "json" | "markdown" | "csv";
        /** @enum {string} */
        ComparisonStrategy: "avg_all_providers" | "min_provider";
        /** @enum {string} */
        VarianceSignal: "levenshtein" | "embedding" | "both";
        SubmitOptimizationRequest: {
            /** @description Names of the provider profiles to evaluate on. */
            provider_profiles?: string[];
            /** @description Name of the provider profile that judges, instead of the default one. */
            judge_profile?: string;
            /**
             * @description Maximum number of cycles.
             * @default 10
             */
            max_cycles?: number;
            /**
             * @description Score at which to stop early, in percent.
             * @default 90
             */
            target_score?: number;
            /**
             * @description Improvement below which a cycle counts towards a plateau. The unit is not documented.
             * @default 2
             */
            min_improvement?: number;
            /**
             * @description Limit for the cost of the whole optimization, in US dollars.
             * @default 20
             */
            max_cost_usd?: number;
            comparison_strategy?: components["schemas"]["ComparisonStrategy"];
            visibility_scope?: components["schemas"]["VisibilityScope"];
            /** @description Number of evaluations of the baseline in each cycle. */
            stability_samples?: number;
            /** @description Number of evaluations of a rewritten prompt before it is accepted or rejected. */
            validation_samples?: number;
            /**
             * @description Largest relative increase of the standard deviation, against the baseline, with which a rewritten prompt is
             *     not rejected, from 0 to 1. Official clients also send 0.
             */
            flakiness_threshold?: number;
            /**
             * @description Smallest gain of the mean score with which a rewritten prompt is kept, in percentage points. Official
             *     clients also send 0.
             */
            min_consistent_improvement?: number;
            /**
             * @description If true, the model that rewrites the prompt receives a classification of the variance of each test case.
             *     Official clients also send false.
             */
            variance_aware_mutator?: boolean;
            variance_signal?: components["schemas"]["VarianceSignal"];
            /**
             * @description If true, stop once `target_score` is reached; if false, continue until another limit is reached. Official
             *     clients also send false.
             */
            enforce_target_score?: boolean;
            /**
             * @description The README of the official client names this field; no released client sends it. The vendor documents
             *     neither its meaning nor its values. The type is inferred.
             *
             *     (Inferred: no source states all of this.)
             */
            chained_baseline_mode?: string;
        };
        /** @enum {string} */
        OptimizationStatus: "queued" | "running" | "completed";
        OptimizationSubmission: {
            /** @description ID of the job. No documented operation takes it. */
            job_id?: string;
            /** @description Key of the run of the whole optimization, `opt-<slug>`. */
            run_key?: string;
            /** @description Status of the optimization. */
            status?: components["schemas"]["OptimizationStatus"] | (string & {});
            /** @description Estimated total cost, in US dollars, if available. */
            estimated_total_cost_usd?: number | null;
        };
        Optimization: {
            /** @description ID of the optimization. */
            id?: string;
            /** @description Status of the optimization. Every value except `queued` and `running` is final. */
            status?: components["schemas"]["OptimizationStatus"] | (string & {});
            /** @description Baseline score, in percent. */
            baseline_score?: number;
            /** @description Best score, in percent. */
            best_score?: number;
            /** @description Total cost, in US dollars. */
            total_cost_usd?: number;
        };
        OptimizationCycle: {
            /** @description Number of the cycle. */
            cycle_number?: number;
            /** @description Score of the cycle. The unit is not documented. */
            score?: number;
            /** @description The vendor does not document its meaning. */
            score_delta?: number;
            /** @description Whether the rewritten prompt was kept. */
            kept?: boolean;
            /** @description Cost of the cycle, in US dollars. */
            cost_usd?: number;
        };
        OptimizationDetail: components["schemas"]["Optimization"] & {
            /** @description Cycles of the optimization. Their order is not documented. */
            cycles?: components["schemas"]["OptimizationCycle"][];
        };
        CancelOptimizationRequest: Record<string, never>;
        /** @enum {string} */
        SkillNamespace: "personal" | "team" | "public";
        /** @enum {string} */
        SkillKind: "owned" | "linked";
        Skill: {
            /**
             * Format: uuid
             * @description UUID of the skill.
             */
            id: string;
            /** @description ID of the prompt from which the skill is published. That responses contain it is inferred. (Inferred: no source states all of this.) */
            prompt_id?: string;
            /** @description URL-safe slug of lower-case letters, digits and hyphens. */
            skill_name?: string;
            /** @description Qualified name: `@username/slug`, `@group/slug`, `slug` or, for a linked skill, `<source>:<name>`. */
            qualified_name?: string;
            /** @description Name shown to consumers. */
            display_name?: string;
            /** @description Short description of the skill. */
            description?: string;
            /** @description Guide to installing and using the skill, in one paragraph. */
            consumer_summary?: string;
            /** @description Namespace, which determines who can see the skill. */
            namespace?: components["schemas"]["SkillNamespace"] | (string & {});
            /** @description Discovery tags. */
            tags?: string[];
            /**
             * Format: uuid
             * @description UUID of the group of a skill in the namespace `team`. That responses contain it is inferred. (Inferred: no source states all of this.)
             */
            team_group_id?: string | null;
            /** @description Whether the audience may edit the skill's metadata and its prompt. That responses contain it is inferred. (Inferred: no source states all of this.) */
            audience_editable?: boolean;
            /** @description The vendor does not document its meaning. That responses contain it is inferred. (Inferred: no source states all of this.) */
            installable_for?: string[];
            /** @description Kind of the skill. */
            kind?: components["schemas"]["SkillKind"] | (string & {});
            /** @description Name of the folder that a linked skill is installed into, from its `SKILL.md`. */
            install_name?: string | null;
            /** @description Version number of the bundle. Whether it is the active or the newest version is not documented. */
            bundle_version?: number;
            /** @description Whether the skill is deprecated. */
            deprecated?: boolean;
            /** @description Reason for the deprecation, or migration instructions. That responses contain it is inferred. (Inferred: no source states all of this.) */
            deprecation_message?: string | null;
            /** @description Reason for the security hold. */
            disabled_reason?: string | null;
            /**
             * Format: date-time
             * @description Time at which the security hold began. The format is inferred. (Inferred: no source states all of this.)
             */
            disabled_at?: string | null;
            /** @description Manager who set the security hold. The format is not documented. */
            disabled_by?: string | null;
        };
        SkillPage: {
            /** @description Skills on this page. */
            items: components["schemas"]["Skill"][];
            /** @description Number of skills on all pages. */
            total: number;
            /** @description Number of the page, from 1. */
            page: number;
            /** @description Maximum number of skills on a page. */
            page_size: number;
        };
        UpdateSkillRequest: {
            /** @description Name shown to consumers. */
            display_name?: string;
            /** @description Short description of the skill. */
            description?: string;
            /** @description Guide to installing and using the skill, in one paragraph. */
            consumer_summary?: string;
            /** @description Discovery tags. */
            tags?: string[];
            /** @description Namespace, which determines who can see the skill. */
            namespace?: components["schemas"]["SkillNamespace"];
            /**
             * Format: uuid
             * @description UUID of the group. Required if `namespace` is `team`.
             */
            team_group_id?: string | null;
            /** @description If true, the audience may edit the skill's metadata and its prompt. */
            audience_editable?: boolean;
            /** @description Whether the skill is deprecated. */
            deprecated?: boolean;
            /** @description Reason for the deprecation, or migration instructions. */
            deprecation_message?: string | null;
            /** @description Whether git sync is on. Added after client 0.18. */
            git_sync_enabled?: boolean;
            /**
             * @description Target repository, `owner/repo`. An empty string clears it; the organization's default repository then
             *     applies. Added after client 0.18.
             */
            git_sync_repo?: string;
            /** @description Base branch of the sync pull request. Added after client 0.18. */
            git_sync_branch?: string;
            /** @description Path of the folder in the repository. Added after client 0.18. */
            git_sync_path?: string;
            /** @description Git host of the repository. Added after client 0.18. */
            git_sync_provider?: components["schemas"]["GitSyncProvider"];
        } & {
            [key: string]: unknown;
        };
        Script: {
            /** @description Path in the bundle, below `scripts/`, `references/` or `assets/`, without `..`. */
            path: string;
            /** @description Text of the file. */
            content: string;
            /**
             * @description Whether an install makes the file executable. Only files below `scripts/` may be.
             * @default false
             */
            executable?: boolean;
        };
        PublishSkillRequest: components["schemas"]["GitSyncSettings"] & {
            /** @description Name shown to consumers. */
            display_name: string;
            /** @description Short description of the skill. */
            description: string;
            /** @description Guide to installing and using the skill, in one paragraph. */
            consumer_summary: string;
            /**
             * @description Namespace, which determines who can see the skill. Official clients always send it.
             * @default personal
             * @enum {string}
             */
            namespace?: "personal" | "team" | "public";
            /**
             * @description Discovery tags. Official clients always send them.
             * @default []
             */
            tags?: string[];
            /**
             * @description The vendor does not document its meaning. Official clients always send it and replace an empty list by
             *     the default.
             * @default [
             *       "claude-code"
             *     ]
             */
            installable_for?: string[];
            /** @description URL-safe slug of lower-case letters, digits and hyphens. If omitted, the ID of the prompt. */
            skill_name?: string;
            /**
             * Format: uuid
             * @description UUID of the group. Required if `namespace` is `team`.
             */
            team_group_id?: string;
            /**
             * @description If true, the audience may edit the skill's metadata and its prompt. Official clients omit it unless it
             *     is true. Added after client 0.18.
             */
            audience_editable?: boolean;
            /**
             * @description Files to attach to a new active version of the prompt before it is published; rolled back if publishing
             *     fails. Added after client 0.18.
             */
            scripts?: components["schemas"]["Script"][];
        };
        InvokeRequest: {
            /** @description Values of variables, by name. They overwrite the stored `vars` of each test case key by key; see `amend`. */
            inputs: {
                [key: string]: unknown;
            };
            /** @description Name of the provider profile to run on. What the server does with null is not documented. */
            provider_profile: string | null;
            /**
             * @description Name of the provider profile that judges. Official clients send null rather than omit it.
             * @default null
             */
            judge_profile?: string | null;
            /**
             * @description Longest time that the server waits for the run, in seconds. Official clients always send it.
             * @default 60
             */
            timeout_seconds?: number;
            /**
             * @description If true, `inputs` only fill keys that are not stored. Official clients always send it.
             * @default false
             */
            amend?: boolean;
        };
        InvokeResult: {
            /** @description Key of the run. */
            run_key: string;
            /** @description Output of the model. */
            output?: string;
            /** @description Tool calls. Their form is not documented. */
            tool_calls?: unknown[];
            /** @description Score, from 0 to 100, unlike the score of a run. */
            score?: number;
            /** @description Whether the output passed. */
            passed?: boolean;
            /** @description Duration, in seconds. */
            elapsed_seconds?: number;
        };
        SkillInvokeResult: components["schemas"]["InvokeResult"] & {
            /**
             * Format: uuid
             * @description UUID of the skill.
             */
            skill_id?: string;
            /** @description Slug of the skill. */
            skill_name?: string;
            /** @description Qualified name of the skill. */
            qualified_name?: string;
        };
        PromptInvokeResult: components["schemas"]["InvokeResult"] & {
            /** @description ID of the prompt. */
            prompt_id?: string;
        };
        ManifestScript: {
            /** @description Path in the bundle, below `scripts/`. */
            path?: string;
            /** @description SHA-256 of the file, in lower-case hexadecimal. */
            sha256?: string;
            /** @description Whether an install makes the file executable. */
            executable?: boolean;
            /** @description Size, in bytes. The unit is inferred. (Inferred: no source states all of this.) */
            size?: number;
        };
        ManifestFile: {
            /** @description Path in the bundle. */
            path?: string;
            /** @description SHA-256 of the file, in lower-case hexadecimal. */
            sha256?: string;
        };
        Manifest: {
            /**
             * Format: uuid
             * @description UUID of the skill.
             */
            id?: string;
            /** @description Name of the skill. */
            name?: string;
            /** @description Summary of the skill. */
            summary?: string | null;
            /** @description Version number of the bundle. */
            version?: number;
            /** @description Version number of the bundle, under its older name. */
            bundle_version?: number;
            /** @description Kind of the skill; `linked` for a linked one. */
            kind?: string;
            /** @description Every file below `scripts/`. */
            scripts?: components["schemas"]["ManifestScript"][] | null;
            /** @description Files of a linked skill. */
            files?: components["schemas"]["ManifestFile"][];
            /**
             * @description If true, confirm with the user before running the bundled scripts. Only public skills that contain scripts
             *     have it.
             */
            requires_consent?: boolean | null;
            /**
             * @description Summary of the scripts, a list whose form is not documented. Only public skills that contain scripts have
             *     it.
             */
            scripts_summary?: unknown;
        };
        BundleContents: {
            /** @description Version number of the bundle. That responses contain it is inferred. (Inferred: no source states all of this.) */
            bundle_version?: number;
            /** @description SHA-256 of the archive, in hexadecimal. That responses contain it is inferred. (Inferred: no source states all of this.) */
            bundle_sha256?: string;
            /** @description Text of `prompt.md`, the prompt. */
            prompt_md: string;
            manifest: components["schemas"]["Manifest"];
            /** @description Texts of the other files by their path in the bundle, such as `tests.yaml`. */
            files: {
                [key: string]: string;
            };
        };
        SkillBundleRun: {
            /**
             * Format: uuid
             * @description UUID of the skill.
             */
            skill_id?: string;
            /** @description ID of the prompt from which the skill is published. */
            prompt_id?: string;
            /** @description Qualified name of the skill. */
            qualified_name?: string;
            /** @description Slug of the skill. */
            skill_name?: string;
            /** @description Key of the run, for `getRun`. */
            run_key: string;
            bundle?: components["schemas"]["BundleContents"];
        };
        ToolDefinition: {
            /** @description Name, of lower-case letters, digits and underscores. */
            name?: string;
            /** @description Description of the tool. */
            description?: string;
            /** @description JSON Schema of the input. */
            input_schema?: {
                [key: string]: unknown;
            } | null;
            /** @description Mock responses of the tool. Their form is not documented. */
            mock_responses?: {
                [key: string]: unknown;
            }[] | null;
            /** @description Discovery tags. */
            tags?: string[] | null;
            /** @description Hint at the MCP server of the tool. */
            server?: string | null;
            /** @description Whether the tool is deprecated. */
            deprecated?: boolean | null;
        };
        PromptContents: {
            /** @description ID of the prompt. */
            prompt_id?: string;
            /** @description Number of the version. */
            version?: number;
            /** @description Text of the version. */
            prompt_text?: string;
            /** @description Test cases. */
            tests?: components["schemas"]["TestCase"][];
            /** @description Metrics that a judge model scores. */
            deepeval_metrics?: components["schemas"]["Metric"][];
            /** @description Tools of the prompt. */
            tool_definitions?: components["schemas"]["ToolDefinition"][];
            /** @description The vendor documents neither their meaning nor their form. */
            mock_tool_profiles?: unknown[];
        };
        PromptBundleRun: {
            /** @description ID of the prompt. That responses contain it is inferred. (Inferred: no source states all of this.) */
            prompt_id?: string;
            /** @description Key of the run, for `getRun`. */
            run_key: string;
            contents?: components["schemas"]["PromptContents"];
        };
        ClientInlineRunRequest: {
            /** @description Label of the model that ran. */
            provider_label: string;
            /** @description Wall-clock duration, in milliseconds. The lower bound is inferred. (Inferred: no source states all of this.) */
            duration_ms: number;
            /** @description Names of the inputs, never their values. */
            input_keys: string[];
            /** @description Whether the run succeeded. */
            success: boolean;
        };
        SkillContents: {
            /**
             * Format: uuid
             * @description UUID of the skill.
             */
            skill_id?: string;
            /** @description Qualified name of the skill. */
            qualified_name?: string;
            /** @description Version number of the bundle. */
            bundle_version?: number;
            /** @description SHA-256 of the archive, in hexadecimal. */
            bundle_sha256?: string;
            /** @description Text of `prompt.md`, the prompt. */
            prompt_md: string;
            manifest: components["schemas"]["Manifest"];
            /** @description Texts of the other files by their path in the bundle, such as `tests.yaml`. */
            files: {
                [key: string]: string;
            };
        };
        UsageMetrics: {
            /** @description Number of fetches in all. */
            lifetime: number | null;
            /** @description Number of fetches in the last 30 days. */
            last_30d: number | null;
            /** @description Number of fetches in the last 7 days. */
            last_7d: number | null;
            /**
             * Format: date-time
             * @description Time of the last fetch. That it is null together with the counts is inferred. (Inferred: no source states all of this.)
             */
            last_request_at: string | null;
        };
        Group: {
            /**
             * Format: uuid
             * @description UUID of the group.
             */
            id?: string;
            /** @description Name of the group. */
            name?: string;
            /** @description Number of members. A member count is documented; its name is inferred. (Inferred: no source states all of this.) */
            member_count?: number;
        };
    };
    responses: {
        /** @description The bearer token is missing, was rejected or revoked, or has expired. */
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The caller does not own the object, is outside its group, or uses a token without the needed scope. */
        Forbidden: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request does not have the expected form. `detail` lists the fields. */
        ValidationFailed: {
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
        /** @description The server failed to process the request. */
        InternalServerError: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The prompt is kept in a repository and must be edited there, or another writer committed in between. */
        Conflict: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The object does not exist or is outside the caller's visibility, or the feature is switched off. */
        NotFound: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A catalog manager put the skill, or a skill built from this prompt, on a security hold. */
        Locked: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The optimization has already ended. `terminal_status` contains its final status. */
        AlreadyTerminal: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description A skill built from the prompt is on a security hold (`detail` begins with `Security hold: `; do not retry), or
         *     another conflict.
         */
        SecurityHoldConflict: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The request does not have the expected form, or a security scan blocked it (`detail.code` is
         *     `security_scan_blocked`).
         */
        SecurityScanBlocked: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Delay before the next request, in seconds or as an HTTP date. No source states that the service sends it. (Inferred: no source states all of this.)
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
                 * @description Return only prompts with this tag.
                 * @example meetings
                 */
                tag?: string;
                /**
                 * @description Return only prompts of this owning team.
                 * @example my_team
                 */
                team?: string;
                /**
                 * @description Return only prompts of this service.
                 * @example meetings
                 */
                service?: string;
                /**
                 * @description Return only prompts kept in this place. Official clients also send an empty string, as for the other text
                 *     filters.
                 * @example database
                 */
                source?: "database" | "repository" | "";
                /**
                 * @description Free-text search. Which fields are searched is not documented.
                 * @example réunion
                 */
                search?: string;
                /**
                 * @description Return only prompts of the group with this name.
                 * @example équipe
                 */
                group?: string;
                /**
                 * @description Maximum number of prompts to return. The server's default is 500. Added after client 0.18.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Number of prompts to skip. Added after client 0.18.
                 * @example 0
                 */
                offset?: number;
            };
        };
        responses: {
            /** @description Prompts that match the filters. */
            200: {
                content: {
                    "application/json": components["schemas"]["PromptList"] | components["schemas"]["PromptArray"];
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
            /** @description The prompt. */
            200: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
            /** @description The tests. */
            200: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
            /** @description Versions, newest first. */
            200: {
                content: {
                    "application/json": components["schemas"]["PromptVersionList"] | components["schemas"]["PromptVersionArray"];
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
                /**
                 * @description Number of the version.
                 * @example 3
                 */
                version_number: number;
            };
        };
        responses: {
            /** @description The version. */
            200: {
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
        responses: {
            /** @description Configured profiles. */
            200: {
                content: {
                    "application/json": components["schemas"]["ProviderList"] | components["schemas"]["ProviderArray"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    runEval: {
        /** @description Prompts and providers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunEvalRequest"];
            };
        };
        responses: {
            /** @description The queued run. */
            201: {
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
        /** @description Prompt text, test cases and providers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunManualEvalRequest"];
            };
        };
        responses: {
            /** @description The queued run. */
            202: {
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
                /** @description Maximum number of runs to return. Official clients always send it. */
                limit?: number;
                /**
                 * @description If true, return only runs that have ended. Official clients omit it unless it is true.
                 * @example true
                 */
                terminal_only?: boolean;
                /**
                 * @description If true, return only runs owned by the caller. Official clients omit it unless it is true.
                 * @example true
                 */
                mine_only?: boolean;
                /**
                 * @description Return only runs from this source, such as `ptm-mcp`, `manual`, `repository` or `optimization`. Other values
                 *     exist. Needs server 1.9.0. Added after client 0.18.
                 * @example manual
                 */
                source?: string;
                /**
                 * @description Return only runs of this stored prompt. Needs server 1.9.0. Added after client 0.18.
                 * @example my_team.summarizer
                 */
                prompt_id?: string;
                /**
                 * @description Return only runs created at or after this time, an ISO 8601 timestamp. Needs server 1.9.0. Added after
                 *     client 0.18.
                 * @example 2026-04-01T00:00:00Z
                 */
                since?: string;
                /**
                 * @description If true, leave out the runs of single samples (`opt-<slug>-vN-sM`). Runs of cycles and of whole
                 *     optimizations remain. Official clients omit it unless it is true. Added after client 0.18.
                 * @example true
                 */
                exclude_optimization_samples?: boolean;
            };
        };
        responses: {
            /** @description Recent runs. */
            200: {
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
            path: {
                /**
                 * @description Key of the run. An optimization has runs `opt-<slug>` (whole), `opt-<slug>-vN` (cycle) and `opt-<slug>-vN-sM`
                 *     (sample).
                 * @example api-3f9c2a7b1d
                 */
                run_key: string;
            };
        };
        responses: {
            /** @description Current state of the run. */
            200: {
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
                /** @description Format of the report. Official clients always send it. */
                format?: components["schemas"]["ReportFormat"];
            };
            path: {
                /**
                 * @description Key of the run. An optimization has runs `opt-<slug>` (whole), `opt-<slug>-vN` (cycle) and `opt-<slug>-vN-sM`
                 *     (sample).
                 * @example api-3f9c2a7b1d
                 */
                run_key: string;
            };
        };
        responses: {
            /** @description Report in the requested format. */
            200: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        /** @description Limits and settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitOptimizationRequest"];
            };
        };
        responses: {
            /** @description The queued optimization. */
            202: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
            /** @description Active optimization, or an empty object. */
            200: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
            /**
             * @description Optimizations, newest first. The fields of a row are not documented; that they are those of an optimization
             *     is inferred.
             *
             *     (Inferred: no source states all of this.)
             */
            200: {
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
            path: {
                /**
                 * @description ID of the optimization. Whether it equals the run key of the optimization is not documented.
                 * @example opt-8c1f27
                 */
                optimization_id: string;
            };
        };
        responses: {
            /** @description The optimization with its cycles. */
            200: {
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
            path: {
                /**
                 * @description ID of the optimization. Whether it equals the run key of the optimization is not documented.
                 * @example opt-8c1f27
                 */
                optimization_id: string;
            };
        };
        /** @description Empty object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOptimizationRequest"];
            };
        };
        responses: {
            /** @description The cancelled optimization. The fields are not documented; `id` and `status` are inferred. (Inferred: no source states all of this.) */
            200: {
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
                /** @description Number of the page, from 1. Official clients always send it. */
                page?: number;
                /** @description Maximum number of skills on a page. Official clients always send it. */
                page_size?: number;
                /**
                 * @description Return only skills of this namespace.
                 * @example public
                 */
                namespace?: components["schemas"]["SkillNamespace"];
                /**
                 * @description Free-text search in display names and descriptions.
                 * @example notes & more
                 */
                search?: string;
                /**
                 * @description Return only skills that have all of these tags. Join tags with commas; the comma is sent as `%2C`.
                 * @example docs,search
                 */
                tags?: string;
                /**
                 * @description If true, also return deprecated skills. Official clients omit it unless it is true.
                 * @example true
                 */
                include_deprecated?: boolean;
                /**
                 * @description If true, return only skills on a security hold; if false, leave them out. Added after client 0.18.
                 * @example false
                 */
                held?: boolean;
                /**
                 * @description Return only skills linked from the source with this slug. Added after client 0.18.
                 * @example acme-skills
                 */
                source?: string;
                /**
                 * @description Return only skills of this kind. Added after client 0.18.
                 * @example owned
                 */
                kind?: components["schemas"]["SkillKind"];
            };
        };
        responses: {
            /** @description One page of skills. */
            200: {
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
            path: {
                /**
                 * @description Qualified name of the skill. Percent-encode it as a single path segment: `@username/slug` in the personal
                 *     namespace, `@group/slug` in a team's, `slug` in the public one, `<source>:<name>` for a linked skill.
                 * @example @alice/meeting-summarizer
                 */
                qualified_name: string;
            };
        };
        responses: {
            /** @description The skill. */
            200: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
            /** @description Skills, one for each namespace. */
            200: {
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
            path: {
                /**
                 * @description UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
            /** @description The skill. */
            200: {
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
                 * @description If true, delete the skill permanently. Official clients omit it unless it is true. Added after client 0.18.
                 * @example true
                 */
                hard_delete?: boolean;
            };
            path: {
                /**
                 * @description UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
            /** @description The skill is deleted. No body. */
            204: {};
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
            path: {
                /**
                 * @description UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        /** @description Fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSkillRequest"];
            };
        };
        responses: {
            /** @description The updated skill. */
            200: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        /** @description Catalog entry of the skill. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishSkillRequest"];
            };
        };
        responses: {
            /** @description The published skill. */
            200: {
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
                 * @description Version of the bundle. If omitted, the active version. Added after client 0.18.
                 * @example 2
                 */
                version?: number;
            };
            path: {
                /**
                 * @description UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
            /** @description Gzipped tar archive. */
            200: {
                headers: {
                    /**
                     * @description SHA-256 of the archive in hexadecimal. It may be missing.
                     * @example 15a721cdc03e02d7f907644198d39b7ac7fd014f1b2c95e774288d34dd098094
                     */
                    "X-Skill-Bundle-Sha256"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
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
            path: {
                /**
                 * @description UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        /** @description Inputs and provider profiles. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
            /** @description Output and score. */
            200: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        /** @description Inputs and provider profiles. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
            /** @description Output and score. */
            200: {
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
            path: {
                /**
                 * @description UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        /** @description Inputs and provider profiles. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
            /** @description Contents of the skill and the key of the run. */
            200: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        /** @description Inputs and provider profiles. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
            /** @description Contents of the prompt and the key of the run. */
            200: {
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
            path: {
                /**
                 * @description UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        /** @description Model, duration and outcome of the run. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInlineRunRequest"];
            };
        };
        responses: {
            /** @description The run is recorded. No body. */
            204: {};
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        /** @description Model, duration and outcome of the run. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInlineRunRequest"];
            };
        };
        responses: {
            /** @description The run is recorded. No body. */
            204: {};
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
            path: {
                /**
                 * @description UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
            /** @description Contents of the bundle. */
            200: {
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
                 * @description Version of the prompt. If omitted, the active version.
                 * @example 2
                 */
                version?: number;
            };
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
            /** @description Contents of the prompt. */
            200: {
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
            path: {
                /**
                 * @description UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
            /** @description Fetch counts. */
            200: {
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
            path: {
                /**
                 * @description ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
            /** @description Fetch counts. */
            200: {
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
        responses: {
            /** @description Groups visible to the caller. */
            200: {
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
