import type {
  Diagnosis,
  WorkloadDetails,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';

const MOST_STATES = 30;
const MOST_DIAGNOSES = 5;
const MOST_PODS = 20;
const MOST_CONTAINERS = 10;

/** The details of a run, cut to what an assistant can read. */
export function detailAnswer(details: WorkloadDetails) {
  const { transitions, diagnoses = [], startTimeline, pods } = details;
  return {
    states: transitions.slice(-MOST_STATES),
    diagnoses: diagnoses.slice(0, MOST_DIAGNOSES).map(diagnosisAnswer),
    diagnosedAt: details.kept?.at,
    timeToStart: startTimeline?.segments.map(
      ({ phase, who, from, seconds }) => ({
        ...{ phase, whoMustAct: who, from, seconds },
      }),
    ),
    pods: {
      total: pods.length,
      shown: [...pods]
        .sort((a, b) => Number(works(a)) - Number(works(b)))
        .slice(0, MOST_PODS)
        .map(podAnswer),
    },
    unavailable: details.unavailable,
  };
}

function works({ phase }: WorkloadPod) {
  return phase === 'Running' || phase === 'Succeeded';
}

function podAnswer({ containers, ...pod }: WorkloadPod) {
  const { name, phase, node, reason, message } = pod;
  return {
    ...{ name, phase, node, reason, message },
    containers: containers
      .slice(0, MOST_CONTAINERS)
      .map(({ name: container, state, reason: why, exitCode, restarts }) => ({
        ...{ name: container, state, reason: why, exitCode, restarts },
      })),
  };
}

function diagnosisAnswer(diagnosis: Diagnosis) {
  const { sentence, advice, who, layer, ruleId } = diagnosis;
  const { causeNotFound, pod, runbook, evidence } = diagnosis;
  return {
    ...{ sentence, advice, whoMustAct: who, layer, ruleId },
    ...{ causeNotFound, pod, runbook },
    evidence: evidence.map(
      ({ object: { kind, name, container }, ...told }) => ({
        object: [kind, name, container].filter(Boolean).join('/'),
        ...{ reason: told.reason, message: told.message, at: told.at },
      }),
    ),
  };
}
