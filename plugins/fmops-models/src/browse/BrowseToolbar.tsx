import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CardsIcon from '@material-ui/icons/ViewModule';
import TableIcon from '@material-ui/icons/ViewList';
import FilterIcon from '@material-ui/icons/FilterList';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { BrowseDefinition } from './definition';
import { browseTranslationRef } from './messages';
import { SearchField } from './SearchField';
import { SortControl } from './SortControl';
import { BrowseState, BrowseView } from './state';
import { SetBrowseState } from './useBrowseState';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
  },
  search: { flex: '1 1 260px' },
  toggle: { padding: theme.spacing(1) },
}));

interface BrowseToolbarProps {
  definition: BrowseDefinition;
  state: BrowseState;
  onChange: SetBrowseState;
  /** Opens the filter drawer; absent where filters are always in view. */
  onOpenFilters?: () => void;
}

/** Search, sort, and the choice between cards and table. */
export function BrowseToolbar(props: BrowseToolbarProps) {
  const { definition, state, onChange, onOpenFilters } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  const selected = Object.values(state.filters).flat().length;
  return (
    <div className={classes.root}>
      <div className={classes.search}>
        <SearchField
          label={definition.texts.search}
          placeholder={definition.texts.searchHint}
          value={state.search}
          onChange={search =>
            onChange(
              { ...state, search, cursor: undefined },
              { replace: state.search !== '' && search !== '' },
            )
          }
        />
      </div>
      {onOpenFilters && (
        <Button
          variant="outlined"
          startIcon={<FilterIcon />}
          onClick={onOpenFilters}
        >
          {selected > 0
            ? t('filters.buttonSelected', { selected: String(selected) })
            : t('filters.title')}
        </Button>
      )}
      <SortControl {...props} />
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('view.label')}
        value={state.view}
        onChange={(_, view: BrowseView | null) =>
          view && onChange({ ...state, view })
        }
      >
        <ToggleButton
          value="cards"
          aria-label={t('view.cards')}
          className={classes.toggle}
        >
          <CardsIcon fontSize="small" />
        </ToggleButton>
        <ToggleButton
          value="table"
          aria-label={t('view.table')}
          className={classes.toggle}
        >
          <TableIcon fontSize="small" />
        </ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}
