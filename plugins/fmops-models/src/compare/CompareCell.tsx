import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ComparisonCell,
  ComparisonRow,
} from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import Typography from '@material-ui/core/Typography';
import { factsTranslationRef } from '../facts/messages';
import { cellFormat } from './cellFormat';
import { compareTranslationRef } from './messages';
import { aboutText } from './rowWords';

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
          {t('cell.unknown')}
        </Typography>
      </TableCell>
    );
  }
  return (
    <TableCell className={classes.root}>
      <Typography variant="body2">
        {cellFormat(t, tFacts)(cell, row)}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {aboutText(t, cell)}
      </Typography>
    </TableCell>
  );
}
