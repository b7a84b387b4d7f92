import { Content } from '@backstage/core-components';
import { Route, Routes } from 'react-router-dom';
import { ProgressPage } from './ProgressPage';
import { StartPage } from './StartPage';

/** A model from a file: the form, and where each stands. */
export function FineTunePage() {
  return (
    <Content>
      <Routes>
        <Route index element={<StartPage />} />
        <Route path=":id" element={<ProgressPage />} />
      </Routes>
    </Content>
  );
}
