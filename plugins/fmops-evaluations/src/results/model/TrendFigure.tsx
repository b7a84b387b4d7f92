import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { evaluationRouteRef } from '../../routes';
import { formatDelta } from '../score/formatScore';
import { IntervalMark } from '../score/IntervalMark';
import { scaleOf } from '../score/scale';
import { ScoreText } from '../score/ScoreText';
import { conditionText } from '../words/conditions';
import { askedTitle } from '../words/subjects';
import type { Trend } from './trends';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2), margin: 0, minWidth: 0 },
  table: {
    width: '100%',
    borderSpacing: theme.spacing(0, 0.5),
    '& th': { textAlign: 'left', fontWeight: 'inherit' },
    '& td:last-child': { textAlign: 'right' },
  },
  mark: { width: '50%' },
}));

/** Scores of versions below one another, on one scale, with their intervals. */
export function TrendFigure({ trend }: { trend: Trend }) {
  const classes = useStyles();
  const record = useRouteRef(evaluationRouteRef);
  const { of, metric, unit, higherIsBetter, points } = trend;
  const scale = scaleOf(points.map(({ score }) => score));
  const title = `${askedTitle(of)}, ${metric}`;
  const settings = Object.entries(of.settings)
    .map(([key, value]) => conditionText({ field: `settings.${key}`, value }))
    .join('; ');
  return (
    <Paper component="figure" className={classes.root} aria-label={title}>
      <figcaption>
        <Typography variant="subtitle2" component="h3">
          {title}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="div">
          {[settings, higherIsBetter ? 'more is better' : 'less is better']
            .filter(Boolean)
            .join('; ')}
        </Typography>
      </figcaption>
      <table className={classes.table} aria-label={title}>
        <tbody>
          {points.map(({ version, score, evaluation }, index) => {
            const before = points[index - 1];
            return (
              <tr key={version}>
                <Typography component="th" variant="body2" scope="row">
                  <Link to={record?.({ id: evaluation.id }) ?? ''}>
                    {version || 'not stated'}
                  </Link>
                </Typography>
                <td className={classes.mark}>
                  {scale && (
                    <IntervalMark
                      score={score}
                      scale={scale}
                      reference={before?.score.value}
                    />
                  )}
                </td>
                <Typography component="td" variant="body2">
                  <ScoreText score={score} />
                  {before &&
                    `${formatDelta(
                      score.value - before.score.value,
                      unit,
                    )} since ${before.version || 'the one before'}`}
                </Typography>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Paper>
  );
}
