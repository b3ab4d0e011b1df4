import { assertType, expectTypeOf } from 'vitest';
import { type InstalledSkill, installSkillBundle, installSkillForClient } from '../../src/ptm/bundle/install.ts';
import {
  type Assertion,
  createPtmClient,
  type Kpi,
  type Metric,
  type Optimization,
  type Progress,
  type Prompt,
  type PromptVersionRow,
  type Provider,
  type ReportFormat,
  type Run,
  type RunSubmission,
  type Skill,
  type SkillBundleRun,
  type SkillInvokeResult,
  type SkillPage,
  type TestCase,
} from '../../src/ptm/index.ts';

const ptm = createPtmClient({ baseUrl: 'https://ptm.example.com', token: 't', verifySsl: true });

// @ts-expect-error the switch is a boolean
createPtmClient({ baseUrl: 'https://ptm.example.com', token: 't', verifySsl: 'false' });

// Lists are arrays, whatever form the server chose.
expectTypeOf(await ptm.listPrompts()).toEqualTypeOf<Prompt[]>();
expectTypeOf(await ptm.listPromptVersions({ prompt_id: 'p' })).toEqualTypeOf<PromptVersionRow[]>();
expectTypeOf(await ptm.listProviders({ timeoutMs: 1 })).toEqualTypeOf<Provider[]>();
expectTypeOf((await ptm.listProviders().withResponse()).data).toEqualTypeOf<Provider[]>();
expectTypeOf(await ptm.listSkills({ tags: ['a', 'b'] })).toEqualTypeOf<SkillPage>();
for await (const skill of ptm.listSkills()) expectTypeOf(skill).toEqualTypeOf<Skill>();

// What the client fills in may be left out; what the server needs may not.
assertType<Promise<Prompt>>(
  ptm.createPrompt({ prompt_id: 'a.b', name: 'B', prompt_text: '', team: 'a', service: 'b', git_sync_mode: 'file' }),
);
// @ts-expect-error team is missing
ptm.createPrompt({ prompt_id: 'a.b', name: 'B', prompt_text: '', service: 'b' });
assertType<Promise<Skill>>(
  ptm.publishSkill({ prompt_id: 'p', display_name: 'A', description: 'B', consumer_summary: 'C' }),
);
// @ts-expect-error a namespace is one of three
ptm.publishSkill({ prompt_id: 'p', display_name: 'A', description: 'B', consumer_summary: 'C', namespace: 'mine' });
assertType<Promise<RunSubmission>>(ptm.runEval({ prompt_ids: [], provider_ids: [], visibility: 'private' }));
// @ts-expect-error provider_ids is missing
ptm.runEval({ prompt_ids: [] });
ptm.submitOptimization({ prompt_id: 'p', chained_baseline_mode: 'any word' });
// @ts-expect-error a strategy is one of two
ptm.submitOptimization({ prompt_id: 'p', comparison_strategy: 'median' });
ptm.cancelOptimization({ optimization_id: 'o' });
// @ts-expect-error it accepts only the id
ptm.cancelOptimization({ optimization_id: 'o', reason: 'x' });
// @ts-expect-error telemetry has four fields, all of them required
ptm.recordSkillClientInlineRun({ skill_id: 's', provider_label: 'x', duration_ms: 1, success: true });

// Tests, metrics and KPIs are spelled out, and stay open where promptfoo is.
const tests: TestCase[] = [
  { description: 'd', vars: { any: [1] }, assert: [{ type: 'icontains', value: 'x' }], expected_output: 'y' },
  { assert: [{ type: 'any-other-type', value: { any: 'JSON' } }] },
  {},
];
// @ts-expect-error a check has a type
tests.push({ assert: [{ value: 'x' }] });
expectTypeOf<Assertion['type']>().toEqualTypeOf<string>();
assertType<Metric>({ name: 'relevance', criteria: 'c', threshold: 0.7 });
assertType<Kpi>({ name: 'cost_ok', expression: '1 if cost < 0.05 else 0', weight: 1 });
// @ts-expect-error a weight is a number
assertType<Kpi>({ name: 'cost_ok', weight: 'one' });
ptm.runPromptEval({ prompt_id: 'p', provider_ids: ['x'], extra_tests: tests, inject_vars: { a: 1 } });
// @ts-expect-error a scope is one of three
ptm.runPromptEval({ prompt_id: 'p', provider_ids: ['x'], visibility_scope: 'admins_can_view_all' });

// A provider is required, except in the three methods that leave the choice to the server.
const inputs = { text: 'x' };
expectTypeOf(
  await ptm.invokeSkillEvalPtm({ skill_id: 's', inputs, provider_profile: 'x' }),
).toEqualTypeOf<SkillInvokeResult>();
// @ts-expect-error provider_profile is missing
ptm.invokeSkillEvalPtm({ skill_id: 's', inputs });
// @ts-expect-error null leaves it to the server, which this method does not
ptm.invokePromptWithBundle({ prompt_id: 'p', inputs, provider_profile: null });
// @ts-expect-error provider_profile is missing
ptm.invokeSkillWithBundleByName({ qualified_name: 's', inputs });
expectTypeOf(
  await ptm.invokeSkillWithBundleByName({ qualified_name: 's', inputs, provider_profile: 'x' }),
).toEqualTypeOf<SkillBundleRun>();
ptm.invokeSkillByName({ qualified_name: 's', inputs });
ptm.invokeSkill({ skill_id: 's', inputs, provider_profile: null, judge_profile: 'j' });
ptm.invokePrompt({ prompt_id: 'p', inputs, timeout_seconds: 120, amend: true });

// States are open in responses: a new one must not break a compiled program, and the known ones are completed.
expectTypeOf<'completed'>().toExtend<Run['status']>();
expectTypeOf<string>().toExtend<Run['status']>();

// A report is text in each of four formats.
expectTypeOf(await ptm.runReport({ run_key: 'r' })).toEqualTypeOf<string>();
for (const format of ['html', 'json', 'markdown', 'csv'] satisfies ReportFormat[])
  expectTypeOf(await ptm.runReport({ run_key: 'r', format })).toEqualTypeOf<string>();
// @ts-expect-error there is no such format
ptm.runReport({ run_key: 'r', format: 'pdf' });

// Waits resolve to the last state; their progress is typed too.
expectTypeOf(await ptm.waitForRun({ run_key: 'r' }, { timeoutMs: 1, intervalMs: 1 })).toEqualTypeOf<Run>();
for await (const progress of ptm.waitForRun({ run_key: 'r' })) expectTypeOf(progress).toEqualTypeOf<Progress<Run>>();
expectTypeOf(await ptm.waitForOptimization({ prompt_id: 'p' })).toEqualTypeOf<Optimization>();

// The installer accepts every client of createPtmClient.
expectTypeOf(await installSkillBundle(ptm, { skill_id: 's' })).toEqualTypeOf<InstalledSkill>();
expectTypeOf(await installSkillForClient(ptm, { skill_id: 's', target_agent: 'codex' })).toEqualTypeOf<string>();
// @ts-expect-error the skill is missing
installSkillForClient(ptm, { install_name: 'x' });
