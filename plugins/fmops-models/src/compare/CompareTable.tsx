import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ComparisonRow,
  FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { EntityNameLink } from '../browse/EntityNameLink';
import { CompareRows } from './CompareRows';
import { compareTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  table: {
    '& td, & th': { wordBreak: 'normal', overflowWrap: 'anywhere' },
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    backgroundColor: theme.palette.background.paper,
  },
}));

interface CompareTableProps {
  models: readonly FoundationModelEntity[];
  rows: readonly ComparisonRow[];
}

/** Models side by side; the dimensions stay in sight when it scrolls sideways. */
export function CompareTable({ models, rows }: CompareTableProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(compareTranslationRef);
  return (
    <TableContainer
      component={Paper}
      tabIndex={0}
      role="region"
      aria-label={t('table.region')}
    >
      <Table
        size="small"
        className={classes.table}
        aria-label={t('table.label')}
      >
        <TableHead>
          <TableRow>
            <TableCell className={classes.corner}>
              {t('table.dimension')}
            </TableCell>
            {models.map(model => (
              <TableCell key={model.metadata.uid ?? model.metadata.name}>
                <EntityNameLink entity={model} />
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <CompareRows rows={rows} columns={models.length} />
        </TableBody>
      </Table>
    </TableContainer>
  );
}
