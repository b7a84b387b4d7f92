import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DatasetColumn } from '@fmops/backstage-plugin-fmops-models-common';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { overviewTranslationRef } from './messages';

/** The columns of a dataset. */
export function ColumnsTable({ columns }: { columns: DatasetColumn[] }) {
  const { t } = useTranslationRef(overviewTranslationRef);
  return (
    <FactTable
      label={t('columns.title')}
      columns={[{ title: t('columns.name') }, { title: t('columns.type') }]}
    >
      {columns.map(({ name, type }) => (
        <TableRow key={name}>
          <RowHeader>
            <code>{name}</code>
          </RowHeader>
          <TableCell>{type}</TableCell>
        </TableRow>
      ))}
    </FactTable>
  );
}
