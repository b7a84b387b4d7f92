import Typography from '@material-ui/core/Typography';
import type {
  EksList,
  EksNodeGroup,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable } from '../../capacity/CapacityTable';
import { EksStatus } from './EksStatus';
import { IssueList } from './IssueList';
import { MoreNotice } from './MoreNotice';

const COLUMNS = ['Name', 'Status', 'Version', 'Instances', 'Nodes', 'Issues'];

/** Managed node groups, and what is wrong with them. */
export function NodeGroupsTable(props: {
  groups: EksList<EksNodeGroup>;
  autoMode: boolean;
}) {
  const { groups, autoMode } = props;
  if (groups.items.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {autoMode
          ? 'None: EKS Auto Mode runs the nodes.'
          : 'No managed node group. Nodes may come from Karpenter or be managed by hand.'}
      </Typography>
    );
  }
  return (
    <>
      <CapacityTable
        label="Managed node groups"
        columns={COLUMNS}
        rows={groups.items.map(group => ({
          key: group.name,
          cells: [
            group.name,
            <EksStatus status={group.status} />,
            group.version ?? 'not known',
            [group.instanceTypes.join(', ') || group.amiType, purchase(group)]
              .filter(Boolean)
              .join(', '),
            group.size
              ? `${group.size.desired} (${group.size.min} to ${group.size.max})`
              : 'not known',
            <IssueList issues={group.issues} />,
          ],
        }))}
      />
      <MoreNotice list={groups} />
    </>
  );
}

function purchase({ capacityType }: EksNodeGroup): string | undefined {
  return capacityType?.replace(/_/g, ' ').toLowerCase();
}
