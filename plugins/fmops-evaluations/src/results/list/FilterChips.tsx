import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import type { EvaluationQuery } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { resultsTranslationRef } from '../messages';
import type { ListFilter } from './listQuery';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
}));

/** Filters that come with a link, and have no field of their own. */
const LABELS = {
  version: 'filter.version',
  set: 'filter.set',
  run: 'filter.run',
} as const;

/** Filters without a field, each to be removed. */
export function FilterChips(props: {
  query: EvaluationQuery;
  onRemove(name: ListFilter): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsTranslationRef);
  const { query, onRemove } = props;
  const chips = (['version', 'set', 'run'] as const).flatMap(name => {
    const value = query[name];
    return value ? [{ name, value }] : [];
  });
  return chips.length > 0 ? (
    <div className={classes.root}>
      {chips.map(({ name, value }) => (
        <Chip
          key={name}
          label={t(LABELS[name], { value })}
          onDelete={() => onRemove(name)}
        />
      ))}
    </div>
  ) : null;
}
