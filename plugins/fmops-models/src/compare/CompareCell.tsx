import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ComparisonCell,
  ComparisonRow,
  UNKNOWN_TEXT,
} from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import Typography from '@material-ui/core/Typography';
import { factsTranslationRef } from '../facts/messages';
import { cellFormat } from './cellFormat';
import { compareTranslationRef } from './messages';

const useStyles = makeStyles({
  root: { minWidth: 170, maxWidth: 320, verticalAlign: 'top' },
  unknown: { fontStyle: 'italic' },
});

interface CompareCellProps {
  row: ComparisonRow;
  cell: ComparisonCell;
}

/** A value with where it comes from under it. */
export function CompareCell({ row, cell }: CompareCellProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(compareTranslationRef);
  const { t: tFacts } = useTranslationRef(factsTranslationRef);
  if (cell.value === undefined) {
    return (
      <TableCell className={classes.root}>
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.unknown}
        >
          {UNKNOWN_TEXT}
        </Typography>
      </TableCell>
    );
  }
  const about = [cell.provenance, cell.note].filter(Boolean).join(' · ');
  return (
    <TableCell className={classes.root}>
      <Typography variant="body2">
        {cellFormat(t, tFacts)(cell, row)}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {about}
      </Typography>
    </TableCell>
  );
}
