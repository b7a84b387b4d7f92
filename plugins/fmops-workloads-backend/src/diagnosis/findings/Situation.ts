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

/** What is diagnosed: the workload, its pods, and all rules that anything meets. */
export class Situation {
  readonly input: DiagnosisInput;
  readonly pods: readonly PodFacts[];
  readonly matches: readonly Match[];

  constructor(input: DiagnosisInput, rules: readonly DiagnosisRule[]) {
    const start = startOfAttempt(input);
    this.input = input;
    this.pods = fieldsOf(input.pods)
      .map(pod => new PodFacts(pod))
      .filter(({ failedAt = Infinity }) => failedAt >= start);
    const index = new RuleIndex(rules);
    const signals = collectSignals(input);
    this.matches = [...signals, ...this.#derived(signals)].flatMap(signal =>
      index.match(signal),
    );
  }

  podsIn(...stages: PodStage[]): PodFacts[] {
    return this.pods.filter(({ stage }) => stages.includes(stage));
  }

  /** What a pod says, and what is said about it and about its node. */
  about(pod: PodFacts, layers: readonly DiagnosisLayer[]): Match[] {
    return this.in(layers).filter(({ signal }) =>
      signal.pod === undefined
        ? isOfNode(signal) && [undefined, pod.node].includes(signal.node)
        : signal.pod === pod.name,
    );
  }

  /** What no pod and no node says. */
  ofOwners(layers: readonly DiagnosisLayer[]): Match[] {
    return this.in(layers).filter(
      ({ signal }) => signal.pod === undefined && !isOfNode(signal),
    );
  }

  in(layers: readonly DiagnosisLayer[]): Match[] {
    return this.matches.filter(match => layers.includes(layerOf(match.rule)));
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
    const unwell = this.pods.find(({ stage }) => stage !== 'fine');
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

function isOfNode({ src, type, node }: DiagnosisSignal): boolean {
  return (
    node !== undefined ||
    src === 'nodeclaim' ||
    (src === 'event' && type === 'NodeClaim')
  );
}
