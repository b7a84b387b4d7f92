import { createHash } from 'node:crypto';
import { KubeObject } from '../objects/KubeObject';
import { Cluster } from './Cluster';

/** Events are kept for an hour, as kube-apiserver does by default. */
const KEPT_SECONDS = 3600;

/** What happened to an object. */
export interface Happening {
  type?: 'Normal' | 'Warning';
  reason: string;
  message: string;
  /** Who says so, for example `kubelet`. */
  component: string;
  /** Node of the component, when it has one. */
  host?: string;
  /** Part of the object, for example a container. */
  fieldPath?: string;
}

/** Writes events; the same happening again raises the count of the first. */
export class EventRecorder {
  constructor(private readonly cluster: Cluster) {}

  record(about: KubeObject, happening: Happening): void {
    const { type = 'Normal', reason, message, component, host } = happening;
    const {
      namespace = 'default',
      name,
      uid,
      resourceVersion,
    } = about.metadata;
    const now = this.cluster.timestamp();
    const hash = createHash('sha256')
      .update([uid, reason, message, component].join('\n'))
      .digest('hex')
      .slice(0, 16);
    const eventName = `${name}.${hash}`;
    const before = this.cluster.get('Event', namespace, eventName);
    if (before) {
      this.cluster.put({
        ...before,
        count: Number(before.count) + 1,
        lastTimestamp: now,
      });
      return;
    }
    const event = this.cluster.create({
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: eventName, namespace },
      involvedObject: {
        kind: about.kind,
        namespace: about.metadata.namespace,
        name,
        uid,
        apiVersion: about.apiVersion,
        resourceVersion,
        ...(happening.fieldPath && { fieldPath: happening.fieldPath }),
      },
      reason,
      message,
      type,
      count: 1,
      firstTimestamp: now,
      lastTimestamp: now,
      eventTime: null,
      source: { component, ...(host && { host }) },
      reportingComponent: component,
      reportingInstance: host ?? '',
    });
    this.expire(event);
  }

  private expire(event: KubeObject): void {
    const check = () => {
      const live = this.cluster.fresh(event);
      const age =
        this.cluster.clock.now().getTime() -
        Date.parse(String(live?.lastTimestamp ?? ''));
      if (live && age < KEPT_SECONDS * 1000) {
        this.cluster.clock.after(KEPT_SECONDS - age / 1000, check);
      } else if (live) {
        this.cluster.remove(live);
      }
    };
    this.cluster.clock.after(KEPT_SECONDS, check);
  }
}
