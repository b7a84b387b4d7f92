import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useApi } from '@backstage/core-plugin-api';
import type { AnswersToReview } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../loading/messageOf';
import { reviewRouteRef, reviewsRouteRef } from '../../routes';
import { AllReviewsLink } from '../list/AllReviewsLink';
import { DrawFields } from './DrawFields';
import { newReviewTranslationRef } from './messages';
import { emptyForm, firstTask, reviewOf, type ReviewForm } from './newReview';
import { PeopleFields } from './PeopleFields';
import { SourceFields } from './SourceFields';
import { TaskFields } from './TaskFields';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    maxWidth: 800,
    fontFamily: theme.typography.fontFamily,
  },
}));

/** What a section of the form is given. */
export interface ReviewFields {
  form: ReviewForm;
  change(part: Partial<ReviewForm>): void;
  /** What is wrong, by field; empty until the form was sent once. */
  problems: Record<string, string>;
}

/** The form of a new review. */
export function NewReviewForm(props: {
  owners: string[];
  /** Answers that were handed over from the playground. */
  handed: readonly AnswersToReview[];
  onStarted(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(newReviewTranslationRef);
  const { owners, handed, onStarted } = props;
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const navigate = useNavigate();
  const list = useRouteRef(reviewsRouteRef)?.() ?? '';
  const pageOf = useRouteRef(reviewRouteRef);
  const [form, setForm] = useState(() =>
    emptyForm(t, owners[0], firstTask(handed)),
  );
  const [tried, setTried] = useState(false);
  const { review, problems } = reviewOf(t, form);
  const shown = tried ? problems : {};
  const change = (part: Partial<ReviewForm>) =>
    setForm(before => ({ ...before, ...part }));
  const [{ loading, error }, start] = useAsyncFn(async () => {
    if (!review) return;
    const { id } = await reviews.create(review);
    onStarted();
    navigate(pageOf?.({ id }) ?? list);
  }, [review, reviews, navigate, onStarted, pageOf, list]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    start();
  };
  const fields: ReviewFields = { form, change, problems: shown };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div>
        <AllReviewsLink />
        <Typography variant="h5" component="h1">
          {t('form.title')}
        </Typography>
      </div>
      <TextField
        id="review-title"
        label={t('title.label')}
        helperText={shown.title ?? t('title.hint')}
        error={Boolean(shown.title)}
        value={form.title}
        onChange={event => change({ title: event.target.value })}
        inputProps={{ maxLength: 200 }}
        variant="outlined"
        required
      />
      <TaskFields {...fields} />
      <SourceFields {...fields} handed={handed} />
      <DrawFields {...fields} />
      <PeopleFields {...fields} owners={owners} />
      {error && (
        <Alert severity="error">
          {t('form.notStarted', { reason: messageOf(error) })}
        </Alert>
      )}
      {tried && !review && (
        <Alert severity="warning">{t('form.incomplete')}</Alert>
      )}
      <div>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={loading}
        >
          {t(loading ? 'form.starting' : 'form.start')}
        </Button>
      </div>
    </form>
  );
}
