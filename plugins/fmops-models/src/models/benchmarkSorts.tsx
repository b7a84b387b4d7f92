import { Entity } from '@backstage/catalog-model';
import { ConfigApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { ModelsMessages, modelsTranslationRef } from './messages';

/** Stands for a result that nobody has published under the same conditions. */
function NoResult() {
  const { t } = useTranslationRef(modelsTranslationRef);
  return (
    <Typography component="span" variant="body2" color="textSecondary">
      {t('benchmark.noResult')}
    </Typography>
  );
}

function sortBy(t: ModelsMessages, by: SortBenchmark): BrowseSort {
  const { title, shots } = by.conditions;
  const annotation = sortAnnotation(by.id, 'asc');
  const read = ({ metadata }: Entity) =>
    readNumberSortKey(metadata.annotations?.[annotation], SCORE_DECIMALS);
  return {
    ...benchmarkSort(by),
    partial: true,
    fields: [annotationField(annotation)],
    column: {
      title:
        shots === undefined
          ? t('benchmark.shotsUnknown', { benchmark: title })
          : title,
      render: entity => {
        const score = read(entity);
        return score === undefined ? <NoResult /> : String(score);
      },
    },
  };
}

/** Sort orders by the configured benchmarks, which show what they sort by. */
export function benchmarkSorts(
  t: ModelsMessages,
  config: ConfigApi,
): BrowseSort[] {
  return readSortBenchmarks(config).map(by => sortBy(t, by));
}
