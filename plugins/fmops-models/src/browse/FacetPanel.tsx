import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { ClosedFacet } from './ClosedFacet';
import { BrowseDefinition } from './definition';
import { errorText } from './errorText';
import { FacetGroup } from './FacetGroup';
import { facetOptions } from './facetOptions';
import { browseTranslationRef } from './messages';
import { BrowseState, toggleFilter } from './state';
import { useFacetCounts } from './useFacetCounts';
import { SetBrowseState } from './useBrowseState';

const useStyles = makeStyles({ facet: { outline: 'none' } });

interface FacetPanelProps {
  definition: BrowseDefinition;
  state: BrowseState;
  counts: ReturnType<typeof useFacetCounts>;
  /** Asks for the counts of a further facet. */
  onOpen: (facetId: string) => void;
  onChange: SetBrowseState;
}

/** All facets of the page, with counts that follow the other filters. */
export function FacetPanel(props: FacetPanelProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  const { definition, state, counts, onOpen, onChange } = props;
  const { value: counted } = counts;
  if (counts.error) {
    return (
      <div role="alert">
        <Typography variant="body2" gutterBottom>
          {t('filters.failed', { reason: errorText(t, counts.error) })}
        </Typography>
        <Button size="small" variant="outlined" onClick={counts.retry}>
          {t('results.retry')}
        </Button>
      </div>
    );
  }
  if (!counted) {
    return (
      <div aria-hidden>
        {definition.facets.map(({ id }) => (
          <Skeleton key={id} variant="text" height={96} />
        ))}
      </div>
    );
  }
  return (
    <section aria-label={t('filters.title')}>
      {state.search && (
        <Typography variant="caption" color="textSecondary" paragraph>
          {t('filters.withoutSearch')}
        </Typography>
      )}
      {definition.facets.map(facet => (
        // Takes the focus of the title that becomes a group
        <div key={facet.id} tabIndex={-1} className={classes.facet}>
          {counted[facet.id] ? (
            <FacetGroup
              title={facet.title}
              options={facetOptions(
                facet,
                counted[facet.id],
                state.filters[facet.id],
                definition.valueTitles?.[facet.id],
              )}
              onToggle={value => onChange(toggleFilter(state, facet.id, value))}
            />
          ) : (
            <ClosedFacet title={facet.title} onOpen={() => onOpen(facet.id)} />
          )}
        </div>
      ))}
    </section>
  );
}
