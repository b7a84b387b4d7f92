import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReplicaBar } from '../endpoint/ReplicaBar';
import { LineageLink } from '../lineage/LineageLink';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { placeFacts } from '../list/placeFacts';
import type { RowProps } from '../list/WorkloadList';
import { WorkloadRow } from '../list/WorkloadRow';
import { useRunWords } from '../runs/useRunWords';
import { Moment } from '../time/Moment';
import { endpointsTranslationRef } from './messages';

/** One endpoint in a list; with `whose` also where it runs and whose it is. */
export function EndpointRow({ workload, whose }: RowProps) {
  const { t } = useTranslationRef(endpointsTranslationRef);
  const { ref, lineage, endpoint, restarts, deletedAt } = workload;
  const { describeAccelerators } = useRunWords();
  const weights = endpoint?.model?.uri ?? endpoint?.model?.name;
  const canary = endpoint?.traffic?.find(part => part.canary);
  return (
    <WorkloadRow
      workload={workload}
      facts={[
        ref.kind,
        lineage.model
          ? t('row.serves', {
              model: (
                <LineageLink
                  value={lineage.model}
                  defaultKind={FOUNDATION_MODEL_KIND}
                />
              ),
            })
          : weights && t('row.serves', { model: weights }),
        describeAccelerators(workload),
        canary && t('row.canary', { percent: String(canary.percent) }),
        restarts ? t('row.restarted', { number: String(restarts) }) : undefined,
        deletedAt && t('row.deleted'),
        ...placeFacts(workload, whose),
      ]}
      measure={<ReplicaBar workload={workload} />}
      times={
        <span>
          {t('row.since', { time: <Moment time={workload.stateSince} /> })}
        </span>
      }
    />
  );
}
