import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReviewCriterion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { scaleNumbers } from './scoreKeys';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5) },
  numbers: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  number: { minWidth: 36, padding: theme.spacing(0.5) },
  current: { color: theme.palette.primary.main, fontWeight: 600 },
}));

/** A score for each criterion; digits of the keyboard score the marked one. */
export function ScoreFields(props: {
  rubric: ReviewCriterion[];
  scores: Record<string, number>;
  /** Which criterion digits of the keyboard score. */
  current: number;
  onScore(name: string, score: number | undefined): void;
  onPick(criterion: number): void;
}) {
  const classes = useStyles();
  const { rubric, scores, current, onScore, onPick } = props;
  return (
    <div className={classes.root}>
      {rubric.map((criterion, index) => {
        const { name, description, min, max } = criterion;
        const numbers = scaleNumbers(criterion);
        return (
          <div key={name} role="group" aria-label={name}>
            <Typography
              variant="subtitle2"
              component="h3"
              className={index === current ? classes.current : undefined}
            >
              {name} ({min}–{max})
            </Typography>
            {description && (
              <Typography variant="body2" color="textSecondary">
                {description}
              </Typography>
            )}
            <div className={classes.numbers}>
              {numbers.map(score => (
                <Button
                  key={score}
                  size="small"
                  className={classes.number}
                  color="primary"
                  variant={scores[name] === score ? 'contained' : 'outlined'}
                  aria-pressed={scores[name] === score}
                  onClick={() => onScore(name, score)}
                >
                  {score}
                </Button>
              ))}
              {numbers.length === 0 && (
                <TextField
                  type="number"
                  size="small"
                  variant="outlined"
                  inputProps={{ min, max, step: 1, 'aria-label': name }}
                  value={scores[name] ?? ''}
                  onFocus={() => onPick(index)}
                  onChange={({ target: { value } }) =>
                    onScore(name, value === '' ? undefined : Number(value))
                  }
                />
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
