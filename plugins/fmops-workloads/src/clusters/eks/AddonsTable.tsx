import Typography from '@material-ui/core/Typography';
import type {
  EksAddon,
  EksList,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable } from '../../capacity/CapacityTable';
import { EksStatus } from './EksStatus';
import { IssueList } from './IssueList';
import { MoreNotice } from './MoreNotice';

const COLUMNS = ['Name', 'Status', 'Version', 'Issues'];

/** Add-ons that EKS installs, and what is wrong with them. */
export function AddonsTable(props: { addons: EksList<EksAddon> }) {
  const { addons } = props;
  if (addons.items.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        EKS installs no add-ons here.
      </Typography>
    );
  }
  return (
    <>
      <CapacityTable
        label="Add-ons"
        columns={COLUMNS}
        rows={addons.items.map(({ name, status, version, issues }) => ({
          key: name,
          cells: [
            name,
            <EksStatus status={status} />,
            version ?? 'not known',
            <IssueList issues={issues} />,
          ],
        }))}
      />
      <MoreNotice list={addons} />
    </>
  );
}
