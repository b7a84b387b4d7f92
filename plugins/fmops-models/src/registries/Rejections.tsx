import { RegistryStatus } from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  summary: { cursor: 'pointer' },
  table: { maxHeight: 400, overflow: 'auto', marginTop: theme.spacing(1) },
}));

const COLUMNS = [{ title: 'Model' }, { title: 'Why' }];

/** Models that make no valid entity, with the reason for each. */
export function Rejections({ registry }: { registry: RegistryStatus }) {
  const classes = useStyles();
  const { title, rejected, rejections } = registry;
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>
        {rejected === 1
          ? 'One model was left out'
          : `${rejected.toLocaleString('en')} models were left out`}
      </summary>
      {/* Scrolls with the keyboard too */}
      <div
        className={classes.table}
        tabIndex={0} // eslint-disable-line jsx-a11y/no-noninteractive-tabindex
        role="region"
        aria-label={`Left out of ${title}`}
      >
        <FactTable label={`Models left out of ${title}`} columns={COLUMNS}>
          {rejections.map(({ name, reason }, index) => (
            <TableRow key={index}>
              <RowHeader>{name ?? 'A model without a name'}</RowHeader>
              <TableCell>{reason}</TableCell>
            </TableRow>
          ))}
        </FactTable>
      </div>
      {rejected > rejections.length && (
        <Typography variant="caption" color="textSecondary">
          The first {rejections.length} of {rejected.toLocaleString('en')}.
        </Typography>
      )}
    </details>
  );
}
