import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { newReviewTranslationRef } from './messages';
import type { ReviewFields } from './NewReviewForm';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2) },
  field: { flex: '1 1 10rem' },
}));

/** How many rows are drawn, and how often each is judged. */
export function DrawFields({ form, change, problems }: ReviewFields) {
  const classes = useStyles();
  const { t } = useTranslationRef(newReviewTranslationRef);
  return (
    <div className={classes.root}>
      <TextField
        className={classes.field}
        id="review-share"
        label={t('draw.share')}
        type="number"
        inputProps={{ min: 1, max: 100 }}
        helperText={problems.share ?? t('draw.shareHint')}
        error={Boolean(problems.share)}
        value={form.percent}
        onChange={event => change({ percent: Number(event.target.value) })}
        variant="outlined"
      />
      <TextField
        className={classes.field}
        id="review-seed"
        label={t('draw.seed')}
        type="number"
        inputProps={{ min: 0, max: 4294967295 }}
        helperText={t('draw.seedHint')}
        value={form.seed}
        onChange={event =>
          change({ seed: Math.max(0, Math.floor(Number(event.target.value))) })
        }
        variant="outlined"
      />
      <TextField
        className={classes.field}
        id="review-overlap"
        label={t('draw.perItem')}
        type="number"
        inputProps={{ min: 1, max: 10 }}
        helperText={t('draw.perItemHint')}
        value={form.reviewersPerItem}
        onChange={event =>
          change({
            reviewersPerItem: Math.min(
              10,
              Math.max(1, Math.floor(Number(event.target.value))),
            ),
          })
        }
        variant="outlined"
      />
    </div>
  );
}
