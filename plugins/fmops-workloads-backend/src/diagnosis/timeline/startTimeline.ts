import {
  isTerminal,
  type StartSegment,
  type StartTimeline,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { DiagnosisInput } from '../DiagnosisInput';
import { fieldsOf } from '../signals/Fields';
import { podMoments, queueMoments, type Moments } from './milestones';
import { MILESTONES, PHASES, type Milestone, type Phase } from './phases';

type Known = [Milestone, number];

const SECOND = 1_000;

/**
 * Where the time went from the creation of a workload until its slowest pod was
 * ready, from the times that its objects tell and nothing else. Undefined when
 * not even the creation is known.
 */
export function startTimeline(
  input: DiagnosisInput,
): StartTimeline | undefined {
  const queue = queueMoments(input);
  const pods = fieldsOf(input.pods).map(pod =>
    inOrder({ ...queue, ...podMoments(pod, input) }),
  );
  const [known] = [...pods, inOrder(queue)].sort(slowestFirst(pods.length));
  const [first] = known;
  if (first?.[0] !== 'created') {
    return undefined;
  }
  const segments = known.slice(1).map(([milestone, time], index) => {
    const [from, since] = known[index];
    return segmentOf(phaseOf(milestone, from), since, time);
  });
  const [last, since] = known[known.length - 1];
  if (last !== 'ready' && !isTerminal(input.workload.state)) {
    return {
      segments: [...segments, segmentOf(nextPhase(last, input), since)],
    };
  }
  return { segments, seconds: (since - first[1]) / SECOND };
}

/** Moments by time; those of the same second in their usual order. */
function inOrder(moments: Moments): Known[] {
  return MILESTONES.flatMap(milestone => {
    const time = moments[milestone];
    return time === undefined || time < (moments.created ?? Infinity)
      ? []
      : [[milestone, time] satisfies Known];
  }).sort(([, a], [, b]) => a - b);
}

/** The pod that has come the least far, of equal ones the latest; without pods the queue. */
function slowestFirst(pods: number) {
  const reached = (known: Known[]) =>
    Math.max(-1, ...known.map(([milestone]) => MILESTONES.indexOf(milestone)));
  const hasPod = (known: Known[]) =>
    known.some(([milestone]) => milestone === 'podCreated');
  return (a: Known[], b: Known[]) =>
    (pods ? Number(hasPod(b)) - Number(hasPod(a)) : 0) ||
    reached(a) - reached(b) ||
    (b.at(-1)?.[1] ?? 0) - (a.at(-1)?.[1] ?? 0);
}

function phaseOf(end: Milestone, from: Milestone): Phase | undefined {
  const phase = end === 'created' ? undefined : PHASES[end];
  return phase?.after.includes(from) ? phase : undefined;
}

/** What a workload does now, which has come to `last`. */
function nextPhase(
  last: Milestone,
  { kueueWorkloads, nodeClaims }: DiagnosisInput,
): Phase | undefined {
  const absent: Milestone[] = [
    ...(kueueWorkloads?.length ? [] : (['queued'] as const)),
    ...(nodeClaims?.length ? [] : (['launched'] as const)),
    'initialized',
    'prepared',
  ];
  const next = MILESTONES.slice(MILESTONES.indexOf(last) + 1).find(
    milestone => !absent.includes(milestone) && phaseOf(milestone, last),
  );
  return next && phaseOf(next, last);
}

function segmentOf(
  { phase, layer, who }: Partial<Phase> = {},
  from: number,
  to?: number,
): StartSegment {
  return {
    phase: phase ?? 'Unaccounted',
    ...(layer && { layer }),
    who: [...(who ?? [])],
    from: new Date(from).toISOString(),
    ...(to !== undefined && {
      to: new Date(to).toISOString(),
      seconds: (to - from) / SECOND,
    }),
  };
}
