import { Progress } from '@backstage/core-components';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { useEntity } from '@backstage/plugin-catalog-react';
import { lazy, Suspense } from 'react';
import { cards } from '../cards';
import { EntityLayout } from '../layout/EntityLayout';

const CARDS = cards.map(({ name, type, filter, loader }) => ({
  name,
  type,
  fits: filterPredicateToFilterFunction(filter),
  Card: lazy(async () => {
    const element = await loader();
    return { default: () => element };
  }),
}));

/** The cards of a model or a dataset, laid out as in the new frontend system. */
export function ModelContent() {
  const { entity } = useEntity();
  return (
    <EntityLayout
      cards={CARDS.filter(({ fits }) => fits(entity)).map(
        ({ name, type, Card }) => ({
          type,
          element: (
            <Suspense key={name} fallback={<Progress />}>
              <Card />
            </Suspense>
          ),
        }),
      )}
    />
  );
}
