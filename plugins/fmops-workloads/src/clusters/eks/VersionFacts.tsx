import Typography from '@material-ui/core/Typography';
import {
  StatusError,
  StatusOK,
  StatusWarning,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EksControlPlane,
  EksSection,
  EksSupport,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { useNow } from '../../time/useNow';
import { clustersTranslationRef } from '../messages';
import { EksStatus } from './EksStatus';
import { IssueList } from './IssueList';
import { supportEnd } from './supportEnd';

const MINUTE = 60_000;

const LEVELS = { ok: StatusOK, warning: StatusWarning, error: StatusError };

const ENDPOINTS = {
  private: 'version.endpointPrivate',
  limited: 'version.endpointLimited',
  public: 'version.endpointPublic',
} as const;

/** Version, its support, and the state of the control plane. */
export function VersionFacts(props: {
  controlPlane: EksControlPlane;
  support: EksSection<EksSupport>;
}) {
  const { t } = useTranslationRef(clustersTranslationRef);
  const { controlPlane, support } = props;
  const { platformVersion, status, endpoint, issues } = controlPlane;
  const version = platformVersion
    ? `${controlPlane.version} (${platformVersion})`
    : controlPlane.version;
  const now = useNow(MINUTE);
  const end =
    support.value &&
    supportEnd(t, support.value, controlPlane.supportPolicy, now);
  const Level = LEVELS[end?.level ?? 'warning'];
  const newest = support.value?.newest;
  return (
    <>
      <Typography variant="body2" component="div">
        <EksStatus status={status}>
          {': '}
          {newest && newest !== controlPlane.version
            ? t('version.outdated', { version, newest })
            : t('version.current', { version })}
        </EksStatus>
      </Typography>
      <Typography variant="body2" component="div">
        <Level>
          {end?.text ??
            t('version.supportUnknown', { problem: support.problem ?? '' })}
        </Level>
      </Typography>
      {endpoint && (
        <Typography variant="body2" color="textSecondary">
          {t(ENDPOINTS[endpoint])}
        </Typography>
      )}
      {issues.length > 0 && <IssueList issues={issues} />}
    </>
  );
}
