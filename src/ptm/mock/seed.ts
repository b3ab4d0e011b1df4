/**
 * The objects at the start of a session of PTM's mock (contract §10).
 * @module
 */
import type { Seed } from '../../mock/story/story.ts';
import { PROMPT_TEXT } from './bundle.ts';

/** The user that the caller's token belongs to. */
export const USERNAME = 'alice';

export const GROUPS = [{ id: 'b7f5a1c0-3d2e-4f60-9182-a3b4c5d6e7f8', name: 'équipe', member_count: 7 }];

export const PROVIDERS = [
  { id: 'openai_gpt55', name: 'openai_gpt55', label: 'OpenAI GPT-5.5' },
  { id: 'openai_gpt41_mini', name: 'openai_gpt41_mini', label: 'OpenAI GPT-4.1 mini' },
  { id: 'openai_gpt56_terra', name: 'openai_gpt56_terra', label: 'OpenAI GPT-5.6 Terra' },
  { id: 'mock_static', name: 'mock_static', label: 'Static mock' },
];

/** The server adds these to a prompt that is created without KPIs. */
export const DEFAULT_KPIS = ['latency_budget', 'cost_budget', 'quality_gate', 'safety_gate'].map((name) => ({ name }));

const TESTS = [
  {
    description: 'names the topic',
    vars: { transcript: 'We agreed on the API migration.', audience: 'the team' },
    assert: [
      { type: 'icontains', value: 'API migration' },
      { type: 'javascript', value: 'output.length >= 100' },
    ],
  },
  { description: 'leere Besprechung – nichts erfinden', vars: { transcript: '', audience: 'Führung' } },
];

export const TOOLS = [
  {
    name: 'lookup_ticket',
    description: 'Finds a ticket by key.',
    input_schema: { type: 'object', properties: { key: { type: 'string' } }, required: ['key'] },
    mock_responses: [{ key: 'ENG-7', title: 'Migrate API' }],
    tags: ['tickets'],
    server: null,
    deprecated: false,
  },
];

/** How often something had been fetched before the session began. */
export interface Fetches {
  lifetime: number;
  last_30d: number;
  last_7d: number;
  last_request_at: string | null;
}

const LAST_FETCH = '2026-04-18T09:30:00Z';
const PROMPT_FETCHES: Fetches = { lifetime: 812, last_30d: 96, last_7d: 21, last_request_at: LAST_FETCH };
const SKILL_FETCHES: Fetches = { lifetime: 340, last_30d: 41, last_7d: 9, last_request_at: LAST_FETCH };

const prompt = (prompt_id: string, name: string, more: object = {}) => ({
  prompt_id,
  name,
  team: 'my_team',
  service: 'meetings',
  description: 'Turns a transcript into minutes.',
  tags: ['my_team', 'meetings'],
  source: 'database',
  active_version: 3,
  prompt_text: PROMPT_TEXT,
  tests: TESTS,
  deepeval_metrics: [{ name: 'relevance', criteria: 'Output addresses the input topic.', threshold: 0.7 }],
  kpis: [{ name: 'cost_ok', description: 'Under $0.05', expression: '1 if cost < 0.05 else 0', weight: 1 }],
  provider_profiles: ['openai_gpt55'],
  judge_profile: 'openai_gpt56_terra',
  fetches: PROMPT_FETCHES,
  ...more,
});

const skill = (id: string, prompt_id: string, skill_name: string, qualified_name: string, more: object = {}) => ({
  id,
  prompt_id,
  skill_name,
  qualified_name,
  display_name: 'Meeting summarizer',
  description: 'Turns a transcript into minutes.',
  consumer_summary: 'Paste a transcript, get minutes.',
  namespace: qualified_name.startsWith('@') ? 'personal' : 'public',
  tags: ['meetings', 'notes'],
  team_group_id: null,
  audience_editable: false,
  installable_for: ['claude-code'],
  kind: 'owned',
  install_name: null,
  bundle_version: 3,
  deprecated: false,
  deprecation_message: null,
  disabled_reason: null,
  disabled_at: null,
  disabled_by: null,
  scripts: [{ path: 'scripts/run.sh', content: '#!/usr/bin/env bash\necho summarizing\n', executable: true }],
  fetches: SKILL_FETCHES,
  ...more,
});

