import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { makeStyles } from '@material-ui/core/styles';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { nameOfRef } from '../words/nameOfRef';
import { FigureTable } from './FigureTable';
import { agreementWords } from './agreementWords';
import { choiceWords } from './choiceWords';
import { estimateText, percentText } from './estimateText';
import { reviewResultsTranslationRef } from './messages';

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
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { id, progress, task } = props.review;
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
            title={t('wins.title')}
            note={t('wins.about')}
            head={[
              t('column.model'),
              t('wins.over'),
              t('wins.won'),
              t('wins.lost'),
              t('wins.tied'),
              t('wins.rate'),
            ]}
            rows={pairs.map(pair => [
              nameOfRef(pair.model),
              nameOfRef(pair.over),
              pair.wins,
              pair.losses,
              pair.bothBad
                ? t('wins.bothBad', { ties: pair.ties, bothBad: pair.bothBad })
                : pair.ties,
              percentText(t, pair.winRate),
            ])}
          />
          <FigureTable
            title={t('ranking.title')}
            note={t('ranking.about')}
            head={[t('column.model'), t('ranking.chance')]}
            rows={ranking.map(({ model, strength }) => [
              nameOfRef(model),
              percentText(t, strength),
            ])}
          />
          <FigureTable
            title={t('scores.title')}
            note={t('scores.about')}
            head={[
              t('column.model'),
              t('scores.criterion'),
              t('scores.mean'),
              t('column.items'),
            ]}
            rows={scores.map(({ model, criterion, mean, items }) => [
              model ? nameOfRef(model) : t('scores.noModel'),
              criterion,
              estimateText(t, mean),
              items,
            ])}
          />
          <FigureTable
            title={t('agreement.title')}
            note={t('agreement.about')}
            head={[
              t('agreement.of'),
              t('agreement.measure'),
              t('agreement.title'),
              t('column.items'),
            ]}
            rows={agreement
              .filter(({ items }) => items > 0)
              .map(figure => [
                task === 'scored' ? figure.about : t('column.choice'),
                agreementWords(t, figure),
                estimateText(t, figure.estimate),
                figure.items,
              ])}
          />
          <FigureTable
            title={t('choices.title')}
            head={[t('column.choice'), t('column.judgements')]}
            rows={choices.map(({ choice, count }) => [
              choiceWords(t, choice),
              count,
            ])}
            note={
              pairs.length > 0 || task === 'preference'
                ? t('choices.about')
                : undefined
            }
          />
          <FigureTable
            title={t('labels.title')}
            head={[t('column.label'), t('column.judgements')]}
            rows={labels.map(({ choice, count }) => [choice, count])}
          />
          <FigureTable
            title={t('people.title')}
            head={[
              t('column.reviewer'),
              t('people.judged'),
              t('people.skipped'),
            ]}
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
