import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  editsRows,
  type ReviewReveal,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DateTime } from 'luxon';
import { reviewsTranslationRef } from '../messages';
import { nameOfRef } from '../words/nameOfRef';
import { REVEAL_WORDS } from '../words/taskWords';
import { newReviewTranslationRef } from './messages';
import type { ReviewFields } from './NewReviewForm';
import { ReviewersField } from './ReviewersField';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  row: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2) },
  field: { flex: '1 1 12rem' },
}));

/** Who judges, for whom, until when, and what they are told. */
export function PeopleFields(props: ReviewFields & { owners: string[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(newReviewTranslationRef);
  const { t: tReviews } = useTranslationRef(reviewsTranslationRef);
  const { form, change, problems, owners } = props;
  return (
    <div className={classes.root}>
      <ReviewersField
        value={form.reviewers}
        problem={problems.reviewers}
        onChange={reviewers => change({ reviewers })}
      />
      <div className={classes.row}>
        <TextField
          select
          className={classes.field}
          id="review-owner"
          label={t('people.owner')}
          helperText={t('people.ownerHint')}
          value={form.owner}
          onChange={event => change({ owner: event.target.value })}
          variant="outlined"
        >
          {owners.map(ref => (
            <MenuItem key={ref} value={ref}>
              {nameOfRef(ref)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          className={classes.field}
          id="review-due"
          label={t('people.due')}
          type="date"
          InputLabelProps={{ shrink: true }}
          onChange={event => {
            const day = DateTime.fromISO(event.target.value).endOf('day');
            change({ dueAt: day.isValid ? day.toUTC().toISO() : undefined });
          }}
          variant="outlined"
        />
        {!editsRows(form.task) && (
          <TextField
            select
            className={classes.field}
            id="review-reveal"
            label={t('people.reveal')}
            value={form.reveal}
            onChange={event =>
              change({ reveal: event.target.value as ReviewReveal })
            }
            variant="outlined"
          >
            {Object.entries(REVEAL_WORDS).map(([reveal, words]) => (
              <MenuItem key={reveal} value={reveal}>
                {tReviews(words)}
              </MenuItem>
            ))}
          </TextField>
        )}
      </div>
    </div>
  );
}
