import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { StatusOK, StatusWarning } from '@backstage/core-components';
import type { EksAccess } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Access policies of EKS that let the portal do far more than it needs. */
const TOO_MUCH = ['AmazonEKSClusterAdminPolicy', 'AmazonEKSAdminPolicy'];

const useStyles = makeStyles({ text: { overflowWrap: 'anywhere' } });

/** How the portal gets into the cluster. */
export function AccessFacts(props: { access: EksAccess }) {
  const classes = useStyles();
  const { principal, entry, entries } = props.access;
  const policies = entry?.policies ?? [];
  const excess = policies.filter(({ name }) => TOO_MUCH.includes(name));
  const Status = entry && excess.length === 0 ? StatusOK : StatusWarning;
  return (
    <Typography variant="body2" component="div" className={classes.text}>
      <Status>
        {entry
          ? `The portal's role ${principal} has an access entry`
          : `There is no access entry for the portal's role ${principal} among ${entries}. The Terraform module infra/modules/cluster-access makes one.`}
        {entry &&
          (entry.groups.length > 0
            ? ` with the groups ${entry.groups.join(', ')}.`
            : ' without groups.')}
      </Status>
      {policies.map(({ name, namespaces }) => (
        <div key={name}>
          {`Access policy ${name}, ${
            namespaces
              ? `in the namespaces ${namespaces.join(', ')}`
              : 'in the whole cluster'
          }.`}
        </div>
      ))}
      {excess.length > 0 && (
        <div>
          That is more than the portal needs: disassociate it, and grant the
          roles of infra/kubernetes/access.
        </div>
      )}
    </Typography>
  );
}
