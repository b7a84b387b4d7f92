import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useWorkloads } from '../live/useWorkloads';
import { EntityEndpointLinks } from '../endpoint/EntityEndpointLinks';
import { WorkloadList } from '../list/WorkloadList';
import { runsTranslationRef } from './messages';
import { NoRuns } from './NoRuns';
import { runsProblems } from './problemTexts';
import { RunRow } from './RunRow';
import { RunsFrame } from './RunsFrame';

/** The runs of one entity, live. */
export function EntityRuns(props: { entityRef: string }) {
  const { t } = useTranslationRef(runsTranslationRef);
  const live = useWorkloads({ entityRef: props.entityRef });
  return (
    <RunsFrame
      live={live}
      category="job"
      problems={runsProblems(t)}
      controls={jobs => (
        <>
          <Typography variant="body2" color="textSecondary">
            {jobs.length > 0 && t('entity.count', { count: jobs.length })}
          </Typography>
          <EntityEndpointLinks workloads={live.workloads.values()} />
        </>
      )}
    >
      {jobs =>
        jobs.length > 0 ? (
          <WorkloadList
            label={t('entity.label')}
            workloads={jobs}
            Row={RunRow}
          />
        ) : (
          <NoRuns description={t('entity.empty')} />
        )
      }
    </RunsFrame>
  );
}
