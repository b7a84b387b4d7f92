import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { StatusError } from '@backstage/core-components';
import type { ClusterRights } from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable } from '../../capacity/CapacityTable';
import { CheckDetail } from './CheckDetail';
import { CheckStatus } from './CheckStatus';

const COLUMNS = ['What for', 'Where', 'State'];

const useStyles = makeStyles(theme => ({
  account: { marginBottom: theme.spacing(2), overflowWrap: 'anywhere' },
  details: { marginTop: theme.spacing(2) },
}));

/** What the portal may do in one cluster, and what mends what is wrong. */
export function ClusterRightsView({ rights }: { rights: ClusterRights }) {
  const classes = useStyles();
  const { account, checks, impersonates, unavailable } = rights;
  if (unavailable) {
    return <StatusError>{unavailable}</StatusError>;
  }
  const faults = checks.filter(({ state }) => state !== 'granted');
  return (
    <>
      <Typography variant="body2" className={classes.account}>
        {account
          ? `The portal is ${account.username}${
              account.groups.length > 0
                ? `, with the groups ${account.groups.join(', ')}`
                : ''
            }.`
          : 'The cluster does not tell who the portal is.'}{' '}
        {impersonates
          ? 'Users act in their own names.'
          : 'Users act through it, under the rules of the portal.'}
      </Typography>
      <CapacityTable
        label={`Rights in ${rights.title ?? rights.cluster}`}
        columns={COLUMNS}
        rows={checks.map(check => ({
          key: `${check.id} ${check.namespace ?? ''}`,
          cells: [
            check.title,
            check.namespace ?? 'whole cluster',
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
