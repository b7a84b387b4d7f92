import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { Suspense, useRef, useState } from 'react';
import { ActiveFilters } from './ActiveFilters';
import { BrowseResults } from './BrowseResults';
import { BrowseToolbar } from './BrowseToolbar';
import { BrowseDefinition } from './definition';
import { FacetDrawer } from './FacetDrawer';
import { FacetPanel } from './FacetPanel';
import { LoadingResults } from './LoadingResults';
import { browseTranslationRef } from './messages';
import { ResultsCount } from './ResultsCount';
import { SkipToResults } from './SkipToResults';
import { SortNote } from './SortNote';
import { useBrowseCount } from './useBrowseCount';
import { useBrowsePage } from './useBrowsePage';
import { useBrowseState } from './useBrowseState';
import { useFacetCounts } from './useFacetCounts';
import { useLostFocus } from './useLostFocus';
import { useOpenFacets } from './useOpenFacets';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'grid',
    gap: theme.spacing(1.5),
    marginBottom: theme.spacing(2),
  },
  body: { display: 'flex', alignItems: 'flex-start', gap: theme.spacing(3) },
  facets: { flex: '0 0 220px', width: 220, position: 'relative' },
  results: { flex: '1 1 auto', minWidth: 0, outline: 'none' },
}));

/**
 * A page that finds entities of one kind by search and facets. All selection,
 * sorting, counting and paging is the catalog's; the URL holds the state.
 */
export function BrowsePage({ definition }: { definition: BrowseDefinition }) {
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  const narrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const [drawerOpen, setDrawerOpen] = useState(false);
  const [state, setState] = useBrowseState(definition);
  const page = useBrowsePage(definition, state);
  const count = useBrowseCount(definition, state);
  const [open, openFacet] = useOpenFacets(definition, state);
  const counts = useFacetCounts(definition, state, open);
  const results = useRef<HTMLElement>(null);
  const keepFocus = useLostFocus(results);
  const toResults = () => {
    results.current?.focus({ preventScroll: true });
    results.current?.scrollIntoView?.();
  };
  const shared = { definition, state, onChange: setState };
  const facets = { ...shared, counts, onOpen: openFacet };
  return (
    <Content>
      <div {...keepFocus}>
        <div className={classes.head}>
          <BrowseToolbar
            {...shared}
            onOpenFilters={narrow ? () => setDrawerOpen(true) : undefined}
          />
          <ActiveFilters {...shared} />
        </div>
        <div className={classes.body}>
          {!narrow && (
            <div className={classes.facets}>
              <SkipToResults onSkip={toResults} />
              <FacetPanel {...facets} />
            </div>
          )}
          <section
            ref={results}
            tabIndex={-1}
            aria-label={t('results.label')}
            className={classes.results}
          >
            <SortNote definition={definition} state={state} />
            <ResultsCount
              texts={definition.texts}
              count={count}
              silent={Boolean(page.error)}
            />
            {/* The words of cards may come later than those of the page */}
            <Suspense fallback={<LoadingResults />}>
              <BrowseResults
                {...shared}
                page={page}
                onRetry={() =>
                  [page, count, counts]
                    .filter(({ error }) => error)
                    .forEach(({ retry }) => retry())
                }
                onOpenPage={cursor => {
                  setState({ ...state, cursor });
                  toResults();
                }}
              />
            </Suspense>
          </section>
        </div>
        <FacetDrawer
          {...facets}
          open={narrow && drawerOpen}
          onClose={() => setDrawerOpen(false)}
        />
      </div>
    </Content>
  );
}
