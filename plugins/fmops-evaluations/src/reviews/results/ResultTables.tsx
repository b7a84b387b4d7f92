import { useApi } from '@backstage/core-plugin-api';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { makeStyles } from '@material-ui/core/styles';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { estimateText, percentText } from '../words/estimateText';
import { nameOfRef } from '../words/nameOfRef';
import { CHOICE_WORDS } from '../words/taskWords';
import { FigureTable } from './FigureTable';
import { agreementWords } from './agreementWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 28rem), 1fr))',
  },
}));

/** What the judgements come to so far; intervals hold 95 % by bootstrap. */
export function ResultTables(props: { review: ReviewCampaign }) {
  const classes = useStyles();
  const { id, progress } = props.review;
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(
    () => reviews.results(id),
    [reviews, id, progress.judged],
  );
  return (
    <Loaded state={state}>
      {({ agreement, choices, labels, pairs, ranking, scores, people }) => (
        <div className={classes.root}>
          <FigureTable
            title="Wins"
            note="Ties count half. In brackets: where 95 % of repetitions would lie."
            head={['Model', 'Over', 'Won', 'Lost', 'Tied', 'Win rate']}
            rows={pairs.map(pair => [
              nameOfRef(pair.model),
              nameOfRef(pair.over),
              pair.wins,
              pair.losses,
              pair.bothBad
                ? `${pair.ties} (${pair.bothBad} both bad)`
                : pair.ties,
              percentText(pair.winRate),
            ])}
          />
          <FigureTable
            title="Ranking"
            note="Chance to win over an average model, by the model of Bradley and Terry."
            head={['Model', 'Chance to win']}
            rows={ranking.map(({ model, strength }) => [
              nameOfRef(model),
              percentText(strength),
            ])}
          />
          <FigureTable
            title="Scores"
            note="Means. In brackets: where 95 % of repetitions would lie."
            head={['Model', 'Criterion', 'Mean', 'Items']}
            rows={scores.map(({ model, criterion, mean, items }) => [
              model ? nameOfRef(model) : 'not named',
              criterion,
              estimateText(mean),
              items,
            ])}
          />
          <FigureTable
            title="Agreement"
            note="1 is full agreement, 0 is chance. It takes items that two people have judged."
            head={['About', 'Measure', 'Agreement', 'Items']}
            rows={agreement
              .filter(({ items }) => items > 0)
              .map(figure => [
                figure.about,
                agreementWords(figure),
                estimateText(figure.estimate),
                figure.items,
              ])}
          />
          <FigureTable
            title="Choices"
            head={['Choice', 'Judgements']}
            rows={choices.map(({ choice, count }) => [
              CHOICE_WORDS[choice] ?? choice,
              count,
            ])}
            note={
              pairs.length > 0 || props.review.task === 'preference'
                ? 'A and B in the order of the source, whatever reviewers saw.'
                : undefined
            }
          />
          <FigureTable
            title="Labels"
            head={['Label', 'Judgements']}
            rows={labels.map(({ choice, count }) => [choice, count])}
          />
          <FigureTable
            title="People"
            head={['Reviewer', 'Judged', 'Skipped']}
            rows={people.map(({ reviewer, judged, skipped }) => [
              nameOfRef(reviewer),
              judged,
              skipped,
            ])}
          />
        </div>
      )}
    </Loaded>
  );
}
