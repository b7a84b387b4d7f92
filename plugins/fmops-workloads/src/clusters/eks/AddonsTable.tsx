import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EksAddon,
  EksList,
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
  'column.issues',
] as const;

/** Add-ons that EKS installs, and what is wrong with them. */
export function AddonsTable(props: { addons: EksList<EksAddon> }) {
  const { t } = useTranslationRef(clustersTranslationRef);
  const { addons } = props;
  if (addons.items.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('addons.none')}
      </Typography>
    );
  }
  return (
    <>
      <CapacityTable
        label={t('part.addons')}
        columns={COLUMNS.map(key => t(key))}
        rows={addons.items.map(({ name, status, version, issues }) => ({
          key: name,
          cells: [
            name,
            <EksStatus status={status} />,
            version ?? t('value.unknown'),
            <IssueList issues={issues} />,
          ],
        }))}
      />
      <MoreNotice list={addons} />
    </>
  );
}
