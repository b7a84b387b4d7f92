import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import {
  SCAN_SEVERITIES,
  type SecurityScan,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Loaded } from '../../loading/Loaded';
import { DataTable } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { usePromotions } from '../usePromotions';
import { Person } from '../words/Person';
import { ImportScan } from './ImportScan';
import {
  modelPromotionsTranslationRef,
  type ModelPromotionMessages,
} from './messages';

const COLUMNS = [
  { id: 'version', title: 'scans.version' },
  { id: 'tool', title: 'scans.scanner' },
  { id: 'found', title: 'scans.found' },
  { id: 'at', title: 'scans.scanned', width: 150 },
  { id: 'by', title: 'scans.by' },
] as const;

const SEVERITIES = {
  critical: 'severity.critical',
  high: 'severity.high',
  medium: 'severity.medium',
  low: 'severity.low',
  info: 'severity.info',
  unknown: 'severity.unknown',
} as const;

/** What a report has found, worst first. */
function foundText(
  t: ModelPromotionMessages,
  { counts, dismissed }: SecurityScan,
): string {
  const found = SCAN_SEVERITIES.filter(severity => counts[severity] > 0).map(
    severity => t(SEVERITIES[severity], { found: counts[severity] }),
  );
  return [
    found.join(', ') || t('scans.nothing'),
    ...(dismissed ? [t('scans.dismissed', { count: dismissed })] : []),
  ].join('; ');
}

/** Security reports of the versions of a model, and where new ones are brought in. */
export function ScansCard({ model }: { model: string }) {
  const { t } = useTranslationRef(modelPromotionsTranslationRef);
  const promotions = usePromotions();
  const state = useAsyncRetry(
    () => promotions.scans({ model }),
    [promotions, model],
  );
  const columns = COLUMNS.map(column => ({
    ...column,
    title: t(column.title),
  }));
  return (
    <InfoCard
      title={t('scans.title')}
      subheader={t('scans.about')}
      action={<ImportScan model={model} onDone={state.retry} />}
    >
      <Loaded state={state}>
        {scans =>
          scans.length ? (
            <DataTable label={t('scans.title')} columns={columns}>
              {scans.map(scan => (
                <TableRow key={scan.digest}>
                  <TableCell>{scan.version}</TableCell>
                  <TableCell>{scan.tool}</TableCell>
                  <TableCell>{foundText(t, scan)}</TableCell>
                  <TableCell>
                    <Moment at={scan.scannedAt ?? scan.importedAt} />
                  </TableCell>
                  <TableCell>
                    <Person who={scan.importedBy} />
                  </TableCell>
                </TableRow>
              ))}
            </DataTable>
          ) : (
            <Typography variant="body2" color="textSecondary">
              {t('scans.none')}
            </Typography>
          )
        }
      </Loaded>
    </InfoCard>
  );
}
