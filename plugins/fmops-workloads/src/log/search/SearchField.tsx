import { forwardRef, type KeyboardEvent } from 'react';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import NextIcon from '@material-ui/icons/KeyboardArrowDown';
import PreviousIcon from '@material-ui/icons/KeyboardArrowUp';
import SearchIcon from '@material-ui/icons/Search';
import { logTranslationRef, type LogMessages } from '../messages';

const useStyles = makeStyles({
  root: { flex: '1 1 11rem', minWidth: 0 },
  count: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** What a search has found so far. */
export interface SearchCount {
  lines: number;
  /** Which of them the reader is at, from 1; undefined where at none. */
  at?: number;
  searching: boolean;
}

function describeCount(
  t: LogMessages,
  { lines, at, searching }: SearchCount,
): string {
  const count =
    at === undefined
      ? t('search.lines', { count: lines })
      : t('search.at', { at, lines });
  return searching ? `${count} …` : count;
}

/** Searches a log: Enter goes to the next line that matches, Shift and Enter to the one before. */
export const SearchField = forwardRef<
  HTMLInputElement,
  {
    query: string;
    count: SearchCount;
    onQueryChange(query: string): void;
    onStep(back: boolean): void;
  }
>(function Field(props, ref) {
  const classes = useStyles();
  const { t } = useTranslationRef(logTranslationRef);
  const { query, count, onQueryChange, onStep } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onStep(event.shiftKey);
    } else if (event.key === 'Escape') {
      onQueryChange('');
    }
  };
  const step = (label: string, Icon: typeof NextIcon, back: boolean) => (
    <IconButton
      size="small"
      aria-label={label}
      title={label}
      disabled={count.lines === 0}
      onClick={() => onStep(back)}
    >
      <Icon fontSize="small" />
    </IconButton>
  );
  return (
    <TextField
      id="log-search"
      className={classes.root}
      size="small"
      variant="outlined"
      placeholder={t('search.placeholder')}
      value={query}
      inputRef={ref}
      onChange={event => onQueryChange(event.target.value)}
      onKeyDown={onKeyDown}
      inputProps={{ 'aria-label': t('search.label'), spellCheck: false }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" color="disabled" />
          </InputAdornment>
        ),
        endAdornment: query && (
          <InputAdornment position="end">
            <Typography
              variant="caption"
              color="textSecondary"
              className={classes.count}
              role="status"
            >
              {describeCount(t, count)}
            </Typography>
            {step(t('search.previous'), PreviousIcon, true)}
            {step(t('search.next'), NextIcon, false)}
          </InputAdornment>
        ),
      }}
    />
  );
});
