import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type {
  FmopsWorkloadsApi,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { FineTuningRecord } from './FineTuningRecords';

/** The run and the endpoint of a fine-tuning, as far as the caller may see them. */
export interface FoundRun {
  run?: Workload;
  endpoint?: Workload;
  /** Why the run, or else the endpoint, stands where it stands, in a sentence. */
  reason?: string;
}

const QUIET: readonly string[] = ['Running', 'Succeeded', 'Ready'];

/** Whether there may be a reason to tell, also of a step that does not begin. */
const standsStill = ({ state, steps = [] }: Workload) =>
  !QUIET.includes(state) ||
  steps.some(step => step.state === 'running' && step.message);

const newest = (workloads: Workload[]): Workload | undefined =>
  workloads.reduce<Workload | undefined>(
    (last, item) =>
      last && (last.queuedAt ?? '') > (item.queuedAt ?? '') ? last : item,
    undefined,
  );

/** Finds what a fine-tuning has started in its cluster. */
export class RunLookup {
  constructor(
    private readonly services: {
      auth: AuthService;
      workloads: Pick<FmopsWorkloadsApi, 'list' | 'details'>;
    },
  ) {}

  async find(
    { name, settings }: FineTuningRecord,
    credentials: BackstageCredentials,
  ): Promise<FoundRun> {
    const { auth, workloads } = this.services;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'fmops-workloads',
    });
    const { items } = await workloads.list(
      { entityRef: `component:default/${name}` },
      { token },
    );
    const here = items.filter(
      ({ ref }) =>
        ref.cluster === settings.cluster &&
        ref.namespace === settings.namespace,
    );
    const run = newest(
      here.filter(
        ({ category, lineage }) =>
          category === 'job' && lineage.outputModel === name,
      ),
    );
    const endpoint = newest(
      here.filter(
        ({ category, deletedAt }) => category === 'endpoint' && !deletedAt,
      ),
    );
    const [still] = [run, endpoint].filter(
      workload => workload && standsStill(workload),
    );
    return {
      run,
      endpoint,
      reason: still && (await this.#reason(still, token)),
    };
  }

  async #reason(workload: Workload, token: string) {
    const { ref, message, queue } = workload;
    const known = queue?.pendingReason ?? message;
    try {
      const { diagnoses = [] } = await this.services.workloads.details(
        { cluster: ref.cluster, uid: ref.uid },
        { token },
      );
      const [cause] = diagnoses;
      return cause ? `${cause.sentence} ${cause.advice}` : known;
    } catch {
      // What the record says is better than nothing
      return known;
    }
  }
}
