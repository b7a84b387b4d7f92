import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { BrowseDefinition } from './definition';
import { valueTitle } from './facetOptions';
import { browseTranslationRef } from './messages';
import { BrowseState, isNarrowed, toggleFilter } from './state';
import { SetBrowseState } from './useBrowseState';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    outline: 'none',
    '& .MuiChip-root': { margin: 0, maxWidth: '100%' },
  },
}));

interface ActiveFiltersProps {
  definition: BrowseDefinition;
  state: BrowseState;
  onChange: SetBrowseState;
}

/** What narrows the list, one chip each, to be taken away again. */
export function ActiveFilters(props: ActiveFiltersProps) {
  const { definition, state, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  if (!isNarrowed(state)) return null;
  const chips = definition.facets.flatMap(facet =>
    (state.filters[facet.id] ?? []).map(value => {
      const nameValue = definition.valueTitles?.[facet.id];
      return {
        label: `${facet.title}: ${valueTitle(facet, value, nameValue)}`,
        next: toggleFilter(state, facet.id, value),
      };
    }),
  );
  if (state.search) {
    chips.unshift({
      label: t('filters.searchText', { text: state.search }),
      next: { ...state, search: '', cursor: undefined },
    });
  }
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('filters.active')}
      tabIndex={-1}
    >
      {chips.map(({ label, next }) => (
        <Chip
          key={label}
          size="small"
          label={label}
          aria-label={t('filters.remove', { filter: label })}
          onClick={() => onChange(next)}
          onDelete={() => onChange(next)}
        />
      ))}
      <Button
        size="small"
        onClick={() =>
          onChange({ ...state, search: '', filters: {}, cursor: undefined })
        }
      >
        {t('filters.clearAll')}
      </Button>
    </div>
  );
}
