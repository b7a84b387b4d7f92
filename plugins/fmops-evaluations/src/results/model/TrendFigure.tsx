import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { evaluationRouteRef } from '../../routes';
import { resultsTranslationRef } from '../messages';
import { IntervalMark } from '../score/IntervalMark';
import { scaleOf } from '../score/scale';
import { ScoreText } from '../score/ScoreText';
import { betterText } from '../words/betterText';
import { settingTexts } from '../words/conditions';
import { askedTitle } from '../words/subjects';
import { SinceBefore } from './SinceBefore';
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
  const { t } = useTranslationRef(resultsTranslationRef);
  const record = useRouteRef(evaluationRouteRef);
  const { of, metric, points } = trend;
  const scale = scaleOf(points.map(({ score }) => score));
  const title = `${askedTitle(t, of)}, ${metric}`;
  return (
    <Paper component="figure" className={classes.root} aria-label={title}>
      <figcaption>
        <Typography variant="subtitle2" component="h3">
          {title}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="div">
          {[...settingTexts(t, of), betterText(t, trend)].join('; ')}
        </Typography>
      </figcaption>
      <table className={classes.table} aria-label={title}>
        <tbody>
          {points.map((point, index) => {
            const { version, score, evaluation } = point;
            const before = points[index - 1];
            return (
              <tr key={version}>
                <Typography component="th" variant="body2" scope="row">
                  <Link to={record?.({ id: evaluation.id }) ?? ''}>
                    {version || t('value.notStated')}
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
                  {before && <SinceBefore point={point} before={before} />}
                </Typography>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Paper>
  );
}
