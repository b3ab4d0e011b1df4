import {
  createPrompticClient,
  PrompticAPIError,
  type PrompticClient,
  UsageError,
  WaitTimeoutError,
} from '../../src/promptic/index.ts';
import { type Exchange, getBearer, type RecordedError, type Recording, testRecordings } from '../support/recordings.ts';

const NEWER = ['get_ai_application', 'new.get_workspace', 'create_experiment'];

testRecordings<PrompticClient>({
  service: 'promptic',
  // Of the later generation, what our document has too: the workspace under its newer name, and input variables.
  covers: ({ tier, call }) => tier === 'seed' || NEWER.includes(call),
  headers: ['authorization', 'x-workspace-id', 'x-ai-application-id'],
  client: (fetch, recording) =>
    createPrompticClient({ ...credentialsOf(recording), endpoint: 'https://promptic.test', maxRetries: 0, fetch }),
  calls: {
    PrompticClient: (promptic) => promptic,
    get_workspace: (promptic) => promptic.getWorkspace(),
    get_ai_application: (promptic) => promptic.getAiApplication(),
    // The alias of 1.1.0 requests the newer path.
    'new.get_workspace': (promptic) => promptic.getAiApplication(),
    list_components: (promptic) => promptic.listComponents(),
    create_component: (promptic, [name], settings) => promptic.createComponent({ name, ...settings }),
    get_component: (promptic, [componentId]) => promptic.getComponent({ componentId }),
    delete_component: (promptic, [componentId]) => promptic.deleteComponent({ componentId }),
    list_experiments: (promptic, _, filters) => promptic.listExperiments(filters),
    create_experiment: (promptic, [aiComponentId, targetModel], settings) =>
      promptic.createExperiment({ aiComponentId, targetModel, ...camelCased(settings) }),
    get_experiment: (promptic, [experimentId]) => promptic.getExperiment({ experimentId }),
    update_experiment: (promptic, [experimentId], changes) => promptic.updateExperiment({ experimentId, ...changes }),
    delete_experiment: (promptic, [experimentId]) => promptic.deleteExperiment({ experimentId }),
    start_experiment: (promptic, [experimentId]) => promptic.startExperiment({ experimentId }),
    duplicate_experiment: (promptic, [experimentId], settings) =>
      promptic.duplicateExperiment({ experimentId, ...camelCased(settings) }),
    list_observations: (promptic, [experimentId]) => promptic.listObservations({ experimentId }),
    create_observations: (promptic, [experimentId, observations]) =>
      promptic.createObservations({ experimentId, observations }),
    update_observation: (promptic, [experimentId, observationId], changes) =>
      promptic.updateObservation({ experimentId, observationId, ...changes }),
    delete_observation: (promptic, [experimentId, observationId]) =>
      promptic.deleteObservation({ experimentId, observationId }),
    list_evaluators: (promptic, [experimentId]) => promptic.listEvaluators({ experimentId }),
    create_evaluators: (promptic, [experimentId, evaluators]) =>
      promptic.createEvaluators({ experimentId, evaluators }),
    update_evaluator: (promptic, [experimentId, evaluatorId], changes) =>
      promptic.updateEvaluator({ experimentId, evaluatorId, ...changes }),
    delete_evaluator: (promptic, [experimentId, evaluatorId]) =>
      promptic.deleteEvaluator({ experimentId, evaluatorId }),
    list_iterations: (promptic, [experimentId]) => promptic.listIterations({ experimentId }),
    get_iteration: (promptic, [experimentId, iterationId]) => promptic.getIteration({ experimentId, iterationId }),
    get_best_iteration: (promptic, [experimentId]) => promptic.getBestIteration({ experimentId }),
    get_deployment: (promptic, [componentId]) => promptic.getDeployment({ componentId }),
    deploy: (promptic, [componentId, experimentId]) => promptic.deploy({ componentId, experimentId }),
    undeploy: (promptic, [componentId]) => promptic.undeploy({ componentId }),
    get_deployed_prompt: (promptic, [componentId]) => promptic.getDeployedPrompt({ componentId }),
    list_traces: (promptic, _, filters) => promptic.listTraces(filters),
    get_trace: (promptic, [traceId]) => promptic.getTrace({ traceId }),
    get_stats: (promptic, _, period) => promptic.getStats(period),
    create_dataset: (promptic, [componentId, name], settings) =>
      promptic.createDataset({ componentId, name, ...camelCased(settings) }),
    list_datasets: (promptic, [componentId]) => promptic.listDatasets({ componentId }),
    get_dataset: (promptic, [componentId, datasetId]) => promptic.getDataset({ componentId, datasetId }),
    delete_dataset: (promptic, [componentId, datasetId]) => promptic.deleteDataset({ componentId, datasetId }),
    create_run: (promptic, [componentId, datasetId], settings) =>
      promptic.createRun({ componentId, datasetId, ...camelCased(settings) }),
    list_runs: (promptic, [componentId]) => promptic.listRuns({ componentId }),
    get_run: (promptic, [componentId, runId]) => promptic.getRun({ componentId, runId }),
    delete_run: (promptic, [componentId, runId]) => promptic.deleteRun({ componentId, runId }),
    upsert_annotation: (promptic, [componentId, runId, traceDbId], settings, recording) =>
      componentId === undefined
        ? upsertAsRecorded(promptic, recording)
        : promptic.upsertAnnotation({ componentId, runId, traceDbId, ...settings }),
    list_annotations: (promptic, [componentId, runId]) => promptic.listAnnotations({ componentId, runId }),
    list_dataset_annotations: (promptic, [componentId, datasetId]) =>
      promptic.listDatasetAnnotations({ componentId, datasetId }),
    delete_annotation: (promptic, [componentId, runId, annotationId]) =>
      promptic.deleteAnnotation({ componentId, runId, annotationId }),
    create_evaluation: (promptic, [componentId, datasetId], settings) =>
      promptic.createEvaluation({ componentId, datasetId, ...camelCased(settings) }),
    list_evaluations: (promptic, [componentId]) => promptic.listEvaluations({ componentId }),
    get_evaluation: (promptic, [componentId, evaluationId]) => promptic.getEvaluation({ componentId, evaluationId }),
    wait_for_evaluation: (promptic, [componentId, evaluationId], { max_wait, poll_interval }) =>
      promptic.waitForEvaluation(
        { componentId, evaluationId },
        { timeoutMs: milliseconds(max_wait), intervalMs: milliseconds(poll_interval) },
      ),
  },
  error: outcomeOf,
  departures: [
    {
      ruling: 'a message that is no text of the server’s is JSON as JavaScript writes it (promptic §3)',
      applies: (recording) => messageInJson(recording) !== undefined,
      instead: (recording) => {
        const { status, message } = messageInJson(recording) ?? { status: 0, message: '' };
        return refusedWith(recording, status, message);
      },
    },
    {
      ruling: 'a method without result takes any 2xx, another unreadable answer is a typed error (promptic §3)',
      applies: ({ error }) => error?.type === 'JSONDecodeError',
      instead: (recording) => {
        const { error, ...rest } = recording;
        const { request, response } = recording.exchanges.at(-1) as Exchange;
        if (request.method === 'DELETE' && response.status < 300) return { ...rest, result: null };
        return refusedWith(recording, response.status, String(response.body ?? ''));
      },
    },
    {
      ruling: 'a missing credential is a UsageError that names our options (promptic §2)',
      applies: ({ error }) => error?.type === 'ValueError',
      instead: (recording) => ({
        ...recording,
        error: { type: 'UsageError', message: 'Authentication required', status_code: null },
      }),
    },
    {
      ruling: 'a wait that ran out of time says so in milliseconds (promptic §7)',
      applies: ({ error }) => error?.type === 'TimeoutError',
      instead: (recording) => ({
        ...recording,
        error: { type: 'WaitTimeoutError', message: lastStatus(recording.error?.message), status_code: null },
      }),
    },
  ],
});

