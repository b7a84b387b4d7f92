import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  BEST_SCORE,
  type Contribution,
  type Criterion,
} from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CRITERION_WORDS } from './criterionWords';
import { rankingTranslationRef } from './messages';

const HEIGHT = 12;

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(0.5, 0) },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  entry: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
}));

/**
 * What each criterion adds to the points of a model, as a bar and in words.
 *
 * @public
 */
export function ContributionBar(props: {
  contributions: readonly Contribution[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(rankingTranslationRef);
  const { palette } = useTheme();
  const colors: Record<Criterion, string> = {
    quality: palette.primary.main,
    cost: palette.success.main,
    speed: palette.warning.main,
  };
  let from = 0;
  const parts = props.contributions.map(({ criterion, share, counted }) => {
    const points = share * counted;
    const part = { criterion, points, from };
    from += points;
    return part;
  });
  const percent = (points: number) => `${(100 * points) / BEST_SCORE}%`;
  return (
    <div className={classes.root}>
      <svg width="100%" height={HEIGHT} aria-hidden>
        <rect width="100%" height={HEIGHT} fill={palette.action.hover} />
        {parts.map(part => (
          <rect
            key={part.criterion}
            x={percent(part.from)}
            width={percent(part.points)}
            height={HEIGHT}
            fill={colors[part.criterion]}
            stroke={palette.background.paper}
          />
        ))}
      </svg>
      <ul className={classes.legend}>
        {parts.map(({ criterion, points }) => (
          <li key={criterion} className={classes.entry}>
            <svg width={10} height={10} aria-hidden>
              <rect width={10} height={10} fill={colors[criterion]} />
            </svg>
            <Typography variant="caption">
              {t(CRITERION_WORDS[criterion])} {points.toFixed(2)}
            </Typography>
          </li>
        ))}
      </ul>
    </div>
  );
}
