import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { BrowseDefinition } from './definition';
import { errorText } from './errorText';
import { FacetGroup } from './FacetGroup';
import { facetOptions } from './facetOptions';
import { BrowseState, toggleFilter } from './state';
import { useFacetCounts } from './useFacetCounts';
import { SetBrowseState } from './useBrowseState';

interface FacetPanelProps {
  definition: BrowseDefinition;
  state: BrowseState;
  counts: ReturnType<typeof useFacetCounts>;
  onChange: SetBrowseState;
}

/** All facets of the page, with counts that follow the other filters. */
export function FacetPanel(props: FacetPanelProps) {
  const { definition, state, counts, onChange } = props;
  if (counts.error) {
    return (
      <div role="alert">
        <Typography variant="body2" gutterBottom>
          The filters could not be counted: {errorText(counts.error)}
        </Typography>
        <Button size="small" variant="outlined" onClick={counts.retry}>
          Retry
        </Button>
      </div>
    );
  }
  if (!counts.value) {
    return (
      <div aria-hidden>
        {definition.facets.map(({ id }) => (
          <Skeleton key={id} variant="text" height={96} />
        ))}
      </div>
    );
  }
  return (
    <section aria-label="Filters">
      {state.search && (
        <Typography variant="caption" color="textSecondary" paragraph>
          Counts are without the search text.
        </Typography>
      )}
      {definition.facets.map(facet => (
        <FacetGroup
          key={facet.id}
          title={facet.title}
          options={facetOptions(
            facet,
            counts.value?.[facet.id],
            state.filters[facet.id],
            definition.valueTitles?.[facet.id],
          )}
          onToggle={value => onChange(toggleFilter(state, facet.id, value))}
        />
      ))}
    </section>
  );
}
