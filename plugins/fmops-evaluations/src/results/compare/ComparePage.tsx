import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { Loaded } from '../../loading/Loaded';
import { DecisionSection } from '../../decisions/DecisionSection';
import { Notice } from '../../layout/Notice';
import { EvaluationsSubpage } from '../frame/EvaluationsSubpage';
import { ComparedModels } from './ComparedModels';
import { ComparisonSection } from './ComparisonSection';
import { readCompareQuery } from './compareQuery';
import { resultsCompareTranslationRef } from './messages';
import { useComparisons } from './useComparisons';

/** Evaluations, or all evaluations of models, side by side, and what follows from them. */
export function ComparePage() {
  const { t } = useTranslationRef(resultsCompareTranslationRef);
  const [params] = useSearchParams();
  const query = useMemo(() => readCompareQuery(params), [params]);
  const state = useComparisons(query);
  const enough = query.ids.length > 1 || query.models.length > 1;
  return (
    <EvaluationsSubpage title={t('page.title')}>
      {query.ids.length === 0 && <ComparedModels models={query.models} />}
      {enough ? (
        <Loaded state={state}>
          {comparisons =>
            comparisons.length > 0 ? (
              <>
                {comparisons.map(comparison => (
                  <ComparisonSection
                    key={comparison.baseline.id}
                    comparison={comparison}
                  />
                ))}
                <DecisionSection
                  comparisons={comparisons}
                  models={query.ids.length > 0 ? undefined : query.models}
                />
              </>
            ) : (
              <Notice title={t('page.nothingAlike')}>
                <Typography>{t('page.evaluateAlike')}</Typography>
              </Notice>
            )
          }
        </Loaded>
      ) : (
        <Notice title={t('page.tooFew')} />
      )}
    </EvaluationsSubpage>
  );
}
