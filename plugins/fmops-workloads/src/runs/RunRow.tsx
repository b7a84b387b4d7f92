import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { LineageLink } from '../lineage/LineageLink';
import { OutputModel } from '../lineage/OutputModel';
import { useStageTitle } from '../lineage/useStageTitle';
import { placeFacts } from '../list/placeFacts';
import type { RowProps } from '../list/WorkloadList';
import { WorkloadRow } from '../list/WorkloadRow';
import { RunDuration } from '../time/RunDuration';
import { runsTranslationRef } from './messages';
import { RunProgress } from './RunProgress';
import { RunTimes } from './RunTimes';
import { useRunWords } from './useRunWords';

/** One run in a list; with `whose` also where it runs and whose it is. */
export function RunRow({ workload, whose }: RowProps) {
  const { ref, lineage, submittedBy, restarts, deletedAt } = workload;
  const stageTitle = useStageTitle();
  const { t } = useTranslationRef(runsTranslationRef);
  const { describeAccelerators, describeQueue, describeReplicas } =
    useRunWords();
  const queue = describeQueue(workload);
  return (
    <WorkloadRow
      workload={workload}
      facts={[
        ref.kind,
        lineage.stage && stageTitle(lineage.stage),
        describeReplicas(workload),
        describeAccelerators(workload),
        queue && t('row.queue', { queue }),
        restarts ? t('row.restarted', { number: String(restarts) }) : undefined,
        deletedAt && t('row.deleted'),
        ...placeFacts(workload, whose),
        lineage.outputModel &&
          t('row.model', { model: <OutputModel workload={workload} /> }),
        submittedBy &&
          t('row.submittedBy', {
            user: <LineageLink value={submittedBy} defaultKind="User" />,
          }),
      ]}
      measure={<RunProgress workload={workload} />}
      times={
        <>
          <RunDuration workload={workload} />
          <span>
            <RunTimes workload={workload} />
          </span>
        </>
      }
    />
  );
}
