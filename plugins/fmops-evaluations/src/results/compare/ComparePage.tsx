import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import Typography from '@material-ui/core/Typography';
import { Loaded } from '../../loading/Loaded';
import { DecisionSection } from '../../decisions/DecisionSection';
import { Notice } from '../../layout/Notice';
import { EvaluationsSubpage } from '../frame/EvaluationsSubpage';
import { ComparedModels } from './ComparedModels';
import { ComparisonSection } from './ComparisonSection';
import { readCompareQuery } from './compareQuery';
import { useComparisons } from './useComparisons';

/** Evaluations, or all evaluations of models, side by side, and what follows from them. */
export function ComparePage() {
  const [params] = useSearchParams();
  const query = useMemo(() => readCompareQuery(params), [params]);
  const state = useComparisons(query);
  const enough = query.ids.length > 1 || query.models.length > 1;
  return (
    <EvaluationsSubpage title="Side by side">
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
              <Notice title="These models were never evaluated on the same thing">
                <Typography>
                  Evaluate them on one benchmark or evaluation set, under the
                  same conditions.
                </Typography>
              </Notice>
            )
          }
        </Loaded>
      ) : (
        <Notice title="Choose at least two models" />
      )}
    </EvaluationsSubpage>
  );
}
