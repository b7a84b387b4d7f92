import { Route, Routes } from 'react-router-dom';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EndpointDetail } from './EndpointDetail';
import { EntityEndpoints } from './EntityEndpoints';

/** The Endpoint tab of an entity: its endpoint, or its endpoints and each of them below. */
export function EndpointTab() {
  const entityRef = stringifyEntityRef(useEntity().entity);
  return (
    <Routes>
      <Route
        index
        element={<EntityEndpoints key={entityRef} entityRef={entityRef} />}
      />
      <Route path=":cluster/:uid" element={<EndpointDetail />} />
    </Routes>
  );
}
