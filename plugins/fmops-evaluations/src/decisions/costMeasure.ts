import type {
  DecisionCandidate,
  DecisionMeasure,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  DEFAULT_WORKLOAD,
  monthlyCost,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { DecisionsMessages } from './messages';

/** What candidates cost in a month of a usual workload, estimated from the catalog. */
export function costMeasure(
  t: DecisionsMessages,
  candidates: readonly DecisionCandidate[],
  models: ReadonlyMap<string, FoundationModelEntity>,
): DecisionMeasure {
  return {
    key: 'catalog|monthly-cost',
    title: t('cost.month'),
    criterion: 'cost',
    higherIsBetter: false,
    unit: 'USD',
    basis: 'estimated',
    values: candidates.map(({ ref }) => {
      const model = models.get(ref);
      return model && monthlyCost(model.spec, DEFAULT_WORKLOAD)?.usd;
    }),
  };
}
