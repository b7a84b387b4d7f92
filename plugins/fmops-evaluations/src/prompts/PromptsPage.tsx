import { Route, Routes } from 'react-router-dom';
import { Content } from '@backstage/core-components';
import { SetPage } from '../sets/page/SetPage';
import { SetsPage } from '../sets/list/SetsPage';
import { BrowsePromptsPage } from './browse/BrowsePromptsPage';

/** Prompts, and the evaluation catalogs that they are tried on. */
export function PromptsPage() {
  return (
    <Content>
      <Routes>
        <Route index element={<BrowsePromptsPage />} />
        <Route path="sets" element={<SetsPage />} />
        <Route path="sets/:id" element={<SetPage />} />
      </Routes>
    </Content>
  );
}
