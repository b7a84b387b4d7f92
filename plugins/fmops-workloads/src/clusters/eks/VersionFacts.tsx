import Typography from '@material-ui/core/Typography';
import {
  StatusError,
  StatusOK,
  StatusWarning,
} from '@backstage/core-components';
import type {
  EksControlPlane,
  EksSection,
  EksSupport,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { useNow } from '../../time/useNow';
import { EksStatus } from './EksStatus';
import { IssueList } from './IssueList';
import { supportEnd } from './supportEnd';

const MINUTE = 60_000;

const LEVELS = { ok: StatusOK, warning: StatusWarning, error: StatusError };

const ENDPOINTS = {
  private: 'is reached from its network only',
  limited: 'is reached from chosen addresses of the internet',
  public: 'is reached from all of the internet',
};

/** Version, its support, and the state of the control plane. */
export function VersionFacts(props: {
  controlPlane: EksControlPlane;
  support: EksSection<EksSupport>;
}) {
  const { controlPlane, support } = props;
  const { version, platformVersion, status, endpoint, issues } = controlPlane;
  const now = useNow(MINUTE);
  const end =
    support.value && supportEnd(support.value, controlPlane.supportPolicy, now);
  const Level = LEVELS[end?.level ?? 'warning'];
  const newest = support.value?.newest;
  return (
    <>
      <Typography variant="body2" component="div">
        <EksStatus status={status}>
          {`: Kubernetes ${version}`}
          {platformVersion && ` (${platformVersion})`}
          {newest && newest !== version && `, ${newest} is the newest`}
        </EksStatus>
      </Typography>
      <Typography variant="body2" component="div">
        <Level>{end?.text ?? `Support is not known. ${support.problem}`}</Level>
      </Typography>
      {endpoint && (
        <Typography variant="body2" color="textSecondary">
          Its API server {ENDPOINTS[endpoint]}.
        </Typography>
      )}
      {issues.length > 0 && <IssueList issues={issues} />}
    </>
  );
}
