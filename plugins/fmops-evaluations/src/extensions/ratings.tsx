import { EntityCardBlueprint } from '../alpha';

/** What people think of the answers of an endpoint or a model. */
export const ratingsCard = EntityCardBlueprint.make({
  name: 'ratings',
  params: {
    type: 'content',
    filter: {
      $any: [
        { kind: 'component', 'spec.type': 'model-endpoint' },
        { kind: 'foundationmodel' },
      ],
    },
    loader: () =>
      import('../ratings/summary/RatingsCard').then(m => <m.RatingsCard />),
  },
});
