import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CardGrid } from './CardGrid';
import { BrowseColumn, BrowseDefinition } from './definition';
import { EntityTable } from './EntityTable';
import { errorText } from './errorText';
import { LoadingResults } from './LoadingResults';
import { browseTranslationRef } from './messages';
import { Pager } from './Pager';
import { ResultsMessage } from './ResultsMessage';
import { sortOf } from './query';
import { BrowseState, isNarrowed } from './state';
import { SetBrowseState } from './useBrowseState';
import { useBrowsePage } from './useBrowsePage';

/** What both views of the results get. */
export interface BrowseViewProps {
  definition: BrowseDefinition;
  entities: Entity[];
  /** What the list is sorted by, where it is not shown anyway. */
  sorted?: BrowseColumn;
}

const VIEWS = { cards: CardGrid, table: EntityTable };

const useStyles = makeStyles({
  stale: { opacity: 0.6 },
});

interface BrowseResultsProps {
  definition: BrowseDefinition;
  state: BrowseState;
  page: ReturnType<typeof useBrowsePage>;
  onChange: SetBrowseState;
  onOpenPage: (cursor: string) => void;
  onRetry: () => void;
}

/** One page of results, or why there is none. */
export function BrowseResults(props: BrowseResultsProps) {
  const { definition, state, page, onChange, onOpenPage, onRetry } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  const { texts } = definition;

  if (page.error) {
    return (
      <ResultsMessage title={texts.failed} role="alert">
        <Typography>{errorText(t, page.error)}</Typography>
        <Button variant="outlined" onClick={onRetry}>
          {t('results.retry')}
        </Button>
      </ResultsMessage>
    );
  }
  if (!page.value) return <LoadingResults />;

  const { items, pageInfo } = page.value;
  if (items.length === 0 && isNarrowed(state)) {
    const everything = { search: '', filters: {}, cursor: undefined };
    return (
      <ResultsMessage title={texts.noneFits}>
        <Typography>{t('results.narrower')}</Typography>
        <Button
          variant="outlined"
          onClick={() => onChange({ ...state, ...everything })}
        >
          {t('results.clearFilters')}
        </Button>
      </ResultsMessage>
    );
  }
  if (items.length === 0) {
    return (
      <ResultsMessage title={texts.none}>{definition.howToAdd}</ResultsMessage>
    );
  }
  const View = VIEWS[state.view];
  return (
    <div aria-busy={page.loading} className={page.loading ? classes.stale : ''}>
      <View
        definition={definition}
        entities={items}
        sorted={sortOf(definition, state).column}
      />
      <Pager pageInfo={pageInfo} onOpen={onOpenPage} />
    </div>
  );
}
