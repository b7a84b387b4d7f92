import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import IconButton from '@material-ui/core/IconButton';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import {
  REVIEW_LIMITS,
  type ReviewCriterion,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { newReviewTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1) },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    alignItems: 'center',
  },
  name: { flex: '1 1 9rem' },
  description: { flex: '2 1 12rem' },
  number: { width: '5.5rem' },
}));

/** What is scored, each on its own scale. */
export function RubricFields(props: {
  rubric: ReviewCriterion[];
  problem?: string;
  onChange(rubric: ReviewCriterion[]): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(newReviewTranslationRef);
  const { rubric, problem, onChange } = props;
  const put = (index: number, part: Partial<ReviewCriterion>) =>
    onChange(
      rubric.map((one, at) => (at === index ? { ...one, ...part } : one)),
    );
  return (
    <div className={classes.root} role="group" aria-label={t('rubric.title')}>
      <Typography variant="subtitle2">{t('rubric.title')}</Typography>
      {rubric.map((criterion, index) => (
        <div key={index} className={classes.row}>
          <TextField
            className={classes.name}
            id={`criterion-${index}-name`}
            label={t('rubric.name')}
            size="small"
            variant="outlined"
            value={criterion.name}
            inputProps={{ maxLength: REVIEW_LIMITS.name }}
            onChange={event => put(index, { name: event.target.value })}
          />
          <TextField
            className={classes.description}
            id={`criterion-${index}-words`}
            label={t('rubric.description')}
            size="small"
            variant="outlined"
            value={criterion.description ?? ''}
            inputProps={{ maxLength: 1_000 }}
            onChange={event =>
              put(index, { description: event.target.value || undefined })
            }
          />
          {(['min', 'max'] as const).map(end => (
            <TextField
              key={end}
              className={classes.number}
              id={`criterion-${index}-${end}`}
              label={t(end === 'min' ? 'rubric.from' : 'rubric.to')}
              type="number"
              size="small"
              variant="outlined"
              value={criterion[end]}
              onChange={event =>
                put(index, { [end]: Number(event.target.value) })
              }
            />
          ))}
          <IconButton
            size="small"
            aria-label={
              criterion.name
                ? t('rubric.remove', { criterion: criterion.name })
                : t('rubric.removeUnnamed')
            }
            disabled={rubric.length === 1}
            onClick={() => onChange(rubric.filter((_, at) => at !== index))}
          >
            <DeleteIcon />
          </IconButton>
        </div>
      ))}
      {problem && <FormHelperText error>{problem}</FormHelperText>}
      <div>
        <Button
          size="small"
          disabled={rubric.length >= REVIEW_LIMITS.criteria}
          onClick={() => onChange([...rubric, { name: '', min: 1, max: 10 }])}
        >
          {t('rubric.add')}
        </Button>
      </div>
    </div>
  );
}