const held = { disabled_reason: 'Security hold: exfiltration in scripts/run.sh – à vérifier', disabled_by: 'ana' };

const run = (run_key: string, status: string, more: object = {}) => ({
  run_key,
  status,
  prompt_ids: ['my_team.summarizer'],
  ...more,
});
const done = { score: null, passed_tests: null, total_tests: null };
const optimization = (id: string, prompt_id: string, status: string, $outcome?: string) => ({
  id,
  prompt_id,
  status,
  ...($outcome ? { $outcome } : {}),
});

export const seed: Seed = {
  prompt: [
    prompt('my_team.summarizer', 'Meeting summarizer'),
    prompt('devops.release_notes', 'Release Notes', { source: 'repository', team: 'devops', service: 'releases' }),
    prompt('my_team/réunion résumé', 'Réunion – résumé', {
      description: 'Une réunion & budget? Deux phrases.',
      groups: ['équipe'],
    }),
    prompt('team/weird id', 'Weird id'),
    prompt("my_team.q&a (v2)!*'", "Q&A (V2)!*'"),
    prompt('my_team.empty', 'Empty', { tests: [], deepeval_metrics: [], kpis: [], judge_profile: null }),
    prompt('my_team.flaky', 'Flaky'),
    prompt('my_team.slow', 'Slow'),
    prompt('my_team.held', 'Held'),
    prompt('my_team.unsafe', 'Unsafe'),
  ],
  run: [
    run('api-3f9c2a7b1d', 'completed'),
    run('api-77aa01c2d4', 'completed', {
      // Servers report the score only here if a run had one provider.
      result: {
        ...done,
        providers: [{ final_success_percentage: 85, passed_assertions: 17, total_assertions: 20 }],
      },
      wrapsReport: true,
    }),
    run('api-0c0c11d2e3', 'completed', {
      result: { ...done, providers: [{ passed_assertions: 17, total_assertions: 20 }] },
    }),
    run('api-7d21e90c44', 'running'),
    run('api-51c0ffee00', 'queued', { $outcome: 'failed' }),
    run('api-ca9ce11ed0', 'running', { $outcome: 'cancelled' }),
    run('api-510e510e51', 'running', { $outcome: 'never' }),
  ],
  optimization: [
    optimization('opt-11aa22', 'my_team.summarizer', 'cancelled'),
    { ...optimization('opt-4b7a90', 'my_team.summarizer', 'completed'), reported: true },
    optimization('opt-8c1f27', 'my_team.summarizer', 'running'),
    optimization('opt-f1a2b3', 'my_team.flaky', 'running', 'failed'),
    optimization('opt-5107aa', 'my_team.slow', 'running', 'never'),
  ],
  skill: [
    skill(
      '3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11',
      'my_team.summarizer',
      'meeting-summarizer',
      '@alice/meeting-summarizer',
    ),
    skill('7c2e9d40-51b3-4a8c-b6f2-0d1e2f3a4b5c', 'devops.release_notes', 'release-notes', 'release-notes', {
      display_name: 'Release notes',
      metricsOff: true,
    }),
    skill('9e4d1c22-6f70-4b1d-8c3e-5a6b7c8d9e0f', 'my_team.summarizer', 'acme-skills:pdf', 'acme-skills:pdf', {
      display_name: 'pdf',
      kind: 'linked',
      source: 'acme-skills',
      install_name: 'pdf',
    }),
    skill('5d8a3f17-2c94-4e60-a1b8-c7d6e5f40312', 'my_team/réunion résumé', 'compte-rendu', '@équipe/compte-rendu', {
      display_name: 'Compte rendu',
      namespace: 'team',
      team_group_id: GROUPS[0]?.id,
    }),
    skill('e1f20304-0506-4708-890a-0b0c0d0e0f10', 'team/weird id', 'short-lived', '@alice/short-lived'),
    skill('f2e30405-0607-4809-8a0b-0c0d0e0f1011', 'team/weird id', 'shorter-lived', '@alice/shorter-lived'),
    skill('0badc0de-0000-4000-8000-000000000423', 'my_team.held', 'held', '@alice/held', held),
  ],
};
