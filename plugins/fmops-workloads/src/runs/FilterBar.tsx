import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { filterOptions, RUN_FILTERS } from './filters';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1.5) },
  filter: { flex: '1 1 8rem', maxWidth: '16rem' },
}));

/** Chooses which runs are listed. */
export function FilterBar(props: {
  workloads: readonly Workload[];
  chosen: URLSearchParams;
  onChange(chosen: URLSearchParams): void;
}) {
  const classes = useStyles();
  const { workloads, chosen, onChange } = props;
  const choose = (id: string, value: string) => {
    const next = new URLSearchParams(chosen);
    if (value) {
      next.set(id, value);
    } else {
      next.delete(id);
    }
    onChange(next);
  };
  const active = RUN_FILTERS.some(({ id }) => chosen.get(id));
  return (
    <div className={classes.root} role="search" aria-label="Filter runs">
      {RUN_FILTERS.map(filter => (
        <TextField
          key={filter.id}
          id={`runs-filter-${filter.id}`}
          className={classes.filter}
          select
          size="small"
          variant="outlined"
          label={filter.label}
          value={chosen.get(filter.id) ?? ''}
          onChange={event => choose(filter.id, event.target.value)}
        >
          <MenuItem value="">All</MenuItem>
          {filterOptions(filter, workloads, chosen).map(option => (
            <MenuItem key={option.value} value={option.value}>
              {option.text} ({option.count})
            </MenuItem>
          ))}
        </TextField>
      ))}
      {active && (
        <Button onClick={() => onChange(withoutFilters(chosen))}>Clear</Button>
      )}
    </div>
  );
}

/** The parameters of the URL without those of the filters. */
export function withoutFilters(chosen: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(chosen);
  RUN_FILTERS.forEach(({ id }) => next.delete(id));
  return next;
}
