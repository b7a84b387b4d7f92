import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DatasetSampleRow } from '@fmops/backstage-plugin-fmops-models-common';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { FactTable } from '../facts/FactTable';
import { CellValue } from './CellValue';
import { overviewTranslationRef } from './messages';
import { sampleColumns } from './sampleColumns';

interface SampleRowsProps {
  rows: readonly DatasetSampleRow[];
  /** Columns of the dataset, whose order is kept. */
  columns?: readonly { name: string }[];
  /** Where the rows come from. */
  note?: string;
}

/** A few rows of a dataset. */
export function SampleRows({ rows, columns, note }: SampleRowsProps) {
  const { t } = useTranslationRef(overviewTranslationRef);
  const names = sampleColumns(rows, columns);
  return (
    <div>
      <Typography variant="subtitle2" component="h4">
        {t('samples.title')}
      </Typography>
      {note && (
        <Typography variant="caption" color="textSecondary">
          {note}
        </Typography>
      )}
      <FactTable
        label={t('samples.title')}
        columns={names.map(title => ({ title }))}
      >
        {rows.map((row, index) => (
          <TableRow key={index}>
            {names.map(name => (
              <TableCell key={name} style={{ verticalAlign: 'top' }}>
                <CellValue value={row[name]} column={name} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </FactTable>
    </div>
  );
}
