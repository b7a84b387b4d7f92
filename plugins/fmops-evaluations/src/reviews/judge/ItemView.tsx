import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  JudgementDraft,
  ReviewAssignment,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { reviewsTranslationRef } from '../messages';
import { EditableParts } from './EditableParts';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  box: { padding: theme.spacing(2), minWidth: 0 },
  answers: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 22rem), 1fr))',
  },
  chosen: { outline: `2px solid ${theme.palette.primary.main}` },
}));

/** Which answers a choice is about. */
const CHOSEN: Record<string, number[]> = { a: [0], b: [1], tie: [0, 1] };

/** What is judged: the prompt above, its answers side by side where there is room. */
export function ItemView(props: {
  assignment: ReviewAssignment;
  draft: JudgementDraft;
  /** As the texts came, not as Markdown. */
  raw: boolean;
  onChange(draft: Partial<JudgementDraft>): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { assignment, draft, raw, onChange } = props;
  const { prompt, answers, expected } = assignment;
  const { texts, choice = '' } = draft;
  const isPair = answers.length > 1;
  const chosen = isPair ? CHOSEN[choice] ?? [] : [];
  return (
    <div className={classes.root}>
      {prompt.length > 0 && (
        <Paper variant="outlined" className={classes.box}>
          <Typography variant="overline" component="h2">
            {t('item.prompt')}
          </Typography>
          <EditableParts
            name={t('item.prompt')}
            parts={prompt}
            texts={texts?.prompt}
            raw={raw}
            onChange={changed =>
              texts && onChange({ texts: { ...texts, prompt: changed } })
            }
          />
        </Paper>
      )}
      <div className={classes.answers}>
        {answers.map((parts, index) => {
          const name = isPair
            ? t('item.answerOf', { letter: 'AB'[index] })
            : t('item.answer');
          return (
            <Paper
              key={index}
              variant="outlined"
              className={`${classes.box} ${
                chosen.includes(index) ? classes.chosen : ''
              }`}
            >
              <Typography variant="overline" component="h2">
                {name}
              </Typography>
              <EditableParts
                name={name}
                parts={parts}
                texts={texts?.answers[index]}
                raw={raw}
                onChange={changed =>
                  texts &&
                  onChange({
                    texts: {
                      ...texts,
                      answers: texts.answers.map((other, at) =>
                        at === index ? changed : other,
                      ),
                    },
                  })
                }
              />
            </Paper>
          );
        })}
      </div>
      {expected !== undefined && (
        <Paper variant="outlined" className={classes.box}>
          <Typography variant="overline" component="h2">
            {t('item.expected')}
          </Typography>
          <EditableParts
            name={t('item.expected')}
            parts={[{ label: 'expected', text: expected }]}
            raw={raw}
            onChange={() => {}}
          />
        </Paper>
      )}
    </div>
  );
}
