import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  AnswersToReview,
  ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ScrollRegion } from '../results/ScrollRegion';
import { nameOfRef } from '../words/nameOfRef';
import { newReviewTranslationRef } from './messages';
import type { SourceFieldProps } from './SourceFields';

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(1, 0),
    paddingLeft: theme.spacing(3),
  },
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
}));

/** Those that a task can be done with. */
const usable = (task: ReviewTask, items: readonly AnswersToReview[]) =>
  items.filter(
    ({ answers }) => answers.length >= (task === 'pairwise' ? 2 : 1),
  );

/** Answers that were handed over from the playground, once the reader agrees. */
export function AnswersSource({ task, handed, onChange }: SourceFieldProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(newReviewTranslationRef);
  const items = usable(task, handed);
  const leftOut = handed.length - items.length;
  if (items.length === 0) {
    return <Typography variant="body2">{t('answers.unusable')}</Typography>;
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('answers.questions', { count: items.length })}
        {leftOut > 0 && ` ${t('answers.leftOut', { count: leftOut })}`}
      </Typography>
      <ScrollRegion label={t('answers.handed')}>
        <ol className={classes.list}>
          {items.map(({ prompt, answers }, index) => (
            <li key={index}>
              <Typography variant="body2" className={classes.text}>
                {prompt}
              </Typography>
              {answers.map(({ text, model = t('answers.unknownModel') }) => (
                <Typography
                  key={model}
                  variant="body2"
                  color="textSecondary"
                  className={classes.text}
                >
                  {nameOfRef(model)}: {text}
                </Typography>
              ))}
            </li>
          ))}
        </ol>
      </ScrollRegion>
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            onChange={(_, agreed) =>
              onChange(agreed ? { type: 'answers', items } : undefined)
            }
          />
        }
        label={t('answers.agree')}
      />
    </>
  );
}
