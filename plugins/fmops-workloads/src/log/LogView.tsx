import { useState } from 'react';
import type {
  LogSource,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { LogMetricsCard } from '../metrics/log/LogMetricsCard';
import { BeginningNotice } from './BeginningNotice';
import { EVERYTHING, RECENT, somewhatBefore } from './beginning';
import { DownloadButton } from './download/DownloadButton';
import type { LineLink } from './lineLink';
import { LogNotice } from './LogNotice';
import { LogReader } from './LogReader';
import { useLog } from './useLog';
import { useLogVersion } from './store/useLogVersion';

function beginningFor(link: LineLink | undefined) {
  if (!link) {
    return RECENT;
  }
  // By their numbers lines are found only from the first one on
  return Number.isFinite(Number(link.from))
    ? EVERYTHING
    : somewhatBefore(link.from);
}

/** The log of one container, followed, with the metrics drawn that it prints. */
export function LogView(props: {
  workload: WorkloadRef;
  source: LogSource & { container: string };
  /** The kind of the workload tells how far it is: its log need not. */
  progressTold?: boolean;
  /** Where the address of the page leads to in this log. */
  link?: LineLink;
}) {
  const { workload, source, progressTold, link } = props;
  const [beginning, setBeginning] = useState(() => beginningFor(link));
  const { store, stream } = useLog(workload, source, beginning);
  useLogVersion(store);
  return (
    <>
      <LogMetricsCard log={store} progressTold={progressTold} />
      <LogReader
        {...{ store, source, link }}
        grows={!source.previous}
        actions={<DownloadButton workload={workload} source={source} />}
      >
        <BeginningNotice
          store={store}
          beginning={beginning}
          onBeginningChange={setBeginning}
        />
      </LogReader>
      <LogNotice
        stream={stream}
        empty={store.length === 0}
        previous={source.previous}
      />
    </>
  );
}
