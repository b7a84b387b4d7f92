import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EksList,
  EksNodeGroup,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable } from '../../capacity/CapacityTable';
import { clustersTranslationRef } from '../messages';
import { EksStatus } from './EksStatus';
import { IssueList } from './IssueList';
import { MoreNotice } from './MoreNotice';

const COLUMNS = [
  'column.name',
  'column.status',
  'column.version',
  'nodeGroups.instances',
  'nodeGroups.nodes',
  'column.issues',
] as const;

/** Managed node groups, and what is wrong with them. */
export function NodeGroupsTable(props: {
  groups: EksList<EksNodeGroup>;
  autoMode: boolean;
}) {
  const { t } = useTranslationRef(clustersTranslationRef);
  const { groups, autoMode } = props;
  if (groups.items.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {autoMode ? t('nodeGroups.autoMode') : t('nodeGroups.none')}
      </Typography>
    );
  }
  return (
    <>
      <CapacityTable
        label={t('nodeGroups.table')}
        columns={COLUMNS.map(key => t(key))}
        rows={groups.items.map(group => ({
          key: group.name,
          cells: [
            group.name,
            <EksStatus status={group.status} />,
            group.version ?? t('value.unknown'),
            [group.instanceTypes.join(', ') || group.amiType, purchase(group)]
              .filter(Boolean)
              .join(', '),
            group.size
              ? t('nodeGroups.size', {
                  desired: String(group.size.desired),
                  min: String(group.size.min),
                  max: String(group.size.max),
                })
              : t('value.unknown'),
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
