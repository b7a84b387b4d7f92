import { Route, Routes } from 'react-router-dom';
import { Content } from '@backstage/core-components';
import { NewReview } from './create/NewReview';
import { JudgeReview } from './judge/JudgeReview';
import { ReviewList } from './list/ReviewList';
import { ReviewView } from './results/ReviewView';

/** All reviews of the user, and below it where they are made, judged and read. */
export function ReviewsPage() {
  return (
    <Content>
      <Routes>
        <Route index element={<ReviewList />} />
        <Route path="new" element={<NewReview />} />
        <Route path=":id" element={<ReviewView />} />
        <Route path=":id/judge" element={<JudgeReview />} />
      </Routes>
    </Content>
  );
}
