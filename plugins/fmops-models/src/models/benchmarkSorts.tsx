import { Entity } from '@backstage/catalog-model';
import { ConfigApi } from '@backstage/core-plugin-api';
import {
  annotationField,
  benchmarkSort,
  readNumberSortKey,
  readSortBenchmarks,
  SCORE_DECIMALS,
  SortBenchmark,
  sortAnnotation,
} from '@fmops/backstage-plugin-fmops-models-common';
import Typography from '@material-ui/core/Typography';
import { BrowseSort } from '../browse/definition';

/** Stands for a result that nobody has published under the same conditions. */
function NoResult() {
  return (
    <Typography component="span" variant="body2" color="textSecondary">
      no result
    </Typography>
  );
}

function sortBy(by: SortBenchmark): BrowseSort {
  const { conditions } = by;
  const annotation = sortAnnotation(by.id, 'asc');
  const shots = conditions.shots === undefined ? ', shots not stated' : '';
  const read = ({ metadata }: Entity) =>
    readNumberSortKey(metadata.annotations?.[annotation], SCORE_DECIMALS);
  return {
    ...benchmarkSort(by),
    partial: true,
    fields: [annotationField(annotation)],
    column: {
      title: `${conditions.title}${shots}`,
      render: entity => {
        const score = read(entity);
        return score === undefined ? <NoResult /> : String(score);
      },
    },
  };
}

/** Sort orders by the configured benchmarks, which show what they sort by. */
export function benchmarkSorts(config: ConfigApi): BrowseSort[] {
  return readSortBenchmarks(config).map(sortBy);
}
