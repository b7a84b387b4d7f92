import { Route, Routes } from 'react-router-dom';
import { Content } from '@backstage/core-components';
import { PromotionListPage } from './list/PromotionListPage';
import { PromotionPage } from './page/PromotionPage';
import { RequestPage } from './request/RequestPage';

/** Promotions, and each of them below. */
export function PromotionsPage() {
  return (
    <Content>
      <Routes>
        <Route index element={<PromotionListPage />} />
        <Route path="new" element={<RequestPage />} />
        <Route path="record/:id" element={<PromotionPage />} />
      </Routes>
    </Content>
  );
}
