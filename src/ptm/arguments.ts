import { UsageError } from '../core/errors.ts';
import type { OperationTable } from '../core/operation.ts';

type Arguments = Record<string, unknown>;

/**
 * When an optional argument is sent: `given` unless it is null, `filled` unless it is null, false, 0 or empty, `true` only as true.
 * What is not listed is sent as it is. From the tables of contract §6.
 */
const SENT_WHEN: Record<string, Record<string, 'given' | 'filled' | 'true'>> = {
  createPrompt: {
    description: 'given',
    tags: 'given',
    tests: 'given',
    deepeval_metrics: 'given',
    kpis: 'given',
    provider_profiles: 'given',
    judge_profile: 'given',
    disable_default_kpis: 'true',
  },
  listRuns: { terminal_only: 'true', mine_only: 'true', exclude_optimization_samples: 'true' },
  submitOptimization: {
    provider_profiles: 'filled',
    judge_profile: 'filled',
    comparison_strategy: 'filled',
    visibility_scope: 'filled',
    stability_samples: 'given',
    validation_samples: 'given',
    flakiness_threshold: 'given',
    min_consistent_improvement: 'given',
    variance_aware_mutator: 'given',
    variance_signal: 'given',
    enforce_target_score: 'given',
    chained_baseline_mode: 'given',
  },
  listSkills: {
    namespace: 'filled',
    search: 'filled',
    tags: 'filled',
    include_deprecated: 'true',
    source: 'filled',
    kind: 'filled',
  },
  publishSkill: {
    tags: 'filled',
    installable_for: 'filled',
    skill_name: 'filled',
    team_group_id: 'filled',
    audience_editable: 'true',
    scripts: 'given',
  },
  deleteSkill: { hard_delete: 'true' },
};

const CHECKS: Record<string, (args: Arguments) => void> = {
  createPrompt(args) {
    for (const name of ['team', 'service']) {
      if (typeof args[name] === 'string' && args[name] !== '') continue;
      throw new UsageError(
        `createPrompt: "${name}" must be a string that is not empty; the server refuses the prompt otherwise.`,
      );
    }
    const { disable_default_kpis: off } = args;
    if (off !== undefined && typeof off !== 'boolean')
      throw new UsageError(`createPrompt: "disable_default_kpis" must be true or false, not ${JSON.stringify(off)}.`);
  },
  getPromptVersion(args) {
    const { version_number: version } = args;
    if (typeof version === 'number' && Number.isInteger(version)) return;
    if (/^\d+$/.test(String(version))) {
      args.version_number = String(version).replace(/^0+(?=\d)/, '');
      return;
    }
    throw new UsageError(`getPromptVersion: "version_number" must be a whole number, not ${JSON.stringify(version)}.`);
  },
  listSkills(args) {
    if (Array.isArray(args.tags)) args.tags = args.tags.join(',');
  },
};
for (const operationId of [
  'invokeSkillEvalPtm',
  'invokePromptEvalPtm',
  'invokeSkillWithBundle',
  'invokePromptWithBundle',
])
  CHECKS[operationId] = ({ provider_profile }) => {
    if (provider_profile === undefined)
      throw new UsageError(`${operationId}: "provider_profile" is missing; name one that listProviders gives.`);
  };

/** The operations whose arguments need {@link tidy}. @internal */
export function tidied(operations: OperationTable): string[] {
  return Object.keys(operations).filter((operationId) => SENT_WHEN[operationId] || CHECKS[operationId]);
}

/**
 * The arguments as they are sent: a copy of the caller's without what is left out.
 * @throws UsageError naming the argument that cannot be used.
 * @internal
 */
export function tidy(operationId: string, given: Arguments): Arguments {
  const args = { ...given };
  CHECKS[operationId]?.(args);
  for (const [name, when] of Object.entries(SENT_WHEN[operationId] ?? {})) {
    if (!isSent(args[name], when)) delete args[name];
  }
  return args;
}

function isSent(value: unknown, when: 'given' | 'filled' | 'true'): boolean {
  if (when === 'true') return value === true;
  return when === 'given' ? value !== undefined && value !== null : isFilled(value);
}

/** What Python takes for true: the official client asks that of many arguments and fields. @internal */
export function isFilled<T>(value: T): value is NonNullable<T> {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}
