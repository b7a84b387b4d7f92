import type {
  NotificationPayload,
  NotificationSeverity,
} from '@backstage/plugin-notifications-common';
import type {
  Diagnosis,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { clusterText } from '../text/clusterText';
import type { RunTopic } from './topics';

const NAME_LENGTH = 80;
const TEXT_LENGTH = 400;

const SEVERITY: Record<RunTopic, NotificationSeverity> = {
  'run-failed': 'high',
  'run-stuck': 'normal',
  'run-finished': 'low',
};

/** What a notification says of a run: plain text, bounded, without secrets. */
export function runNotification(
  workload: Workload,
  topic: RunTopic,
  options: { link: string; diagnosis?: Diagnosis },
): NotificationPayload {
  const { cluster, uid, name } = workload.ref;
  return {
    title: `Run ${clusterText(name, NAME_LENGTH) ?? uid} ${verb(
      workload,
      topic,
    )}`,
    description: clusterText(
      explanation(workload, options.diagnosis)?.replace(/\s+/g, ' '),
      TEXT_LENGTH,
    ),
    link: options.link,
    severity: SEVERITY[topic],
    topic,
    // A repeat updates the notification in place of adding another.
    scope: `${topic}:${cluster}/${uid}`,
  };
}

function verb({ state }: Workload, topic: RunTopic): string {
  if (topic !== 'run-finished') {
    return topic === 'run-failed' ? 'failed' : 'is stuck';
  }
  if (state === 'Succeeded') {
    return 'finished';
  }
  return state === 'Cancelled' ? 'was stopped' : 'was deleted';
}

function explanation(
  { message, reason }: Workload,
  diagnosis: Diagnosis | undefined,
): string | undefined {
  return diagnosis && !diagnosis.causeNotFound
    ? `${diagnosis.sentence} ${diagnosis.advice}`
    : message ?? reason;
}
