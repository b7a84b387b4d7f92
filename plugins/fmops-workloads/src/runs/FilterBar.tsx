import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { filterOptions, type WorkloadFilter } from './filters';
import { runsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1.5) },
  filter: { flex: '1 1 9rem', maxWidth: '16rem' },
}));

/** Chooses what is listed. A filter that nothing has a value for is not offered. */
export function FilterBar(props: {
  /** What the bar filters, for those who don't see it. */
  label: string;
  filters: readonly WorkloadFilter[];
  workloads: readonly Workload[];
  chosen: URLSearchParams;
  onChange(chosen: URLSearchParams): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(runsTranslationRef);
  const { label, filters, workloads, chosen, onChange } = props;
  const choose = (id: string, value: string) => {
    const next = new URLSearchParams(chosen);
    if (value) {
      next.set(id, value);
    } else {
      next.delete(id);
    }
    onChange(next);
  };
  const active = filters.some(({ id }) => chosen.get(id));
  const offered = filters.filter(
    filter => chosen.get(filter.id) || workloads.some(filter.valueOf),
  );
  return (
    <div className={classes.root} role="search" aria-label={label}>
      {offered.map(filter => (
        <TextField
          key={filter.id}
          id={`runs-filter-${filter.id}`}
          className={classes.filter}
          select
          size="small"
          variant="outlined"
          label={t(filter.label)}
          value={chosen.get(filter.id) ?? ''}
          onChange={event => choose(filter.id, event.target.value)}
        >
          <MenuItem value="">{t('filterBar.all')}</MenuItem>
          {filterOptions(filters, filter, workloads, chosen).map(option => (
            <MenuItem key={option.value} value={option.value}>
              {option.text} ({option.count})
            </MenuItem>
          ))}
        </TextField>
      ))}
      {active && (
        <Button onClick={() => onChange(withoutFilters(filters, chosen))}>
          {t('filterBar.clear')}
        </Button>
      )}
    </div>
  );
}

/** The parameters of the URL without those of the filters. */
export function withoutFilters(
  filters: readonly WorkloadFilter[],
  chosen: URLSearchParams,
): URLSearchParams {
  const next = new URLSearchParams(chosen);
  filters.forEach(({ id }) => next.delete(id));
  return next;
}
