import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadContainer } from '@fmops/backstage-plugin-fmops-workloads-common';
import { runTranslationRef } from '../../run/messages';
import { describeEnd } from '../../run/pods/describeContainer';
import { Moment } from '../../time/Moment';
import { LogSwitch } from '../LogSwitch';
import { logTranslationRef } from '../messages';

/** Between the log of a container and that of its run before the last restart. */
export function PreviousSwitch(props: {
  container: WorkloadContainer;
  previous: boolean;
  onChange(previous: boolean): void;
}) {
  const { container, previous, onChange } = props;
  const { t } = useTranslationRef(logTranslationRef);
  const { t: ofRuns } = useTranslationRef(runTranslationRef);
  const { lastTermination, restarts } = container;
  if (!lastTermination && restarts === 0 && !previous) {
    return null;
  }
  const finishedAt = lastTermination?.finishedAt;
  const how = lastTermination && describeEnd(ofRuns, lastTermination);
  return (
    <div>
      <LogSwitch
        label={t('previous.label')}
        checked={previous}
        onChange={onChange}
      />
      {lastTermination && (
        <Typography variant="caption" color="textSecondary">
          {how}
          {finishedAt && (
            <>
              {how && ' · '}
              {t('previous.ended', { time: <Moment time={finishedAt} /> })}
            </>
          )}
        </Typography>
      )}
    </div>
  );
}
