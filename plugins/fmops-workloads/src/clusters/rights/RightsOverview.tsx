import Typography from '@material-ui/core/Typography';
import {
  InfoCard,
  StatusError,
  StatusOK,
  StatusWarning,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterRights } from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable } from '../../capacity/CapacityTable';
import { clustersTranslationRef } from '../messages';

const COLUMNS = [
  'overview.cluster',
  'column.state',
  'overview.users',
  'overview.account',
] as const;

/** All clusters at a glance. */
export function RightsOverview(props: { clusters: readonly ClusterRights[] }) {
  const { t } = useTranslationRef(clustersTranslationRef);
  return (
    <InfoCard title={t('overview.title')}>
      <CapacityTable
        label={t('overview.table')}
        columns={COLUMNS.map(key => t(key))}
        rows={props.clusters.map(rights => ({
          key: rights.cluster,
          cells: [
            <a href={`#cluster-${rights.cluster}`}>
              <Typography component="span" variant="body2" color="primary">
                {rights.title ?? rights.cluster}
              </Typography>
            </a>,
            <Verdict rights={rights} />,
            rights.impersonates
              ? t('overview.inOwnNames')
              : t('overview.throughPortal'),
            rights.account?.username ?? t('value.unknown'),
          ],
        }))}
      />
    </InfoCard>
  );
}

function Verdict({
  rights: { unavailable, checks },
}: {
  rights: ClusterRights;
}) {
  const { t } = useTranslationRef(clustersTranslationRef);
  if (unavailable) {
    return <StatusError>{t('overview.unavailable')}</StatusError>;
  }
  const count = (...states: string[]) =>
    checks.filter(({ state }) => states.includes(state)).length;
  const total = String(checks.length);
  const bad = count('missing', 'excess');
  const minor = count('reduced', 'unknown');
  if (bad > 0) {
    return (
      <StatusError>
        {t('overview.faults', { faults: String(bad), checks: total })}
      </StatusError>
    );
  }
  return minor > 0 ? (
    <StatusWarning>
      {t('overview.reduced', { reduced: String(minor), checks: total })}
    </StatusWarning>
  ) : (
    <StatusOK>{t('overview.granted')}</StatusOK>
  );
}
