import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import useLocalStorage from 'react-use/lib/useLocalStorage';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LogSource } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ChosenLines } from './chosen/ChosenLines';
import { useChosenLines } from './chosen/useChosenLines';
import { useLinkedLines } from './chosen/useLinkedLines';
import type { LineLink } from './lineLink';
import { LogLines, type LogScroller } from './lines/LogLines';
import { LogToolbar, type LogLook } from './LogToolbar';
import { logTranslationRef } from './messages';
import { SearchField } from './search/SearchField';
import { useLogSearch } from './search/useLogSearch';
import type { LogStore } from './store/LogStore';
import { useLogVersion } from './store/useLogVersion';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
}));

/** A log to be read: followed, searched, looked through, copied from. */
export function LogReader(props: {
  store: LogStore;
  /** Whether more may come. */
  grows: boolean;
  /** Where the address of the page leads to in this log. */
  link?: LineLink;
  /** Which log it is, for links to its lines. */
  source: LogSource & { container: string };
  /** Beside the ways of showing it. */
  actions?: ReactNode;
  /** Above the lines, such as what came before them. */
  children?: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(logTranslationRef);
  const { store, grows, link, source, actions, children } = props;
  const version = useLogVersion(store);
  const scroller = useRef<LogScroller>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [look = { wrap: false, times: false }, setLook] =
    useLocalStorage<LogLook>('fmops-workloads.log-look');
  const [follow, setFollow] = useState(grows && !link);
  const [query, setQuery] = useState('');
  const [onlyMatches, setOnlyMatches] = useState(false);
  const [current, setCurrent] = useState(0);
  const { chosen, choose, setChosen } = useChosenLines();
  const { search, searching } = useLogSearch(store, version, query);

  useLinkedLines({ store, version, link }, lines => {
    setChosen(lines);
    scroller.current?.toLine(lines.from);
  });
  const goTo = (number: number | undefined) => {
    if (number !== undefined) {
      setFollow(false);
      setCurrent(number);
      scroller.current?.toLine(number);
    }
  };
  const seek = (text: string) => {
    setQuery(text);
    setCurrent(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // As in less, vi and k9s; not while something is being typed
    if (event.key === '/' && event.target !== searchField.current) {
      event.preventDefault();
      searchField.current?.focus();
    }
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- only a shortcut to the field of the search
    <div className={classes.root} onKeyDown={onKeyDown}>
      <LogToolbar
        search={
          <SearchField
            ref={searchField}
            query={query}
            onQueryChange={seek}
            count={{
              lines: search.numbers.length,
              at: current ? search.rank(current) + 1 : undefined,
              searching,
            }}
            onStep={back =>
              goTo(back ? search.before(current) : search.after(current))
            }
          />
        }
        look={look}
        onLookChange={setLook}
        onlyMatches={query ? onlyMatches : undefined}
        onOnlyMatchesChange={setOnlyMatches}
        follow={grows ? follow : undefined}
        onFollowChange={setFollow}
        onTop={() => {
          setFollow(false);
          scroller.current?.toTop();
        }}
        onEnd={() => scroller.current?.toEnd()}
      >
        {actions}
      </LogToolbar>
      {children}
      {store.length > 0 && (
        <LogLines
          ref={scroller}
          {...{ store, version, current, chosen, follow, ...look }}
          pattern={search.pattern}
          only={query && onlyMatches ? search.numbers : undefined}
          onFollowChange={setFollow}
          onChoose={choose}
        />
      )}
      {query && onlyMatches && search.numbers.length === 0 && !searching && (
        <Typography variant="body2" color="textSecondary" role="status">
          {t('search.none', { query })}
        </Typography>
      )}
      {chosen && (
        <ChosenLines
          store={store}
          chosen={chosen}
          source={source}
          onClear={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}
