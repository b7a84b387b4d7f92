import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import type { ScoreDifference } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';
import { resultsTranslationRef } from '../messages';
import {
  formatDelta,
  formatDeltaInterval,
  formatScore,
} from '../score/formatScore';
import { VERDICT_TITLES } from '../words/verdicts';
import { resultsCompareTranslationRef } from './messages';

/** The shade that can be read on paper. */
const shadeOf = ({ palette }: Theme) =>
  palette.type === 'dark' ? 'light' : 'dark';

const useStyles = makeStyles(theme => ({
  verdict: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  clear: { fontWeight: theme.typography.fontWeightBold as number },
  better: { color: theme.palette.success[shadeOf(theme)] },
  worse: { color: theme.palette.error[shadeOf(theme)] },
}));

const SIGNIFICANCE = new PageNumberFormat({
  maximumSignificantDigits: 2,
});

/** How a score differs from that of the first: in words, with its sign, and how sure that is. */
export function DifferenceText(props: { difference: ScoreDifference }) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsCompareTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const { difference } = props;
  const { value, unit, delta, interval, significance, pairs } = difference;
  const { verdict } = difference;
  const isClear = verdict === 'better' || verdict === 'worse';
  const Icon = delta > 0 ? ArrowUpward : ArrowDownward;
  const notes = [
    interval && formatDeltaInterval(tResults, interval, unit),
    significance &&
      `p ${
        significance.pValue < 0.001
          ? '< 0.001'
          : `= ${SIGNIFICANCE.format(significance.pValue)}`
      }, ${significance.test}`,
    pairs !== undefined && t('difference.pairs', { count: pairs }),
  ].filter(Boolean);
  return (
    <>
      {formatScore(value, unit)}
      <div
        className={`${classes.verdict} ${
          isClear ? `${classes.clear} ${classes[verdict]}` : ''
        }`}
      >
        {isClear && delta !== 0 && <Icon fontSize="inherit" aria-hidden />}
        {t('difference.verdict', {
          delta: formatDelta(tResults, delta, unit),
          verdict: tResults(VERDICT_TITLES[verdict]),
        })}
      </div>
      {notes.map(note => (
        <Typography
          key={String(note)}
          variant="caption"
          color="textSecondary"
          component="div"
        >
          {note}
        </Typography>
      ))}
    </>
  );
}
