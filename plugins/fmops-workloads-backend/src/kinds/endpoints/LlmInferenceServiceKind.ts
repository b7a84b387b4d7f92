import type { EndpointState } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  falseCondition,
  podsByName,
  podsOf,
  type PodTemplate,
  scaledByReplicas,
  stoppedByKServe,
  sum,
} from '../reading';

interface LlmWorkload {
  replicas?: number;
  /** Specifications of pods, without the frame of a template. */
  template?: PodTemplate['spec'];
  worker?: PodTemplate['spec'];
}

interface LlmSpec extends LlmWorkload {
  model?: { name?: string; uri?: string };
  prefill?: LlmWorkload;
}

interface LlmStatus {
  conditions?: KubernetesCondition[];
  url?: string;
  workloads?: Record<string, { readyReplicas?: number } | undefined>;
}

const WHOLE = ['Ready', 'WorkloadsReady', 'MainWorkloadReady'];
const WORKLOADS = [
  ...['MainWorkloadReady', 'WorkerWorkloadReady', 'PrefillWorkloadReady'],
  ...['PrefillWorkerWorkloadReady', 'ScalingReady', 'PrefillScalingReady'],
  'WorkloadsReady',
];
const ROUTER = [
  ...['SchedulerWorkloadReady', 'TokenizerReady', 'GatewaysReady'],
  ...['HTTPRoutesReady', 'InferencePoolReady', 'RouterReady'],
];

/** State of an LLMInferenceService: presets, workloads and router make it ready. */
class LlmInferenceServiceReading
  extends BaseReading<LlmSpec, LlmStatus>
  implements WorkloadReading
{
  #failing(...types: string[]) {
    return falseCondition(this.status.conditions, ...types);
  }

  get #ready() {
    return this.condition('Ready');
  }

  get #stopped() {
    return this.status.conditions?.find(
      condition =>
        WHOLE.includes(condition?.type ?? '') && condition.reason === 'Stopped',
    );
  }

  get #routerDown() {
    return this.condition('WorkloadsReady') && this.#failing('RouterReady');
  }

  protected get decisive() {
    return (
      this.#stopped ??
      this.#ready ??
      this.#failing('PresetsCombined', 'WorkloadsReady', 'RouterReady')
    );
  }

  get state(): EndpointState {
    if (this.#stopped) {
      return 'Stopped';
    }
    if (this.#ready) {
      return 'Ready';
    }
    if (this.#failing('PresetsCombined')) {
      return 'Failed';
    }
    return this.#routerDown ? 'Degraded' : 'Pending';
  }

  /** The part that holds up the others, innermost first. */
  get #culprit() {
    if (this.#stopped || this.#ready) {
      return this.#stopped;
    }
    return this.#failing('PresetsCombined', ...WORKLOADS, ...ROUTER);
  }

  get reason() {
    return this.state === 'Degraded' ? 'RouterNotReady' : this.#culprit?.reason;
  }

  /** A degraded group does not make it less ready: a warning beside the state. */
  get message() {
    const group = this.condition('GroupDegraded');
    const warning = group && `Its routing group is degraded: ${group.message}`;
    return [this.#culprit?.message, warning].filter(Boolean).join(' ');
  }

  get #parts(): LlmWorkload[] {
    const { prefill } = this.spec;
    return prefill ? [this.spec, prefill] : [this.spec];
  }

  get replicas() {
    const groups = this.#parts.some(({ worker }) => worker);
    const { primary, prefill } = this.status.workloads ?? {};
    return {
      unit: groups ? ('group' as const) : ('pod' as const),
      desired: sum(this.#parts, ({ replicas = 1 }) => replicas),
      ready:
        primary && (primary.readyReplicas ?? 0) + (prefill?.readyReplicas ?? 0),
    };
  }

  /** How many workers a group has is not said: without them only. */
  get accelerators() {
    return this.#parts.some(({ worker }) => worker)
      ? undefined
      : acceleratorsOf(
          ...this.#parts.map(({ template, replicas = 1 }) =>
            podsOf({ spec: template }, replicas),
          ),
        );
  }

  get endpoint() {
    const { name = this.object.metadata?.name, uri } = this.spec.model ?? {};
    return { url: this.status.url, model: { name, uri } };
  }

  get startedAt() {
    return this.#ready?.lastTransitionTime;
  }
}

const podsOfService = podsByName('app.kubernetes.io/name');

/** LLMInferenceService of KServe, on llm-d. */
export const llmInferenceServiceKind: WorkloadKind = {
  group: 'serving.kserve.io',
  plural: 'llminferenceservices',
  kind: 'LLMInferenceService',
  supportedVersions: ['v1alpha2', 'v1alpha1'],
  category: 'endpoint',
  read: object => new LlmInferenceServiceReading(object),
  podSelector: object => {
    const named = podsOfService(object);
    return named && `${named},app.kubernetes.io/part-of=llminferenceservice`;
  },
  acts: {
    pause: stoppedByKServe,
    scale: scaledByReplicas<{ scaling: object }>(spec => spec.scaling),
  },
};
