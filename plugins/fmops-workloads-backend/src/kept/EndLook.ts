import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { PodLists } from '../causes';
import type { ClusterConnection, ClusterRegistry } from '../clusters';
import {
  objectWithoutLogText,
  endedRuns,
  ServedResources,
  withoutLogText,
  type Pod,
} from '../details';
import {
  diagnose,
  startTimeline,
  type DiagnosisInput,
  type DiagnosisRules,
} from '../diagnosis';
import type { KindRegistry } from '../kinds';
import { readTail } from '../logs';
import type { StoredWorkload } from '../store';
import { EndSurroundings } from './EndSurroundings';
import type { Diagnosed, KeptEnd } from './KeptEnd';
import { lastLines, LINES_TO_READ } from './lastLines';
import { tellingRuns } from './tellingRuns';

type Tail = NonNullable<DiagnosisInput['logs']>[number];

/** States in which there is nothing to explain. */
const WELL: ReadonlySet<Workload['state']> = new Set([
  'Succeeded',
  'Cancelled',
]);

/** Looks at a workload that has ended, before what tells why is removed. */
export class EndLook {
  readonly #clusters: ClusterRegistry;
  readonly #kinds: KindRegistry;
  readonly #pods: Pick<PodLists, 'read'>;
  readonly #rules: DiagnosisRules;
  readonly #logger: LoggerService;
  readonly #served = new ServedResources();

  constructor(options: {
    clusters: ClusterRegistry;
    kinds: KindRegistry;
    pods: Pick<PodLists, 'read'>;
    rules: DiagnosisRules;
    logger: LoggerService;
  }) {
    this.#clusters = options.clusters;
    this.#kinds = options.kinds;
    this.#pods = options.pods;
    this.#rules = options.rules;
    this.#logger = options.logger;
  }

  /** @throws KubernetesError when its pods cannot be read */
  async at(stored: StoredWorkload): Promise<KeptEnd> {
    const { workload } = stored;
    const { ref } = workload;
    const { connection } = this.#clusters.get(ref.cluster);
    const pods = ownPods(workload, (await this.#pods.read(stored)).items);
    const surroundings = new EndSurroundings({
      ...{ connection, ref },
      served: this.#served,
    });
    const explained = WELL.has(workload.state)
      ? surroundings.queue()
      : surroundings.all(
          this.#kinds.find(ref.group, ref.kind)?.plural,
          failedFirst(pods),
        );
    const logs = await this.#tails(connection, pods);
    const shown = untouched(pods);
    const input: DiagnosisInput = {
      ...(await explained),
      workload,
      pods: shown,
    };
    const withLogs = this.#diagnosed({ ...input, logs });
    return {
      withLogs,
      withoutLogs: this.#diagnosed({
        ...input,
        object: input.object && objectWithoutLogText(input.object),
        pods: shown.map(withoutLogText),
      }),
      log: keptOf(logs, withLogs),
    };
  }

  #diagnosed(input: DiagnosisInput): Diagnosed {
    return {
      diagnoses: diagnose(input, this.#rules.all()),
      startTimeline: startTimeline(input),
    };
  }

  async #tails(connection: ClusterConnection, pods: Pod[]): Promise<Tail[]> {
    const tails: Tail[] = [];
    for (const run of tellingRuns(pods)) {
      const { pod, container, previous } = run;
      try {
        const lines = await readTail(connection, run, { lines: LINES_TO_READ });
        tails.push({ pod, container, previous, lines });
      } catch (error) {
        // Without the log, what the pods say is kept.
        this.#logger.debug(
          `Log of ${pod}/${container} was not kept: ${toError(error).message}`,
        );
      }
    }
    return tails;
  }
}

/** Selectors go by name: pods of another of the same name came after it was gone. */
function ownPods({ deletedAt, queuedAt }: Workload, pods: Pod[]): Pod[] {
  const from = Date.parse(queuedAt ?? '') || -Infinity;
  const to = Date.parse(deletedAt ?? '') || Infinity;
  return pods.filter(({ metadata }) => {
    const created = Date.parse(metadata?.creationTimestamp ?? '');
    return !(created < from || created > to);
  });
}

/** Pods that are being removed say how they are, not why the workload ended. */
function untouched(pods: Pod[]): Pod[] {
  return pods.filter(
    ({ metadata, status }) =>
      !metadata?.deletionTimestamp || status?.phase === 'Failed',
  );
}

function failedFirst(pods: Pod[]): Pod[] {
  const order = [...new Set(endedRuns(pods).map(({ pod }) => pod))];
  const named = order.flatMap(name =>
    pods.filter(({ metadata }) => metadata?.name === name),
  );
  return [...named, ...pods.filter(pod => !named.includes(pod))];
}

/** The log of the pod that the diagnosis names, else of the one that failed first. */
function keptOf(tails: Tail[], { diagnoses = [] }: Diagnosed): KeptEnd['log'] {
  const written = tails.filter(({ lines }) => lines.length > 0);
  const tail =
    written.find(({ pod }) => pod === diagnoses[0]?.pod) ?? written[0];
  return (
    tail && {
      ...{ pod: tail.pod, container: tail.container },
      ...lastLines(tail.lines.map(({ text }) => text)),
    }
  );
}
