import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { StatusError } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterRights } from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable } from '../../capacity/CapacityTable';
import { clustersTranslationRef, type ClustersMessages } from '../messages';
import { CheckDetail } from './CheckDetail';
import { CheckStatus } from './CheckStatus';

const COLUMNS = ['rights.purpose', 'rights.place', 'column.state'] as const;

function describeAccount(
  t: ClustersMessages,
  account: ClusterRights['account'],
): string {
  if (!account) {
    return t('account.unknown');
  }
  const { username, groups } = account;
  return groups.length > 0
    ? t('account.withGroups', { username, groups: groups.join(', ') })
    : t('account.known', { username });
}

const useStyles = makeStyles(theme => ({
  account: { marginBottom: theme.spacing(2), overflowWrap: 'anywhere' },
  details: { marginTop: theme.spacing(2) },
}));

/** What the portal may do in one cluster, and what mends what is wrong. */
export function ClusterRightsView({ rights }: { rights: ClusterRights }) {
  const classes = useStyles();
  const { t } = useTranslationRef(clustersTranslationRef);
  const { account, checks, impersonates, unavailable } = rights;
  if (unavailable) {
    return <StatusError>{unavailable}</StatusError>;
  }
  const faults = checks.filter(({ state }) => state !== 'granted');
  return (
    <>
      <Typography variant="body2" className={classes.account}>
        {describeAccount(t, account)}{' '}
        {impersonates ? t('account.impersonates') : t('account.actsForUsers')}
      </Typography>
      <CapacityTable
        label={t('rights.table', { cluster: rights.title ?? rights.cluster })}
        columns={COLUMNS.map(key => t(key))}
        rows={checks.map(check => ({
          key: `${check.id} ${check.namespace ?? ''}`,
          cells: [
            check.title,
            check.namespace ?? t('rights.wholeCluster'),
            <CheckStatus check={check} />,
          ],
        }))}
      />
      {faults.length > 0 && (
        <div className={classes.details}>
          {faults.map(check => (
            <CheckDetail
              key={`${check.id} ${check.namespace ?? ''}`}
              check={check}
            />
          ))}
        </div>
      )}
    </>
  );
}
