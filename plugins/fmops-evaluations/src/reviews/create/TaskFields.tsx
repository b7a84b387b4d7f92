import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  editsRows,
  REVIEW_TASKS,
  type ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { reviewsTranslationRef } from '../messages';
import { TASK_WORDS } from '../words/taskWords';
import { newReviewTranslationRef } from './messages';
import { forTask } from './newReview';
import type { ReviewFields } from './NewReviewForm';
import { RubricFields } from './RubricFields';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  option: { alignItems: 'flex-start', marginBottom: theme.spacing(1) },
}));

/** What reviewers do, and what they look at. */
export function TaskFields({ form, change, problems }: ReviewFields) {
  const classes = useStyles();
  const { t } = useTranslationRef(newReviewTranslationRef);
  const { t: tReviews } = useTranslationRef(reviewsTranslationRef);
  return (
    <div className={classes.root}>
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('task.question')}</FormLabel>
        <RadioGroup
          value={form.task}
          onChange={(_, task) =>
            change({ ...forTask(t, task as ReviewTask), source: undefined })
          }
        >
          {REVIEW_TASKS.map(task => (
            <FormControlLabel
              key={task}
              value={task}
              className={classes.option}
              control={<Radio color="primary" />}
              label={
                <>
                  {tReviews(TASK_WORDS[task].title)}
                  <Typography variant="body2" color="textSecondary">
                    {tReviews(TASK_WORDS[task].description)}
                  </Typography>
                </>
              }
            />
          ))}
        </RadioGroup>
      </FormControl>
      {form.task === 'scored' && (
        <RubricFields
          rubric={form.rubric ?? []}
          problem={problems.rubric}
          onChange={rubric => change({ rubric })}
        />
      )}
      {editsRows(form.task) && (
        <TextField
          id="review-labels"
          label={t('task.labels')}
          helperText={problems.labels ?? t('task.labelsHint')}
          error={Boolean(problems.labels)}
          defaultValue=""
          onChange={event => {
            const labels = event.target.value
              .split(',')
              .map(label => label.trim())
              .filter(Boolean)
              .slice(0, 9);
            change({ labels: labels.length > 0 ? labels : undefined });
          }}
          variant="outlined"
          fullWidth
        />
      )}
      <TextField
        id="review-instructions"
        label={t('task.instructions')}
        helperText={t('task.instructionsHint')}
        value={form.instructions ?? ''}
        onChange={event =>
          change({ instructions: event.target.value || undefined })
        }
        inputProps={{ maxLength: 10_000 }}
        variant="outlined"
        multiline
        minRows={2}
        fullWidth
      />
    </div>
  );
}
