import { Route, Routes } from 'react-router-dom';
import { Content } from '@backstage/core-components';
import { ComparePage } from './compare/ComparePage';
import { ImportPage } from './import/ImportPage';
import { LeaderboardPage } from './leaderboard/LeaderboardPage';
import { LeaderboardsPage } from './leaderboards/LeaderboardsPage';
import { EvaluationListPage } from './list/EvaluationListPage';
import { RecordPage } from './record/RecordPage';

/** Leaderboards, all evaluations, and each of them below. */
export function EvaluationsPage() {
  return (
    <Content>
      <Routes>
        <Route index element={<LeaderboardsPage />} />
        <Route path="leaderboard" element={<LeaderboardPage />} />
        <Route path="all" element={<EvaluationListPage />} />
        <Route path="record/:id" element={<RecordPage />} />
        <Route path="compare" element={<ComparePage />} />
        <Route path="import" element={<ImportPage />} />
      </Routes>
    </Content>
  );
}
