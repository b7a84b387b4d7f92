import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { StatusOK, StatusWarning } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EksAccess } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clustersTranslationRef, type ClustersMessages } from '../messages';

/** Access policies of EKS that let the portal do far more than it needs. */
const TOO_MUCH = ['AmazonEKSClusterAdminPolicy', 'AmazonEKSAdminPolicy'];

const useStyles = makeStyles({ text: { overflowWrap: 'anywhere' } });

function describeEntry(
  t: ClustersMessages,
  { principal, entry, entries }: EksAccess,
): string {
  if (!entry) {
    return t('access.none', { principal, entries: String(entries) });
  }
  return entry.groups.length > 0
    ? t('access.withGroups', { principal, groups: entry.groups.join(', ') })
    : t('access.withoutGroups', { principal });
}

/** How the portal gets into the cluster. */
export function AccessFacts(props: { access: EksAccess }) {
  const classes = useStyles();
  const { t } = useTranslationRef(clustersTranslationRef);
  const { entry } = props.access;
  const policies = entry?.policies ?? [];
  const excess = policies.filter(({ name }) => TOO_MUCH.includes(name));
  const Status = entry && excess.length === 0 ? StatusOK : StatusWarning;
  return (
    <Typography variant="body2" component="div" className={classes.text}>
      <Status>{describeEntry(t, props.access)}</Status>
      {policies.map(({ name, namespaces }) => (
        <div key={name}>
          {namespaces
            ? t('access.policyIn', { name, namespaces: namespaces.join(', ') })
            : t('access.policy', { name })}
        </div>
      ))}
      {excess.length > 0 && <div>{t('access.excess')}</div>}
    </Typography>
  );
}
