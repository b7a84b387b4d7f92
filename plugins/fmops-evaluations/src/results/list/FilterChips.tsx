import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import type { EvaluationQuery } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ListFilter } from './listQuery';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
}));

/** Filters that come with a link, and have no field of their own. */
const TITLES = { version: 'Version', set: 'Evaluation set', run: 'Run' };

/** Filters without a field, each to be removed. */
export function FilterChips(props: {
  query: EvaluationQuery;
  onRemove(name: ListFilter): void;
}) {
  const classes = useStyles();
  const { query, onRemove } = props;
  const names = (['version', 'set', 'run'] as const).filter(
    name => query[name],
  );
  return names.length > 0 ? (
    <div className={classes.root}>
      {names.map(name => (
        <Chip
          key={name}
          label={`${TITLES[name]}: ${query[name]}`}
          onDelete={() => onRemove(name)}
        />
      ))}
    </div>
  ) : null;
}
