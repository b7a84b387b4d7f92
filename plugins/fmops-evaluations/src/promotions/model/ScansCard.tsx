import { InfoCard } from '@backstage/core-components';
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

const COLUMNS = [
  { id: 'version', title: 'Version' },
  { id: 'tool', title: 'Scanner' },
  { id: 'found', title: 'Found' },
  { id: 'at', title: 'Scanned', width: 150 },
  { id: 'by', title: 'Brought in by' },
];

/** What a report has found, worst first. */
function foundText({ counts, dismissed }: SecurityScan): string {
  const found = SCAN_SEVERITIES.filter(severity => counts[severity] > 0).map(
    severity => `${counts[severity]} ${severity}`,
  );
  return [
    found.join(', ') || 'Nothing',
    ...(dismissed ? [`${dismissed} that do not count`] : []),
  ].join('; ');
}

/** Security reports of the versions of a model, and where new ones are brought in. */
export function ScansCard({ model }: { model: string }) {
  const promotions = usePromotions();
  const state = useAsyncRetry(
    () => promotions.scans({ model }),
    [promotions, model],
  );
  return (
    <InfoCard
      title="Security reports"
      subheader="SARIF or CycloneDX, of one version each; gates look at the newest."
      action={<ImportScan model={model} onDone={state.retry} />}
    >
      <Loaded state={state}>
        {scans =>
          scans.length ? (
            <DataTable label="Security reports" columns={COLUMNS}>
              {scans.map(scan => (
                <TableRow key={scan.digest}>
                  <TableCell>{scan.version}</TableCell>
                  <TableCell>{scan.tool}</TableCell>
                  <TableCell>{foundText(scan)}</TableCell>
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
              No report was brought in yet.
            </Typography>
          )
        }
      </Loaded>
    </InfoCard>
  );
}
