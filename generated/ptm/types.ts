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
            /** ID of the prompt. */
            prompt_id: string;
            /** Human-readable name. */
            name?: string;
            /** Owning team. That responses contain it is inferred. (Inferred: no source states all of this.) */
            team?: string;
            /** Service or product area. That responses contain it is inferred. (Inferred: no source states all of this.) */
            service?: string;
            /** Short description. */
            description?: string;
            /** Discovery tags. That responses contain them is inferred. (Inferred: no source states all of this.) */
            tags?: string[];
            /** Place where the prompt is kept. */
            source?: components["schemas"]["PromptSource"] | (string & {});
            /** Number of the active version. */
            active_version?: number;
            /** Text of the active version: a template, or a chat as a JSON array in a string. */
            prompt_text?: string;
        };
        PromptList: {
            /** Prompts that match the filters. */
            prompts: components["schemas"]["Prompt"][];
        };
        PromptArray: components["schemas"]["Prompt"][];
        Finding: {
            /** ID of the rule. */
            rule_id?: string;
            /** Description of the finding. */
            message?: string;
            /** Severity. The vendor does not document its values. */
            severity?: string;
            /** Category. The vendor does not document its values. */
            category?: string;
            /** File that the finding is about. */
            file?: string | null;
            /** Line in the file. */
            line?: number | null;
            /** Evidence, if the scanner provides it. */
            evidence?: string | null;
            /** Explanation, if the scanner provides it. */
            explanation?: string | null;
            /** Remediation, if the scanner provides it. */
            remediation?: string | null;
        };
        ErrorDetail: {
            /** Reason for the conflict. */
            reason?: string;
            /** Final status of the optimization. */
            terminal_status?: string;
            /** Error code; `security_scan_blocked` for a security scan. */
            code?: string;
            /** Human-readable error message. */
            message?: string;
            /** Verdict of the scan, such as `unsafe`. */
            verdict?: string;
            /** Risk score, from 0 to 100. */
            risk_score?: number;
            /** Number of findings. */
            findings_total?: number;
            /** Findings of the scan. */
            findings?: components["schemas"]["Finding"][];
        };
        FieldError: {
            /** Location of the problem, such as `body` and the name of the field. */
            loc: ((string & {}) | number)[];
            /** Description of the problem. */
            msg: string;
            /** Type of the problem. */
            type?: string;
        };
        FieldErrorArray: components["schemas"]["FieldError"][];
        ErrorBody: {
            /** Message, object with `reason` or `code`, or list with one entry for each invalid field. */
            detail?: (string & {}) | components["schemas"]["ErrorDetail"] | components["schemas"]["FieldErrorArray"];
        };
        /** @enum {string} */
        GitSyncMode: "file" | "marker";
        /** @enum {string} */
        GitSyncProvider: "github" | "gitea" | "gitlab";
        GitSyncSettings: {
            /** Whether git sync is on. */
            git_sync_enabled?: boolean;
            /**
             * Target repository, `owner/repo`. An empty string clears it; the organization's default repository then
             *     applies.
             */
            git_sync_repo?: string;
            /** Base branch of the sync pull request. The server's default is `main`. */
            git_sync_branch?: string;
            /** Path in the repository: of a file for a prompt, of a folder for a skill. */
            git_sync_path?: string;
            /** How git sync writes the file. Prompts only. */
            git_sync_mode?: components["schemas"]["GitSyncMode"];
            /** Git host of the repository. */
            git_sync_provider?: components["schemas"]["GitSyncProvider"];
        };
        Assertion: {
            /**
             * Type of the assertion, such as `icontains` or `javascript`. promptfoo defines their meaning and many more
             *     types.
             * @example icontains
             */
            type: string;
            /** Value that the assertion uses. The sources show strings; that any JSON value is allowed is inferred. (Inferred: no source states all of this.) */
            value?: unknown;
            /** Description of the assertion. */
            description?: string | null;
        };
        TestCase: {
            /** Description of the test case. */
            description?: string | null;
            /** Values of the prompt's `{{variables}}`, by name. */
            vars?: {
                [key: string]: unknown;
            } | null;
            /** Assertions about the output. */
            assert?: components["schemas"]["Assertion"][] | null;
            /** Expected output. How it is scored is not documented. */
            expected_output?: string | null;
        };
        Metric: {
            /** Name of the metric. */
            name: string;
            /** Criteria for the judge model, in words. */
            criteria?: string | null;
            /** Threshold, such as 0.7. The vendor does not document its range. */
            threshold?: number | null;
        };
        Kpi: {
            /** Name of the KPI. */
            name: string;
            /** Description of the KPI. */
            description?: string | null;
            /**
             * Expression over variables of a run, such as `1 if cost < 0.05 else 0`. The vendor's examples use `cost`,
             *     `latency_ms`, `avg_cost_usd`, `avg_latency_ms` and `promptfoo_success_rate`.
             */
            expression?: string | null;
            /** Weight of the KPI. */
            weight?: number | null;
        };
        CreatePromptRequest: components["schemas"]["GitSyncSettings"] & {
            /** Unique ID, chosen by the caller, such as `my_team.summarizer`. */
            prompt_id: string;
            /** Human-readable name. */
            name: string;
            /** Text with `{{variable}}` placeholders: a template, or a chat as a JSON array in a string. */
            prompt_text: string;
            /** Owning team. */
            team: string;
            /** Service or product area. */
            service: string;
            /**
             * Short description. Official clients always send it.
             * @default
             */
            description?: string;
            /** Discovery tags. */
            tags?: string[];
            /** Test cases to store with the prompt. */
            tests?: components["schemas"]["TestCase"][];
            /** Metrics to store with the prompt. */
            deepeval_metrics?: components["schemas"]["Metric"][];
            /** KPIs to store with the prompt. If omitted or empty, the server adds its defaults. */
            kpis?: components["schemas"]["Kpi"][];
            /** Names of the provider profiles for evaluations. */
            provider_profiles?: string[];
            /** Name of the provider profile that judges. */
            judge_profile?: string;
            /**
             * If true, the server adds no default KPIs. Ignored if `kpis` is not empty. Official clients omit it
             *     unless it is true. Added after client 0.18.
             */
            disable_default_kpis?: boolean;
        };
        PromptWithText: components["schemas"]["Prompt"] & {
            /** Text of the active version: a template, or a chat as a JSON array in a string. */
            prompt_text: string;
        };
        PromptTests: {
            /** Test cases. */
            promptfoo_tests?: components["schemas"]["TestCase"][];
            /** Test cases, under the older name of `promptfoo_tests`. */
            tests?: components["schemas"]["TestCase"][];
            /** Metrics that a judge model scores. */
            deepeval_metrics?: components["schemas"]["Metric"][] | null;
            /** Weighted expressions. */
            kpis?: components["schemas"]["Kpi"][] | null;
            /** Name of the provider profile that judges. */
            judge_profile?: string | null;
        };
        PromptVersionRow: {
            /** Number of the version. */
            version_number: number;
            /** Whether the version is active. */
            is_active?: boolean;
            /**
             * Format: date-time
             * @description Time of creation.
             */
            created_at?: string;
        };
        PromptVersionList: {
            /** Versions, newest first. */
            versions: components["schemas"]["PromptVersionRow"][];
        };
        PromptVersionArray: components["schemas"]["PromptVersionRow"][];
        TestCaseArray: components["schemas"]["TestCase"][];
        MetricArray: components["schemas"]["Metric"][];
        KpiArray: components["schemas"]["Kpi"][];
        PromptVersion: {
            /** ID of the prompt. */
            prompt_id?: string;
            /** Number of the version. */
            version_number: number;
            /** Explanation of the edit, for the audit log. */
            change_summary?: string | null;
            /** Text of the version. */
            prompt_text?: string;
            /** Test cases. An array or an object; that the array contains test cases is inferred. (Inferred: no source states all of this.) */
            tests_json?: components["schemas"]["TestCaseArray"] | {
                [key: string]: unknown;
            };
            /** Metrics. An array or an object; that the array contains metrics is inferred. (Inferred: no source states all of this.) */
            deepeval_metrics_json?: components["schemas"]["MetricArray"] | {
                [key: string]: unknown;
            };
            /** KPIs. An array or an object; that the array contains KPIs is inferred. (Inferred: no source states all of this.) */
            kpis_json?: components["schemas"]["KpiArray"] | {
                [key: string]: unknown;
            };
            /** Discovery tags. */
            tags?: string[];
            /** Names of the provider profiles for evaluations. */
            provider_profiles?: string[];
            /** Name of the provider profile that judges. */
            judge_profile?: string | null;
        };
        Provider: {
            /** ID of the profile. */
            id?: string | null;
            /** Name of the profile, which evaluations take as provider. */
            name: string;
            /** Label of the profile. */
            label?: string | null;
        };
        ProviderList: {
            /** Provider profiles. */
            profiles: components["schemas"]["Provider"][];
        };
        ProviderArray: components["schemas"]["Provider"][];
        RunEvalRequest: {
            /** IDs of the prompts. */
            prompt_ids: string[];
            /** Names of the provider profiles. */
            provider_ids: string[];
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        RunStatus: "queued" | "running" | "completed" | "failed" | "cancelled";
        RunSubmission: {
            /** Key of the run, for `getRun`. */
            run_key: string;
            /** Status of the run. */
            status?: components["schemas"]["RunStatus"] | (string & {});
        };
        /** @enum {string} */
        VisibilityScope: "org_visible" | "private_only" | "group_visible";
        RunManualEvalRequest: {
            /** Text with `{{variable}}` placeholders: a template, or a chat as a JSON array in a string. */
            prompt_text: string;
            /** Names of the provider profiles. */
            provider_profiles: string[];
            /** Test cases. */
            tests?: components["schemas"]["TestCase"][];
            /** Label of the run. */
            label?: string;
            /** Name of the provider profile that judges. */
            judge_profile?: string;
            /** Metrics that a judge model scores. */
            additional_metrics?: components["schemas"]["Metric"][];
            /** Weighted expressions. */
            additional_kpis?: components["schemas"]["Kpi"][];
            visibility_scope?: components["schemas"]["VisibilityScope"];
            /** The vendor does not document its meaning. */
            include_security_preset?: boolean;
            /** Cost threshold. The vendor documents neither its unit nor its effect. */
            cost_threshold?: number;
            /** Latency threshold, in milliseconds. The vendor does not document its effect. */
            latency_threshold_ms?: number;
            /**
             * Source of the run. Official clients send `api` if the caller sets none.
             * @default api
             */
            source?: string;
        } & {
            [key: string]: unknown;
        };
        RunProvider: {
            /** Success rate, in percent. */
            final_success_percentage?: number | null;
            /** Number of assertions that passed. */
            passed_assertions?: number | null;
            /** Number of assertions. */
            total_assertions?: number | null;
        };
        Run: {
            /** Key of the run. */
            run_key: string;
            /** Status of the run. */
            status: components["schemas"]["RunStatus"] | (string & {});
            /** Score, from 0 to 1. Null or absent if only `providers` contain it. */
            score?: number | null;
            /** Number of tests that passed. */
            passed_tests?: number | null;
            /** Number of tests. */
            total_tests?: number | null;
            /** Result for each provider. */
            providers?: components["schemas"]["RunProvider"][] | null;
        };
        RunList: {
            /** Runs that match the filters. */
            runs?: components["schemas"]["Run"][];
            /** The vendor does not document its meaning. */
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
            /** Names of the provider profiles to evaluate on. */
            provider_profiles?: string[];
            /** Name of the provider profile that judges, instead of the default one. */
            judge_profile?: string;
            /**
             * Maximum number of cycles.
             * @default 10
             */
            max_cycles?: number;
            /**
             * Score at which to stop early, in percent.
             * @default 90
             */
            target_score?: number;
            /**
             * Improvement below which a cycle counts towards a plateau. The unit is not documented.
             * @default 2
             */
            min_improvement?: number;
            /**
             * Limit for the cost of the whole optimization, in US dollars.
             * @default 20
             */
            max_cost_usd?: number;
            comparison_strategy?: components["schemas"]["ComparisonStrategy"];
            visibility_scope?: components["schemas"]["VisibilityScope"];
            /** Number of evaluations of the baseline in each cycle. */
            stability_samples?: number;
            /** Number of evaluations of a rewritten prompt before it is accepted or rejected. */
            validation_samples?: number;
            /**
             * Largest relative increase of the standard deviation, against the baseline, with which a rewritten prompt is
             *     not rejected, from 0 to 1. Official clients also send 0.
             */
            flakiness_threshold?: number;
            /**
             * Smallest gain of the mean score with which a rewritten prompt is kept, in percentage points. Official
             *     clients also send 0.
             */
            min_consistent_improvement?: number;
            /**
             * If true, the model that rewrites the prompt receives a classification of the variance of each test case.
             *     Official clients also send false.
             */
            variance_aware_mutator?: boolean;
            variance_signal?: components["schemas"]["VarianceSignal"];
            /**
             * If true, stop once `target_score` is reached; if false, continue until another limit is reached. Official
             *     clients also send false.
             */
            enforce_target_score?: boolean;
            /**
             * The README of the official client names this field; no released client sends it. The vendor documents
             *     neither its meaning nor its values. The type is inferred.
             *
             *     (Inferred: no source states all of this.)
             */
            chained_baseline_mode?: string;
        };
        /** @enum {string} */
        OptimizationStatus: "queued" | "running" | "completed";
        OptimizationSubmission: {
            /** ID of the job. No documented operation takes it. */
            job_id?: string;
            /** Key of the run of the whole optimization, `opt-<slug>`. */
            run_key?: string;
            /** Status of the optimization. */
            status?: components["schemas"]["OptimizationStatus"] | (string & {});
            /** Estimated total cost, in US dollars, if available. */
            estimated_total_cost_usd?: number | null;
        };
        Optimization: {
            /** ID of the optimization. */
            id?: string;
            /** Status of the optimization. Every value except `queued` and `running` is final. */
            status?: components["schemas"]["OptimizationStatus"] | (string & {});
            /** Baseline score, in percent. */
            baseline_score?: number;
            /** Best score, in percent. */
            best_score?: number;
            /** Total cost, in US dollars. */
            total_cost_usd?: number;
        };
        OptimizationCycle: {
            /** Number of the cycle. */
            cycle_number?: number;
            /** Score of the cycle. The unit is not documented. */
            score?: number;
            /** The vendor does not document its meaning. */
            score_delta?: number;
            /** Whether the rewritten prompt was kept. */
            kept?: boolean;
            /** Cost of the cycle, in US dollars. */
            cost_usd?: number;
        };
        OptimizationDetail: components["schemas"]["Optimization"] & {
            /** Cycles of the optimization. Their order is not documented. */
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
            /** ID of the prompt from which the skill is published. That responses contain it is inferred. (Inferred: no source states all of this.) */
            prompt_id?: string;
            /** URL-safe slug of lower-case letters, digits and hyphens. */
            skill_name?: string;
            /** Qualified name: `@username/slug`, `@group/slug`, `slug` or, for a linked skill, `<source>:<name>`. */
            qualified_name?: string;
            /** Name shown to consumers. */
            display_name?: string;
            /** Short description of the skill. */
            description?: string;
            /** Guide to installing and using the skill, in one paragraph. */
            consumer_summary?: string;
            /** Namespace, which determines who can see the skill. */
            namespace?: components["schemas"]["SkillNamespace"] | (string & {});
            /** Discovery tags. */
            tags?: string[];
            /**
             * Format: uuid
             * @description UUID of the group of a skill in the namespace `team`. That responses contain it is inferred. (Inferred: no source states all of this.)
             */
            team_group_id?: string | null;
            /** Whether the audience may edit the skill's metadata and its prompt. That responses contain it is inferred. (Inferred: no source states all of this.) */
            audience_editable?: boolean;
            /** The vendor does not document its meaning. That responses contain it is inferred. (Inferred: no source states all of this.) */
            installable_for?: string[];
            /** Kind of the skill. */
            kind?: components["schemas"]["SkillKind"] | (string & {});
            /** Name of the folder that a linked skill is installed into, from its `SKILL.md`. */
            install_name?: string | null;
            /** Version number of the bundle. Whether it is the active or the newest version is not documented. */
            bundle_version?: number;
            /** Whether the skill is deprecated. */
            deprecated?: boolean;
            /** Reason for the deprecation, or migration instructions. That responses contain it is inferred. (Inferred: no source states all of this.) */
            deprecation_message?: string | null;
            /** Reason for the security hold. */
            disabled_reason?: string | null;
            /**
             * Format: date-time
             * @description Time at which the security hold began. The format is inferred. (Inferred: no source states all of this.)
             */
            disabled_at?: string | null;
            /** Manager who set the security hold. The format is not documented. */
            disabled_by?: string | null;
        };
        SkillPage: {
            /** Skills on this page. */
            items: components["schemas"]["Skill"][];
            /** Number of skills on all pages. */
            total: number;
            /** Number of the page, from 1. */
            page: number;
            /** Maximum number of skills on a page. */
            page_size: number;
        };
        UpdateSkillRequest: {
            /** Name shown to consumers. */
            display_name?: string;
            /** Short description of the skill. */
            description?: string;
            /** Guide to installing and using the skill, in one paragraph. */
            consumer_summary?: string;
            /** Discovery tags. */
            tags?: string[];
            /** Namespace, which determines who can see the skill. */
            namespace?: components["schemas"]["SkillNamespace"];
            /**
             * Format: uuid
             * @description UUID of the group. Required if `namespace` is `team`.
             */
            team_group_id?: string | null;
            /** If true, the audience may edit the skill's metadata and its prompt. */
            audience_editable?: boolean;
            /** Whether the skill is deprecated. */
            deprecated?: boolean;
            /** Reason for the deprecation, or migration instructions. */
            deprecation_message?: string | null;
            /** Whether git sync is on. Added after client 0.18. */
            git_sync_enabled?: boolean;
            /**
             * Target repository, `owner/repo`. An empty string clears it; the organization's default repository then
             *     applies. Added after client 0.18.
             */
            git_sync_repo?: string;
            /** Base branch of the sync pull request. Added after client 0.18. */
            git_sync_branch?: string;
            /** Path of the folder in the repository. Added after client 0.18. */
            git_sync_path?: string;
            /** Git host of the repository. Added after client 0.18. */
            git_sync_provider?: components["schemas"]["GitSyncProvider"];
        } & {
            [key: string]: unknown;
        };
        Script: {
            /** Path in the bundle, below `scripts/`, `references/` or `assets/`, without `..`. */
            path: string;
            /** Text of the file. */
            content: string;
            /**
             * Whether an install makes the file executable. Only files below `scripts/` may be.
             * @default false
             */
            executable?: boolean;
        };
        PublishSkillRequest: components["schemas"]["GitSyncSettings"] & {
            /** Name shown to consumers. */
            display_name: string;
            /** Short description of the skill. */
            description: string;
            /** Guide to installing and using the skill, in one paragraph. */
            consumer_summary: string;
            /**
             * Namespace, which determines who can see the skill. Official clients always send it.
             * @default personal
             * @enum {string}
             */
            namespace?: "personal" | "team" | "public";
            /**
             * Discovery tags. Official clients always send them.
             * @default []
             */
            tags?: string[];
            /**
             * The vendor does not document its meaning. Official clients always send it and replace an empty list by
             *     the default.
             * @default [
             *       "claude-code"
             *     ]
             */
            installable_for?: string[];
            /** URL-safe slug of lower-case letters, digits and hyphens. If omitted, the ID of the prompt. */
            skill_name?: string;
            /**
             * Format: uuid
             * @description UUID of the group. Required if `namespace` is `team`.
             */
            team_group_id?: string;
            /**
             * If true, the audience may edit the skill's metadata and its prompt. Official clients omit it unless it
             *     is true. Added after client 0.18.
             */
            audience_editable?: boolean;
            /**
             * Files to attach to a new active version of the prompt before it is published; rolled back if publishing
             *     fails. Added after client 0.18.
             */
            scripts?: components["schemas"]["Script"][];
        };
        InvokeRequest: {
            /** Values of variables, by name. They overwrite the stored `vars` of each test case key by key; see `amend`. */
            inputs: {
                [key: string]: unknown;
            };
            /** Name of the provider profile to run on. What the server does with null is not documented. */
            provider_profile: string | null;
            /**
             * Name of the provider profile that judges. Official clients send null rather than omit it.
             * @default null
             */
            judge_profile?: string | null;
            /**
             * Longest time that the server waits for the run, in seconds. Official clients always send it.
             * @default 60
             */
            timeout_seconds?: number;
            /**
             * If true, `inputs` only fill keys that are not stored. Official clients always send it.
             * @default false
             */
            amend?: boolean;
        };
        InvokeResult: {
            /** Key of the run. */
            run_key: string;
            /** Output of the model. */
            output?: string;
            /** Tool calls. Their form is not documented. */
            tool_calls?: unknown[];
            /** Score, from 0 to 100, unlike the score of a run. */
            score?: number;
            /** Whether the output passed. */
            passed?: boolean;
            /** Duration, in seconds. */
            elapsed_seconds?: number;
        };
        SkillInvokeResult: components["schemas"]["InvokeResult"] & {
            /**
             * Format: uuid
             * @description UUID of the skill.
             */
            skill_id?: string;
            /** Slug of the skill. */
            skill_name?: string;
            /** Qualified name of the skill. */
            qualified_name?: string;
        };
        PromptInvokeResult: components["schemas"]["InvokeResult"] & {
            /** ID of the prompt. */
            prompt_id?: string;
        };
        ManifestScript: {
            /** Path in the bundle, below `scripts/`. */
            path?: string;
            /** SHA-256 of the file, in lower-case hexadecimal. */
            sha256?: string;
            /** Whether an install makes the file executable. */
            executable?: boolean;
            /** Size, in bytes. The unit is inferred. (Inferred: no source states all of this.) */
            size?: number;
        };
        ManifestFile: {
            /** Path in the bundle. */
            path?: string;
            /** SHA-256 of the file, in lower-case hexadecimal. */
            sha256?: string;
        };
        Manifest: {
            /**
             * Format: uuid
             * @description UUID of the skill.
             */
            id?: string;
            /** Name of the skill. */
            name?: string;
            /** Summary of the skill. */
            summary?: string | null;
            /** Version number of the bundle. */
            version?: number;
            /** Version number of the bundle, under its older name. */
            bundle_version?: number;
            /** Kind of the skill; `linked` for a linked one. */
            kind?: string;
            /** Every file below `scripts/`. */
            scripts?: components["schemas"]["ManifestScript"][] | null;
            /** Files of a linked skill. */
            files?: components["schemas"]["ManifestFile"][];
            /**
             * If true, confirm with the user before running the bundled scripts. Only public skills that contain scripts
             *     have it.
             */
            requires_consent?: boolean | null;
            /**
             * Summary of the scripts, a list whose form is not documented. Only public skills that contain scripts have
             *     it.
             */
            scripts_summary?: unknown;
        };
        BundleContents: {
            /** Version number of the bundle. That responses contain it is inferred. (Inferred: no source states all of this.) */
            bundle_version?: number;
            /** SHA-256 of the archive, in hexadecimal. That responses contain it is inferred. (Inferred: no source states all of this.) */
            bundle_sha256?: string;
            /** Text of `prompt.md`, the prompt. */
            prompt_md: string;
            manifest: components["schemas"]["Manifest"];
            /** Texts of the other files by their path in the bundle, such as `tests.yaml`. */
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
            /** ID of the prompt from which the skill is published. */
            prompt_id?: string;
            /** Qualified name of the skill. */
            qualified_name?: string;
            /** Slug of the skill. */
            skill_name?: string;
            /** Key of the run, for `getRun`. */
            run_key: string;
            bundle?: components["schemas"]["BundleContents"];
        };
        ToolDefinition: {
            /** Name, of lower-case letters, digits and underscores. */
            name?: string;
            /** Description of the tool. */
            description?: string;
            /** JSON Schema of the input. */
            input_schema?: {
                [key: string]: unknown;
            } | null;
            /** Mock responses of the tool. Their form is not documented. */
            mock_responses?: {
                [key: string]: unknown;
            }[] | null;
            /** Discovery tags. */
            tags?: string[] | null;
            /** Hint at the MCP server of the tool. */
            server?: string | null;
            /** Whether the tool is deprecated. */
            deprecated?: boolean | null;
        };
        PromptContents: {
            /** ID of the prompt. */
            prompt_id?: string;
            /** Number of the version. */
            version?: number;
            /** Text of the version. */
            prompt_text?: string;
            /** Test cases. */
            tests?: components["schemas"]["TestCase"][];
            /** Metrics that a judge model scores. */
            deepeval_metrics?: components["schemas"]["Metric"][];
            /** Tools of the prompt. */
            tool_definitions?: components["schemas"]["ToolDefinition"][];
            /** The vendor documents neither their meaning nor their form. */
            mock_tool_profiles?: unknown[];
        };
        PromptBundleRun: {
            /** ID of the prompt. That responses contain it is inferred. (Inferred: no source states all of this.) */
            prompt_id?: string;
            /** Key of the run, for `getRun`. */
            run_key: string;
            contents?: components["schemas"]["PromptContents"];
        };
        ClientInlineRunRequest: {
            /** Label of the model that ran. */
            provider_label: string;
            /** Wall-clock duration, in milliseconds. The lower bound is inferred. (Inferred: no source states all of this.) */
            duration_ms: number;
            /** Names of the inputs, never their values. */
            input_keys: string[];
            /** Whether the run succeeded. */
            success: boolean;
        };
        SkillContents: {
            /**
             * Format: uuid
             * @description UUID of the skill.
             */
            skill_id?: string;
            /** Qualified name of the skill. */
            qualified_name?: string;
            /** Version number of the bundle. */
            bundle_version?: number;
            /** SHA-256 of the archive, in hexadecimal. */
            bundle_sha256?: string;
            /** Text of `prompt.md`, the prompt. */
            prompt_md: string;
            manifest: components["schemas"]["Manifest"];
            /** Texts of the other files by their path in the bundle, such as `tests.yaml`. */
            files: {
                [key: string]: string;
            };
        };
        UsageMetrics: {
            /** Number of fetches in all. */
            lifetime: number | null;
            /** Number of fetches in the last 30 days. */
            last_30d: number | null;
            /** Number of fetches in the last 7 days. */
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
            /** Name of the group. */
            name?: string;
            /** Number of members. A member count is documented; its name is inferred. (Inferred: no source states all of this.) */
            member_count?: number;
        };
    };
    responses: {
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        Forbidden: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        ValidationFailed: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        InternalServerError: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        Conflict: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        NotFound: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        Locked: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        AlreadyTerminal: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        SecurityHoldConflict: {
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
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
         * Delay before the next request, in seconds or as an HTTP date. No source states that the service sends it. (Inferred: no source states all of this.)
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
                 * Return only prompts with this tag.
                 * @example meetings
                 */
                tag?: string;
                /**
                 * Return only prompts of this owning team.
                 * @example my_team
                 */
                team?: string;
                /**
                 * Return only prompts of this service.
                 * @example meetings
                 */
                service?: string;
                /**
                 * Return only prompts kept in this place. Official clients also send an empty string, as for the other text
                 *     filters.
                 * @example database
                 */
                source?: "database" | "repository" | "";
                /**
                 * Free-text search. Which fields are searched is not documented.
                 * @example réunion
                 */
                search?: string;
                /**
                 * Return only prompts of the group with this name.
                 * @example équipe
                 */
                group?: string;
                /**
                 * Maximum number of prompts to return. The server's default is 500. Added after client 0.18.
                 * @example 100
                 */
                limit?: number;
                /**
                 * Number of prompts to skip. Added after client 0.18.
                 * @example 0
                 */
                offset?: number;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePromptRequest"];
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
                /**
                 * Number of the version.
                 * @example 3
                 */
                version_number: number;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunEvalRequest"];
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunManualEvalRequest"];
            };
        };
        responses: {
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
                /** Maximum number of runs to return. Official clients always send it. */
                limit?: number;
                /**
                 * If true, return only runs that have ended. Official clients omit it unless it is true.
                 * @example true
                 */
                terminal_only?: boolean;
                /**
                 * If true, return only runs owned by the caller. Official clients omit it unless it is true.
                 * @example true
                 */
                mine_only?: boolean;
                /**
                 * Return only runs from this source, such as `ptm-mcp`, `manual`, `repository` or `optimization`. Other values
                 *     exist. Needs server 1.9.0. Added after client 0.18.
                 * @example manual
                 */
                source?: string;
                /**
                 * Return only runs of this stored prompt. Needs server 1.9.0. Added after client 0.18.
                 * @example my_team.summarizer
                 */
                prompt_id?: string;
                /**
                 * Return only runs created at or after this time, an ISO 8601 timestamp. Needs server 1.9.0. Added after
                 *     client 0.18.
                 * @example 2026-04-01T00:00:00Z
                 */
                since?: string;
                /**
                 * If true, leave out the runs of single samples (`opt-<slug>-vN-sM`). Runs of cycles and of whole
                 *     optimizations remain. Official clients omit it unless it is true. Added after client 0.18.
                 * @example true
                 */
                exclude_optimization_samples?: boolean;
            };
        };
        responses: {
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
                 * Key of the run. An optimization has runs `opt-<slug>` (whole), `opt-<slug>-vN` (cycle) and `opt-<slug>-vN-sM`
                 *     (sample).
                 * @example api-3f9c2a7b1d
                 */
                run_key: string;
            };
        };
        responses: {
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
                /** Format of the report. Official clients always send it. */
                format?: components["schemas"]["ReportFormat"];
            };
            path: {
                /**
                 * Key of the run. An optimization has runs `opt-<slug>` (whole), `opt-<slug>-vN` (cycle) and `opt-<slug>-vN-sM`
                 *     (sample).
                 * @example api-3f9c2a7b1d
                 */
                run_key: string;
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitOptimizationRequest"];
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
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
                 * ID of the optimization. Whether it equals the run key of the optimization is not documented.
                 * @example opt-8c1f27
                 */
                optimization_id: string;
            };
        };
        responses: {
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
                 * ID of the optimization. Whether it equals the run key of the optimization is not documented.
                 * @example opt-8c1f27
                 */
                optimization_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOptimizationRequest"];
            };
        };
        responses: {
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
                /** Number of the page, from 1. Official clients always send it. */
                page?: number;
                /** Maximum number of skills on a page. Official clients always send it. */
                page_size?: number;
                /**
                 * Return only skills of this namespace.
                 * @example public
                 */
                namespace?: components["schemas"]["SkillNamespace"];
                /**
                 * Free-text search in display names and descriptions.
                 * @example notes & more
                 */
                search?: string;
                /**
                 * Return only skills that have all of these tags. Join tags with commas; the comma is sent as `%2C`.
                 * @example docs,search
                 */
                tags?: string;
                /**
                 * If true, also return deprecated skills. Official clients omit it unless it is true.
                 * @example true
                 */
                include_deprecated?: boolean;
                /**
                 * If true, return only skills on a security hold; if false, leave them out. Added after client 0.18.
                 * @example false
                 */
                held?: boolean;
                /**
                 * Return only skills linked from the source with this slug. Added after client 0.18.
                 * @example acme-skills
                 */
                source?: string;
                /**
                 * Return only skills of this kind. Added after client 0.18.
                 * @example owned
                 */
                kind?: components["schemas"]["SkillKind"];
            };
        };
        responses: {
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
                 * Qualified name of the skill. Percent-encode it as a single path segment: `@username/slug` in the personal
                 *     namespace, `@group/slug` in a team's, `slug` in the public one, `<source>:<name>` for a linked skill.
                 * @example @alice/meeting-summarizer
                 */
                qualified_name: string;
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
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
                 * UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
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
                 * If true, delete the skill permanently. Official clients omit it unless it is true. Added after client 0.18.
                 * @example true
                 */
                hard_delete?: boolean;
            };
            path: {
                /**
                 * UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
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
                 * UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSkillRequest"];
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishSkillRequest"];
            };
        };
        responses: {
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
                 * Version of the bundle. If omitted, the active version. Added after client 0.18.
                 * @example 2
                 */
                version?: number;
            };
            path: {
                /**
                 * UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
            200: {
                headers: {
                    /**
                     * SHA-256 of the archive in hexadecimal. It may be missing.
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
                 * UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
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
                 * UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
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
                 * UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInlineRunRequest"];
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInlineRunRequest"];
            };
        };
        responses: {
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
                 * UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
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
                 * Version of the prompt. If omitted, the active version.
                 * @example 2
                 */
                version?: number;
            };
            path: {
                /**
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
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
                 * UUID of the skill. The README of the official client also allows a qualified name; whether the service accepts
                 *     one is not documented.
                 * @example 3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11
                 */
                skill_id: string;
            };
        };
        responses: {
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
                 * ID of the prompt. Percent-encode it as a single path segment; it may contain `/`, spaces and non-ASCII letters.
                 * @example my_team.summarizer
                 */
                prompt_id: string;
            };
        };
        responses: {
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
