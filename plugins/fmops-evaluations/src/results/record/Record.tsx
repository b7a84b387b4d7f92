import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { EvaluationsSubpage } from '../frame/EvaluationsSubpage';
import { DemoChip } from '../frame/DemoChip';
import { resultsTranslationRef } from '../messages';
import { isDemonstration } from '../words/demonstration';
import { askedTitle } from '../words/subjects';
import { METHOD_TITLES } from '../words/methods';
import { resultsRecordTranslationRef } from './messages';
import { RecordActions } from './RecordActions';
import { RecordFacts } from './RecordFacts';
import { RowsSection } from './rows/RowsSection';
import { ScoresTable } from './ScoresTable';

/** What is kept about an evaluation. */
export function Record({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const method = tResults(METHOD_TITLES[evaluation.method]);
  const title = `${method}: ${askedTitle(tResults, evaluation)}`;
  return (
    <EvaluationsSubpage
      title={
        <>
          {title} {isDemonstration(evaluation) && <DemoChip />}
        </>
      }
      actions={<RecordActions evaluation={evaluation} />}
    >
      <RecordFacts evaluation={evaluation} />
      <section>
        <Typography variant="h6" component="h2" gutterBottom>
          {t('scores.title')}
        </Typography>
        <ScoresTable scores={evaluation.scores} />
      </section>
      <RowsSection evaluation={evaluation} />
    </EvaluationsSubpage>
  );
}
