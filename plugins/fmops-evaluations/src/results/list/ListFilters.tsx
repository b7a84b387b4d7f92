import { useSearchParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import {
  EVALUATION_METHODS,
  type EvaluationQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { FilterBar } from '../../layout/FilterBar';
import { ModelField } from '../../models/ModelField';
import { resultsTranslationRef } from '../messages';
import { METHOD_TITLES } from '../words/methods';
import { benchmarkTitle } from '../words/subjects';
import { useLeaderboards } from '../leaderboards/useLeaderboards';
import { FilterChips } from './FilterChips';
import { LIST_FILTERS, type ListFilter } from './listQuery';

/** Narrows the list down; what is chosen stands in the URL. */
export function ListFilters({ query }: { query: EvaluationQuery }) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const [params, setParams] = useSearchParams();
  const { value: leaderboards = [] } = useLeaderboards();
  const change = (values: Partial<Record<ListFilter, string>>) => {
    const next = new URLSearchParams(params);
    for (const name of LIST_FILTERS) {
      if (values[name]) next.set(name, values[name]);
      else if (name in values) next.delete(name);
    }
    setParams(next, { replace: true });
  };
  const benchmarks = leaderboards.flatMap(({ subject }) =>
    'benchmark' in subject ? subject.benchmark : [],
  );
  const known = new Set([
    ...benchmarks,
    ...(query.benchmark ? [query.benchmark] : []),
  ]);
  return (
    <>
      <FilterBar>
        <ModelField
          label={t('filter.model')}
          value={query.model}
          onChange={model => change({ model: model?.ref ?? '', version: '' })}
        />
        <Field
          select
          label={t('filter.benchmark')}
          value={query.benchmark ?? ''}
          onChange={({ target }) => change({ benchmark: target.value })}
        >
          <MenuItem value="">{t('filter.all')}</MenuItem>
          {[...known].map(id => (
            <MenuItem key={id} value={id}>
              {benchmarkTitle(id)}
            </MenuItem>
          ))}
        </Field>
        <Field
          select
          label={t('filter.method')}
          value={query.method ?? ''}
          onChange={({ target }) => change({ method: target.value })}
        >
          <MenuItem value="">{t('filter.all')}</MenuItem>
          {EVALUATION_METHODS.map(method => (
            <MenuItem key={method} value={method}>
              {t(METHOD_TITLES[method])}
            </MenuItem>
          ))}
        </Field>
      </FilterBar>
      <FilterChips query={query} onRemove={name => change({ [name]: '' })} />
    </>
  );
}
