import { PodLogs } from '../logs/PodLogs';
import { KubeObject, Manifest } from '../objects/KubeObject';
import { ResourceCatalog } from '../resources/ResourceCatalog';
import { ResourceType } from '../resources/ResourceType';
import { Change } from '../store/Change';
import { ClusterStore } from '../store/ClusterStore';
import { DeleteOptions, ObjectRemover } from '../write/ObjectRemover';
import { ObjectWriter } from '../write/ObjectWriter';
import { Clock } from './Clock';

/** API versions of the kinds that controllers work on. */
const apiVersions = {
  ClusterQueue: 'kueue.x-k8s.io/v1beta2',
  Deployment: 'apps/v1',
  Event: 'v1',
  InferenceService: 'serving.kserve.io/v1beta1',
  Job: 'batch/v1',
  LocalQueue: 'kueue.x-k8s.io/v1beta2',
  Node: 'v1',
  NodeClaim: 'karpenter.sh/v1',
  Pod: 'v1',
  ReplicaSet: 'apps/v1',
  Service: 'v1',
  TrainJob: 'trainer.kubeflow.org/v1alpha1',
  Workflow: 'argoproj.io/v1alpha1',
  Workload: 'kueue.x-k8s.io/v1beta2',
} as const;

/** A kind that controllers work on. */
export type PlayedKind = keyof typeof apiVersions;

/** The cluster as controllers see it: typed reads, writes, changes, time and logs. */
export class Cluster {
  constructor(
    private readonly catalog: ResourceCatalog,
    private readonly store: ClusterStore,
    private readonly writer: ObjectWriter,
    private readonly remover: ObjectRemover,
    readonly clock: Clock,
    readonly logs: PodLogs,
  ) {}

  /** The present moment as Kubernetes writes it. */
  timestamp(): string {
    return `${this.clock.now().toISOString().slice(0, 19)}Z`;
  }

  get<T extends KubeObject>(
    kind: PlayedKind,
    namespace: string | undefined,
    name: string,
  ): T | undefined {
    return this.store.get(this.type(kind), namespace, name) as T | undefined;
  }

  /** The newest state of an object, as long as it is the same one. */
  fresh<T extends KubeObject>(object: T): T | undefined {
    const { namespace, name, uid } = object.metadata;
    const live = this.get<T>(object.kind as PlayedKind, namespace, name);
    return live?.metadata.uid === uid ? live : undefined;
  }

  list<T extends KubeObject>(kind: PlayedKind, namespace?: string): T[] {
    return this.store.list(this.type(kind), namespace) as T[];
  }

  /** Objects of a kind that the owner controls. */
  controlledBy<T extends KubeObject>(kind: PlayedKind, owner: KubeObject): T[] {
    return this.list<T>(kind, owner.metadata.namespace).filter(object =>
      object.metadata.ownerReferences?.some(
        reference => reference.uid === owner.metadata.uid,
      ),
    );
  }

  create<T extends KubeObject>(manifest: Manifest): T {
    const type = this.catalog.mustKind(manifest.apiVersion, manifest.kind);
    const { namespace } = manifest.metadata;
    return this.writer.create(type, namespace, manifest) as T;
  }

  /** Sets fields of the status and leaves the others. */
  setStatus<T extends KubeObject>(object: T, status: object): void {
    this.change(object, 'status', live => ({
      ...live,
      status: { ...(live.status as object | undefined), ...status },
    }));
  }

  /** Sets fields of the spec and leaves the others. */
  setSpec<T extends KubeObject>(object: T, spec: object): void {
    this.change(object, undefined, live => ({
      ...live,
      spec: { ...(live.spec as object | undefined), ...spec },
    }));
  }

  remove(object: KubeObject, options: DeleteOptions = {}): void {
    const { namespace, name } = object.metadata;
    if (this.fresh(object)) {
      const type = this.type(object.kind as PlayedKind);
      this.remover.remove(type, namespace, name, options);
    }
  }

  /** Stores an object as it is: for records that no rule of the API applies to. */
  put(object: KubeObject): void {
    this.store.put(this.type(object.kind as PlayedKind), object);
  }

  /** Calls back for every change of these kinds, and first for all that exist. */
  watch(
    kinds: PlayedKind[],
    listener: (object: KubeObject, change: Change['type']) => void,
  ): void {
    kinds.forEach(kind =>
      this.list(kind).forEach(object => listener(object, 'ADDED')),
    );
    this.store.subscribe(({ object, type }) => {
      if (kinds.includes(object.kind as PlayedKind)) {
        listener(object, type);
      }
    });
  }

  private change(
    object: KubeObject,
    subresource: 'status' | undefined,
    edit: (live: KubeObject) => KubeObject,
  ): void {
    const { namespace, name } = object.metadata;
    if (this.fresh(object)) {
      const type = this.type(object.kind as PlayedKind);
      this.writer.change({ type, namespace, name, subresource }, edit);
    }
  }

  private type(kind: PlayedKind): ResourceType {
    return this.catalog.mustKind(apiVersions[kind], kind);
  }
}
