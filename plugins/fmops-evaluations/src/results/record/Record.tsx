import Typography from '@material-ui/core/Typography';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { EvaluationsSubpage } from '../frame/EvaluationsSubpage';
import { DemoChip } from '../frame/DemoChip';
import { isDemonstration } from '../words/demonstration';
import { askedTitle } from '../words/subjects';
import { METHOD_TITLES } from '../words/methods';
import { RecordActions } from './RecordActions';
import { RecordFacts } from './RecordFacts';
import { RowsSection } from './rows/RowsSection';
import { ScoresTable } from './ScoresTable';

/** What is kept about an evaluation. */
export function Record({ evaluation }: { evaluation: Evaluation }) {
  const title = `${METHOD_TITLES[evaluation.method]}: ${askedTitle(
    evaluation,
  )}`;
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
          Scores
        </Typography>
        <ScoresTable scores={evaluation.scores} />
      </section>
      <RowsSection evaluation={evaluation} />
    </EvaluationsSubpage>
  );
}
