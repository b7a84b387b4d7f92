import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Tooltip from '@material-ui/core/Tooltip';
import DescendingIcon from '@material-ui/icons/ArrowDownward';
import AscendingIcon from '@material-ui/icons/ArrowUpward';
import { BrowseDefinition } from './definition';
import { browseTranslationRef } from './messages';
import { BrowseState } from './state';
import { SetBrowseState } from './useBrowseState';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center' },
  select: { minWidth: 170 },
});

interface SortControlProps {
  definition: BrowseDefinition;
  state: BrowseState;
  onChange: SetBrowseState;
}

/** What the list is sorted by, and in which direction. */
export function SortControl(props: SortControlProps) {
  const { definition, state, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  const ascending = state.order === 'asc';
  const turn = ascending ? t('sort.descending') : t('sort.ascending');
  const choose = (id: string) => {
    const first = definition.sorts.find(sort => sort.id === id)?.first ?? 'asc';
    onChange({ ...state, sort: id, order: first, cursor: undefined });
  };
  return (
    <div className={classes.root}>
      <TextField
        select
        size="small"
        variant="outlined"
        label={t('sort.by')}
        id="browse-sort"
        className={classes.select}
        value={state.sort}
        onChange={event => choose(event.target.value)}
        SelectProps={{ SelectDisplayProps: { 'aria-label': t('sort.by') } }}
      >
        {definition.sorts.map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <Tooltip title={turn}>
        <IconButton
          size="small"
          aria-label={turn}
          onClick={() =>
            onChange({
              ...state,
              order: ascending ? 'desc' : 'asc',
              cursor: undefined,
            })
          }
        >
          {ascending ? <AscendingIcon /> : <DescendingIcon />}
        </IconButton>
      </Tooltip>
    </div>
  );
}
