import { useState } from 'react';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { LineLink } from '../lineLink';
import { containerLogs, defaultLog, type ContainerLog } from './containerLogs';
import { failedLog } from './failedLog';

/**
 * Which log is shown: the one that the reader picked or that a link leads to,
 * else the one that tells most. Once it is shown it stays: it is being read.
 */
export function usePickedLog(details: WorkloadDetails, link?: LineLink) {
  const [picked, pick] = useState(link && `${link.pod}/${link.container}`);
  const logs = containerLogs(details.pods);
  const log: ContainerLog | undefined =
    logs.find(({ key }) => key === picked) ??
    defaultLog(logs, failedLog(details, logs));
  if (log?.started && log.key !== picked) {
    pick(log.key);
  }
  return { logs, log, pick };
}
