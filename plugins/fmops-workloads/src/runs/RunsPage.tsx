import { Route, Routes } from 'react-router-dom';
import { Content } from '@backstage/core-components';
import { RunView } from '../run/RunView';
import { AllRuns } from './AllRuns';

/** The page of all runs that the user may see, and each of them below. */
export function RunsPage() {
  return (
    <Content>
      <Routes>
        <Route index element={<AllRuns />} />
        <Route path=":cluster/:uid" element={<RunView />} />
      </Routes>
    </Content>
  );
}
