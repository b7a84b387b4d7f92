import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Playground } from './Playground';

/** Asks the endpoint of the page, and others beside it. */
export function PlaygroundTab() {
  return <Playground own={stringifyEntityRef(useEntity().entity)} />;
}
