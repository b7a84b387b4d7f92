import {
  FINE_TUNING_STEPS,
  type FineTuning,
  type FineTuningState,
  type FineTuningStep,
  type FineTuningStepName,
  type FineTuningStepState,
} from '@fmops/backstage-plugin-fmops-models-common';
import type {
  Workload,
  WorkloadStep,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { FoundRun } from './RunLookup';
import type { TaskProgress } from './ScaffolderTasks';

/** What is known of where a fine-tuning stands. */
export interface Known extends FoundRun {
  serve: boolean;
  /** Undefined while it is being started. */
  task?: TaskProgress;
  /** Entity reference of the model, once the catalog has it. */
  model?: string;
}

type Progress = Pick<
  FineTuning,
  'state' | 'summary' | 'steps' | 'run' | 'model' | 'endpoint'
>;

/** Steps of the pipeline by the names that its template gives them. */
const PIPELINE: Record<FineTuningStepName, string> = {
  prepare: 'prepare',
  train: 'train',
  gate: 'evaluate',
  register: 'register',
  serve: 'deploy',
};

const STATES: Record<WorkloadStep['state'], FineTuningStepState> = {
  waiting: 'waiting',
  running: 'running',
  succeeded: 'done',
  failed: 'failed',
  skipped: 'skipped',
};

const RUNNING: Record<FineTuningStepName, string> = {
  prepare: 'The data is being made into examples.',
  train: 'The model is learning from the data.',
  gate: 'The model is being judged by rows that it has not seen.',
  register: 'The model is being written down for the catalog.',
  serve: 'The endpoint of the model is being started.',
};

/** While nothing of a step runs yet. */
const BEGINNING: Record<FineTuningStepName, string> = {
  prepare: 'The data is about to be prepared.',
  train: 'The training is about to begin.',
  gate: 'The model is about to be judged.',
  register: 'The model is about to be written down for the catalog.',
  serve: RUNNING.serve,
};

const FAILED: Record<FineTuningStepName, string> = {
  prepare: 'The data could not be made into examples.',
  train: 'The training has failed.',
  gate: 'The model is not good enough, or could not be judged; nothing was registered or served.',
  register: 'The model could not be written down for the catalog.',
  serve:
    'The endpoint could not be started. The model is there, and can be served by itself.',
};

const sentence = (...parts: (string | undefined)[]) =>
  parts.filter(Boolean).join(' ');

function steps(
  serve: boolean,
  state: (name: FineTuningStepName) => Omit<FineTuningStep, 'name'>,
): FineTuningStep[] {
  return FINE_TUNING_STEPS.map(name => ({
    name,
    ...(name === 'serve' && !serve ? { state: 'skipped' } : state(name)),
  }));
}

/** Before there is a run. */
function beforeRun({ task, serve }: Known): Progress {
  const all = (state: FineTuningStepState) => steps(serve, () => ({ state }));
  switch (task?.status) {
    case 'failed':
      return {
        state: 'failed',
        summary: sentence('It could not be started.', task.message),
        steps: all('skipped'),
      };
    case 'completed':
      return {
        state: 'starting',
        summary: 'It was submitted. The cluster has not shown it yet.',
        steps: all('waiting'),
      };
    case 'gone':
      return {
        state: 'starting',
        summary: 'Its task and its run are not known any more.',
        steps: all('unknown'),
      };
    default:
      return {
        state: 'starting',
        summary: 'Its project is being written and submitted.',
        steps: all('waiting'),
      };
  }
}

/** The endpoint decides, since the pipeline only asks for it. */
function served(
  asked: FineTuningStepState,
  { endpoint, reason }: Known,
): Omit<FineTuningStep, 'name'> {
  if (asked !== 'done') {
    return { state: asked };
  }
  switch (endpoint?.state) {
    case 'Ready':
    case 'ScaledToZero':
      return { state: 'done' };
    case 'Failed':
      return { state: 'failed', message: reason };
    default:
      return { state: 'running', message: reason };
  }
}

/** Of a pod that waits, some words of its node say no more than that. */
const inWords = (message: string) =>
  /^[A-Z]\w+$/.test(message)
    ? `It waits for its machine (${message}).`
    : message;

function stepsOfRun(known: Known): FineTuningStep[] {
  const { run, serve, reason } = known;
  const byName = new Map(run?.steps?.map(step => [step.name, step]));
  return steps(serve, name => {
    const step = byName.get(PIPELINE[name]);
    // A run that has ended well has done them all, whether it tells or not
    const state =
      run?.state === 'Succeeded' ? 'done' : step && STATES[step.state];
    if (name === 'serve') {
      return served(state ?? 'unknown', known);
    }
    const stands = state === 'running' || state === 'failed';
    const told = step?.message && inWords(step.message);
    // Of a step that runs well, nothing tells why it would not
    const message =
      stands && (state === 'failed' || told) ? reason ?? told : '';
    return { state: state ?? 'unknown', ...(message && { message }) };
  });
}

function summaryOf({ run, reason, serve }: Known, all: FineTuningStep[]) {
  const failed = all.find(({ state }) => state === 'failed');
  if (failed) {
    return sentence(FAILED[failed.name], failed.message);
  }
  if (run?.state === 'Cancelled') {
    return 'It was stopped.';
  }
  if (run?.state === 'Failed') {
    return sentence('It has failed.', reason);
  }
  const current = all.find(({ state }) => state === 'running');
  if (current) {
    const words = current.message ? BEGINNING : RUNNING;
    return sentence(words[current.name], current.message);
  }
  if (run?.state === 'Succeeded') {
    return serve ? 'The model is served.' : 'The model is in the catalog.';
  }
  return sentence('It waits in its cluster.', reason);
}

function stateOf(run: Workload, all: FineTuningStep[]): FineTuningState {
  const states = all.map(({ state }) => state);
  if (
    run.state === 'Failed' ||
    run.state === 'Cancelled' ||
    states.includes('failed')
  ) {
    return 'failed';
  }
  const isOver = states.every(state => state === 'done' || state === 'skipped');
  return isOver ? 'succeeded' : 'running';
}

/** Says where a fine-tuning stands, and why. */
export function progress(known: Known): Progress {
  const { run, endpoint, model } = known;
  if (!run) {
    return beforeRun(known);
  }
  const all = stepsOfRun(known);
  const { url, model: serving } = endpoint?.endpoint ?? {};
  return {
    state: stateOf(run, all),
    summary: summaryOf(known, all),
    steps: all,
    run: run.ref.name,
    ...(model && { model }),
    ...(url && { endpoint: { url, model: serving?.name ?? '' } }),
  };
}
