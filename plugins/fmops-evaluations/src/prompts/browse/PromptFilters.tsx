import { useSearchParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import { parseEntityRef } from '@backstage/catalog-model';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { Field } from '../../fields/Field';
import { SearchField } from '../../fields/SearchField';
import { FilterBar } from '../../layout/FilterBar';
import { promptsTranslationRef } from '../messages';
import type { PromptFilter, PromptQuery } from './promptQuery';
import { usePromptFacets } from './usePromptFacets';

const TITLES = {
  tag: 'filter.tag',
  owner: 'filter.owner',
  task: 'filter.task',
} as const satisfies Record<PromptFilter, string>;

const WORDS: Partial<Record<PromptFilter, (value: string) => string>> = {
  owner: ownerTitle,
};

function ownerTitle(ref: string): string {
  try {
    return humanizeEntityRef(parseEntityRef(ref), { defaultKind: 'group' });
  } catch {
    return ref;
  }
}

/** Narrows prompts down; what is chosen stands in the address. */
export function PromptFilters({ query }: { query: PromptQuery }) {
  const { t } = useTranslationRef(promptsTranslationRef);
  const [params, setParams] = useSearchParams();
  const facets = usePromptFacets();
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return (
    <FilterBar>
      <SearchField
        label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        value={query.text ?? ''}
        onChange={text => change('text', text)}
      />
      {(Object.keys(TITLES) as PromptFilter[]).map(name => {
        const chosen = query[name] ?? '';
        const known = facets[name];
        const options =
          !chosen || known.some(({ value }) => value === chosen)
            ? known
            : [...known, { value: chosen, count: 0 }];
        return (
          <Field
            key={name}
            select
            label={t(TITLES[name])}
            value={chosen}
            onChange={({ target }) => change(name, target.value)}
          >
            <MenuItem value="">{t('filter.all')}</MenuItem>
            {options.map(({ value, count }) => (
              <MenuItem key={value} value={value}>
                {WORDS[name]?.(value) ?? value} ({count})
              </MenuItem>
            ))}
          </Field>
        );
      })}
    </FilterBar>
  );
}
