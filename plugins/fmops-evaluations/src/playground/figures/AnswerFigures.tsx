import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { playgroundAnswerTranslationRef } from '../answer/messages';
import type { AnswerState } from '../session/AnswerState';
import { answerFigures } from './answerFigures';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer' },
  notes: {
    margin: theme.spacing(1, 0),
    '& dt': { color: theme.palette.text.primary },
    '& dd': { margin: theme.spacing(0, 0, 0.5) },
  },
}));

/** What was measured of an answer; unfolded, it tells where the numbers come from. */
export function AnswerFigures(props: { state: AnswerState }) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const figures = answerFigures(t, props.state);
  return figures.length > 0 ? (
    <details className={classes.root} data-testid="figures">
      <summary className={classes.summary}>
        {figures.map(({ text }) => text).join(' · ')}
      </summary>
      <dl className={classes.notes}>
        {figures.map(({ id, text, note }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </details>
  ) : null;
}