function outcomeOf(thrown: unknown): RecordedError {
  if (thrown instanceof PrompticAPIError) {
    const { name, status, statusCode, serverMessage } = thrown;
    return { type: name, message: `[${status}] ${serverMessage}`, status_code: statusCode };
  }
  if (thrown instanceof UsageError) {
    return { type: thrown.name, message: thrown.message.split('.')[0] ?? '', status_code: null };
  }
  if (thrown instanceof WaitTimeoutError) {
    return { type: thrown.name, message: thrown.lastStatus ?? '', status_code: null };
  }
  throw thrown;
}

/** The message of a failure whose body has no `error` in words: the `error` there is, else the whole body, without the blanks of the recorded one. */
function messageInJson({ exchanges }: Recording): { status: number; message: string } | undefined {
  const { status, body } = exchanges.at(-1)?.response ?? { status: 0, body: null };
  if (status < 400 || typeof body !== 'object' || body === null) return undefined;
  const words = 'error' in body ? body.error : body;
  return typeof words === 'string' ? undefined : { status, message: JSON.stringify(words) };
}

function refusedWith(recording: Recording, status: number, message: string): Recording {
  const { result, ...rest } = recording;
  return { ...rest, error: { type: 'PrompticAPIError', message: `[${status}] ${message}`, status_code: status } };
}

function lastStatus(message = ''): string {
  return /last status: ([^)]*)/.exec(message)?.[1] ?? '';
}

/** Distinguishes access tokens from API keys by the headers: only a token is sent with a workspace (contract §2). */
function credentialsOf(recording: Recording) {
  const bearer = getBearer(recording);
  const headers = recording.exchanges[0]?.request.headers ?? {};
  const workspace = {
    ...(headers['x-workspace-id'] ? { workspaceId: headers['x-workspace-id'] } : {}),
    ...(headers['x-ai-application-id'] ? { aiApplicationId: headers['x-ai-application-id'] } : {}),
  };
  return Object.keys(workspace).length > 0 ? { accessToken: bearer, ...workspace } : { apiKey: bearer };
}

/** The recording of this flow names no arguments: they appear only in its requests. */
async function upsertAsRecorded(promptic: PrompticClient, { exchanges }: Recording): Promise<unknown[]> {
  const results = [];
  for (const { request } of exchanges) {
    const [, componentId = '', runId = ''] = /\/components\/([^/]+)\/runs\/([^/]+)\//.exec(request.path) ?? [];
    const body = request.body && 'json' in request.body ? request.body.json : undefined;
    results.push(await promptic.upsertAnnotation({ componentId, runId, ...(body as { traceDbId: string }) }));
  }
  return results;
}

/** The official client's arguments are snake_case where the wire is camelCase. Only names change, never what is in them. */
function camelCased(args: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()), value]),
  );
}

function milliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
