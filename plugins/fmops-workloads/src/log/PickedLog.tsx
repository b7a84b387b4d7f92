import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { LineLink } from './lineLink';
import { LogView } from './LogView';
import { logTranslationRef } from './messages';
import { LogPicker } from './source/LogPicker';
import { PreviousSwitch } from './source/PreviousSwitch';
import { usePickedLog } from './source/usePickedLog';

const useStyles = makeStyles(theme => ({
  sources: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** The log of one of the containers of a workload, and the way to the others. */
export function PickedLog(props: {
  details: WorkloadDetails;
  link?: LineLink;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(logTranslationRef);
  const { details, link } = props;
  const { logs, log, pick } = usePickedLog(details, link);
  const [previousOf, setPreviousOf] = useState(
    link?.previous && `${link.pod}/${link.container}`,
  );
  if (!log) {
    return <Typography color="textSecondary">{t('picked.begins')}</Typography>;
  }
  const { key, pod, container, started, waitingFor } = log;
  const previous = previousOf === key;
  const leadsHere = link && `${link.pod}/${link.container}` === key;
  return (
    <>
      <div className={classes.sources}>
        {logs.length > 1 && (
          <LogPicker logs={logs} picked={log} onPick={pick} />
        )}
        <PreviousSwitch
          container={container}
          previous={previous}
          onChange={wanted => setPreviousOf(wanted ? key : undefined)}
        />
      </div>
      {started ? (
        <LogView
          key={`${key} ${previous}`}
          workload={details.workload.ref}
          progressTold={details.workload.progress?.percent !== undefined}
          source={{
            pod: pod.name,
            container: container.name,
            ...(previous && { previous }),
          }}
          link={
            leadsHere && Boolean(link.previous) === previous ? link : undefined
          }
        />
      ) : (
        <Typography color="textSecondary">
          {waitingFor
            ? t('picked.notStartedReason', {
                container: container.name,
                reason: waitingFor,
              })
            : t('picked.notStarted', { container: container.name })}
        </Typography>
      )}
    </>
  );
}
