import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Tooltip from '@material-ui/core/Tooltip';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import {
  rowInputText,
  type SetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { setsTranslationRef, type SetsMessages } from '../messages';
import { RowText } from './RowText';

const columnsOf = (t: SetsMessages): DataColumn[] => [
  { id: 'key', title: t('row.key'), width: 110 },
  { id: 'input', title: t('row.input'), width: 280 },
  { id: 'expected', title: t('row.expected'), width: 200 },
  { id: 'label', title: t('row.label'), width: 80 },
  { id: 'source', title: t('row.source'), width: 80 },
];

const ACTS = { id: 'acts', title: '', width: 100 };

const SOURCES = {
  import: 'source.import',
  edit: 'source.edit',
  rating: 'source.rating',
  review: 'source.review',
} as const;

/** Rows of a version; those of a draft can be changed. */
export function RowsTable(props: {
  rows: readonly SetRow[];
  onEdit?(row: SetRow): void;
  onRemove?(row: SetRow): void;
}) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { rows, onEdit, onRemove } = props;
  const columns = columnsOf(t);
  return (
    <DataTable
      label={t('rows.label')}
      columns={onEdit ? [...columns, ACTS] : columns}
    >
      {rows.map(row => (
        <TableRow key={row.key}>
          <TableCell component="th" scope="row" role="rowheader">
            <RowText text={row.key} />
          </TableCell>
          <TableCell>
            <RowText text={rowInputText(row.input)} />
          </TableCell>
          <TableCell>
            <RowText text={row.expected ?? '–'} />
          </TableCell>
          <TableCell>{row.label ?? '–'}</TableCell>
          <TableCell>{t(SOURCES[row.source])}</TableCell>
          {onEdit && onRemove && (
            <TableCell>
              <Tooltip title={t('row.edit')}>
                <IconButton
                  size="small"
                  aria-label={t('row.editOf', { key: row.key })}
                  onClick={() => onEdit(row)}
                >
                  <EditIcon fontSize="small" />
                </IconButton>
              </Tooltip>
              <Tooltip title={t('row.remove')}>
                <IconButton
                  size="small"
                  aria-label={t('row.removeOf', { key: row.key })}
                  onClick={() => onRemove(row)}
                >
                  <DeleteIcon fontSize="small" />
                </IconButton>
              </Tooltip>
            </TableCell>
          )}
        </TableRow>
      ))}
    </DataTable>
  );
}
