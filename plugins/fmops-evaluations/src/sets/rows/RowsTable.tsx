import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Tooltip from '@material-ui/core/Tooltip';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import {
  rowInputText,
  type SetRow,
  type SetRowSource,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { RowText } from './RowText';

const COLUMNS = [
  { id: 'key', title: 'Key', width: 110 },
  { id: 'input', title: 'Input', width: 280 },
  { id: 'expected', title: 'Expected answer', width: 200 },
  { id: 'label', title: 'Label', width: 80 },
  { id: 'source', title: 'From', width: 80 },
];

const ACTS = { id: 'acts', title: '', width: 100 };

const SOURCES: Record<SetRowSource, string> = {
  import: 'file',
  edit: 'edit',
  rating: 'rating',
  review: 'review',
};

/** Rows of a version; those of a draft can be changed. */
export function RowsTable(props: {
  rows: readonly SetRow[];
  onEdit?(row: SetRow): void;
  onRemove?(row: SetRow): void;
}) {
  const { rows, onEdit, onRemove } = props;
  return (
    <DataTable label="Rows" columns={onEdit ? [...COLUMNS, ACTS] : COLUMNS}>
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
          <TableCell>{SOURCES[row.source]}</TableCell>
          {onEdit && onRemove && (
            <TableCell>
              <Tooltip title="Edit">
                <IconButton
                  size="small"
                  aria-label={`Edit row ${row.key}`}
                  onClick={() => onEdit(row)}
                >
                  <EditIcon fontSize="small" />
                </IconButton>
              </Tooltip>
              <Tooltip title="Take out of the draft">
                <IconButton
                  size="small"
                  aria-label={`Take row ${row.key} out of the draft`}
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
