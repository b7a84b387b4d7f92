import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ResultRow,
  Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { formatScore } from '../../score/formatScore';
import { resultsRecordTranslationRef } from '../messages';
import { LongText } from './LongText';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2), display: 'grid', gap: theme.spacing(1) },
  parts: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
  },
  scores: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
  key: { overflowWrap: 'anywhere' },
}));

/** A question, what was expected, what came, and what it was worth. */
export function RowCard(props: {
  row: ResultRow;
  /** Of the whole evaluation: they tell the units. */
  scores: readonly Score[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const { row, scores } = props;
  const unitOf = (metric: string) =>
    scores.find(score => score.metric === metric)?.unit;
  const parts = [
    { title: t('row.asked'), text: row.input },
    { title: t('row.expected'), text: row.expected },
    { title: t('row.answered'), text: row.output },
    { title: t('row.explanation'), text: row.explanation },
  ];
  return (
    <Paper component="li" className={classes.root}>
      <div className={classes.scores}>
        <Typography
          variant="caption"
          color="textSecondary"
          className={classes.key}
        >
          {row.key}
        </Typography>
        {Object.entries(row.scores).map(([metric, value]) => (
          <Typography key={metric} variant="body2">
            {metric}:{' '}
            <strong>
              {value === null
                ? t('row.notScored')
                : formatScore(value, unitOf(metric))}
            </strong>
          </Typography>
        ))}
      </div>
      <div className={classes.parts}>
        {parts.map(
          ({ title, text }) =>
            text !== undefined && (
              <LongText key={title} title={title} text={text} />
            ),
        )}
      </div>
    </Paper>
  );
}
