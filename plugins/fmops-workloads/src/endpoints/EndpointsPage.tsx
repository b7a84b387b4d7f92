import { Route, Routes } from 'react-router-dom';
import { Content } from '@backstage/core-components';
import { EndpointDetail } from '../endpoint/EndpointDetail';
import { AllEndpoints } from './AllEndpoints';

/** The page of all endpoints that the user may see, and each of them below. */
export function EndpointsPage() {
  return (
    <Content>
      <Routes>
        <Route index element={<AllEndpoints />} />
        <Route path=":cluster/:uid" element={<EndpointDetail />} />
      </Routes>
    </Content>
  );
}
