import type { DiagnosisLayer } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  DiagnosisRule,
  DiagnosisSignal,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import type { DiagnosisInput } from '../DiagnosisInput';
import { RuleIndex, type Match } from '../match/RuleIndex';
import { PodFacts, type PodStage } from '../pods/PodFacts';
import { collectSignals } from '../signals/collectSignals';
import { fieldsOf } from '../signals/Fields';
import { startOfAttempt } from '../signals/startOfAttempt';

// As the record says it too, once it has seen the pods.
const READY_WITH_UNREADY_PODS = 'ReadyWithUnreadyPods';

const SOME_NODE = 'node';
const OWNER = 'owner';

/** What is diagnosed: the workload, its pods, and all rules that anything meets. */
export class Situation {
  readonly input: DiagnosisInput;
  readonly pods: readonly PodFacts[];
  readonly matches: readonly Match[];
  readonly #bySubject: ReadonlyMap<string, Match[]>;
  readonly #podsByStage: ReadonlyMap<PodStage, PodFacts[]>;

  constructor(input: DiagnosisInput, rules: readonly DiagnosisRule[]) {
    const start = startOfAttempt(input);
    this.input = input;
    this.pods = fieldsOf(input.pods)
      .map(pod => new PodFacts(pod))
      .filter(({ failedAt = Infinity }) => failedAt >= start);
    this.#podsByStage = groupBy(this.pods, ({ stage }) => stage);
    const index = new RuleIndex(rules);
    const signals = collectSignals(input);
    this.matches = [...signals, ...this.#derived(signals)].flatMap(signal =>
      index.match(signal),
    );
    this.#bySubject = groupBy(this.matches, subjectOf);
  }

  podsIn(...stages: PodStage[]): PodFacts[] {
    return stages.flatMap(stage => this.#podsByStage.get(stage) ?? []);
  }

  /** What a pod says, and what is said about it and about its node. */
  about(pod: PodFacts, layers: readonly DiagnosisLayer[]): Match[] {
    return [
      ...this.ofPod(pod, layers),
      ...this.#said(`node/${pod.node}`, layers),
      ...this.#said(SOME_NODE, layers),
    ];
  }

  /** What a pod says, and what is said about it. */
  ofPod(pod: PodFacts, layers: readonly DiagnosisLayer[]): Match[] {
    return this.#said(`pod/${pod.name}`, layers);
  }

  /** What no pod and no node says. */
  ofOwners(layers: readonly DiagnosisLayer[]): Match[] {
    return this.#said(OWNER, layers);
  }

  in(layers: readonly DiagnosisLayer[]): Match[] {
    return ofLayers(this.matches, layers);
  }

  #said(subject: string, layers: readonly DiagnosisLayer[]): Match[] {
    return ofLayers(this.#bySubject.get(subject) ?? [], layers);
  }

  /** An endpoint that is called ready, though not all of its pods are well. */
  #derived(signals: DiagnosisSignal[]): DiagnosisSignal[] {
    const { category, state, reason, ref } = this.input.workload;
    const claimed =
      state === 'Ready' ||
      reason === READY_WITH_UNREADY_PODS ||
      signals.some(
        ({ src, type, status }) =>
          src === 'endpoint' && type === 'Ready' && status === 'True',
      );
    const well = new Set(this.podsIn('fine'));
    const unwell = this.pods.find(pod => !well.has(pod));
    return category === 'endpoint' && claimed && unwell
      ? [
          {
            src: 'derived',
            reason: READY_WITH_UNREADY_PODS,
            text: `Pod ${unwell.name} is not ready`,
            object: { kind: ref.kind, name: ref.name },
          },
        ]
      : [];
  }
}

/** Layer of a rule: what its id begins with. */
export function layerOf({ id }: DiagnosisRule): DiagnosisLayer {
  return id.slice(0, id.indexOf('.')) as DiagnosisLayer;
}

/** What a signal is about: a pod, a node, a node that is not known (any more), or what owns the pods. */
function subjectOf({ signal: { src, type, pod, node } }: Match): string {
  if (pod !== undefined) {
    return `pod/${pod}`;
  }
  if (node !== undefined) {
    return `node/${node}`;
  }
  const aboutNode =
    src === 'nodeclaim' || (src === 'event' && type === 'NodeClaim');
  return aboutNode ? SOME_NODE : OWNER;
}

function ofLayers(
  matches: readonly Match[],
  layers: readonly DiagnosisLayer[],
): Match[] {
  return matches.filter(({ rule }) => layers.includes(layerOf(rule)));
}

function groupBy<K, T>(
  items: readonly T[],
  keyOf: (item: T) => K,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}
