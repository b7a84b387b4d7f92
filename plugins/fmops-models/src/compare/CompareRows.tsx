import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ComparisonRow } from '@fmops/backstage-plugin-fmops-models-common';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import DiffersIcon from '@material-ui/icons/CompareArrows';
import { Fragment } from 'react';
import { CompareCell } from './CompareCell';
import { compareTranslationRef } from './messages';
import { dimensionTitle, groupTitle } from './rowWords';

const useStyles = makeStyles(theme => ({
  dimension: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    verticalAlign: 'top',
    width: 220,
    minWidth: 120,
    [theme.breakpoints.down('xs')]: { maxWidth: 130 },
    backgroundColor: theme.palette.background.paper,
  },
  // After the dimension: its background wins
  group: { backgroundColor: theme.palette.background.default },
  differs: {
    display: 'flex',
    margin: theme.spacing(0.5, 0, 0),
    width: 'fit-content',
  },
}));

interface CompareRowsProps {
  rows: readonly ComparisonRow[];
  /** Models. */
  columns: number;
}

/** The rows of a comparison under the names of their groups. */
export function CompareRows({ rows, columns }: CompareRowsProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(compareTranslationRef);
  return (
    <>
      {rows.map((row, index) => (
        <Fragment key={row.id}>
          {row.group !== rows[index - 1]?.group && (
            <TableRow>
              <TableCell
                component="th"
                scope="rowgroup"
                className={`${classes.dimension} ${classes.group}`}
              >
                <Typography variant="subtitle2" component="span">
                  {groupTitle(t, row)}
                </Typography>
              </TableCell>
              <TableCell colSpan={columns} className={classes.group} />
            </TableRow>
          )}
          <TableRow>
            <TableCell
              component="th"
              scope="row"
              role="rowheader"
              className={classes.dimension}
            >
              {dimensionTitle(t, row)}
              {row.differs && (
                <Chip
                  size="small"
                  variant="outlined"
                  icon={<DiffersIcon />}
                  label={t('row.differs')}
                  className={classes.differs}
                />
              )}
            </TableCell>
            {row.cells.map((cell, position) => (
              <CompareCell key={position} row={row} cell={cell} />
            ))}
          </TableRow>
        </Fragment>
      ))}
    </>
  );
}
