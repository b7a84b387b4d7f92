import { Route, Routes } from 'react-router-dom';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { RunView } from '../run/RunView';
import { EntityRuns } from './EntityRuns';

/** The Runs tab of an entity: its runs, and each of them below. */
export function RunsTab() {
  const entityRef = stringifyEntityRef(useEntity().entity);
  return (
    <Routes>
      <Route
        index
        element={<EntityRuns key={entityRef} entityRef={entityRef} />}
      />
      <Route path=":cluster/:uid" element={<RunView />} />
    </Routes>
  );
}
