import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  editsRows,
  type AnswersToReview,
  type ReviewSource,
  type ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { AnswersSource } from './AnswersSource';
import { DatasetSource } from './DatasetSource';
import { EvaluationsSource } from './EvaluationsSource';
import { FileSource } from './FileSource';
import { newReviewTranslationRef } from './messages';
import type { ReviewFields } from './NewReviewForm';
import { SetSource } from './SetSource';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

type SourceType = 'answers' | 'file' | 'evaluations' | 'set' | 'dataset';

/** What a field of a source is given. */
export interface SourceFieldProps {
  task: ReviewTask;
  /** Answers that were handed over from the playground. */
  handed: readonly AnswersToReview[];
  onChange(source: ReviewSource | undefined): void;
}

const SOURCES = {
  answers: 'source.answers',
  file: 'source.file',
  evaluations: 'source.evaluations',
  set: 'source.set',
  dataset: 'source.dataset',
} as const;

/** Best first. */
const SOURCES_OF: Record<ReviewTask, SourceType[]> = {
  pairwise: ['evaluations', 'file'],
  scored: ['evaluations', 'file'],
  preference: ['file', 'dataset'],
  instruction: ['file', 'set', 'dataset'],
};

const FIELDS: Record<SourceType, (props: SourceFieldProps) => JSX.Element> = {
  answers: AnswersSource,
  file: FileSource,
  evaluations: EvaluationsSource,
  set: SetSource,
  dataset: DatasetSource,
};

/** Where the items come from. */
export function SourceFields(
  props: ReviewFields & { handed: readonly AnswersToReview[] },
) {
  const classes = useStyles();
  const { t } = useTranslationRef(newReviewTranslationRef);
  const { form, change, problems, handed } = props;
  const { task } = form;
  const [chosen, setChosen] = useState<SourceType>();
  const types: SourceType[] =
    handed.length > 0 && !editsRows(task)
      ? ['answers', ...SOURCES_OF[task]]
      : SOURCES_OF[task];
  const type = chosen && types.includes(chosen) ? chosen : types[0];
  const Field = FIELDS[type];
  return (
    <div className={classes.root}>
      <TextField
        select
        id="review-source"
        label={t('source.question')}
        value={type}
        onChange={event => {
          setChosen(event.target.value as SourceType);
          change({ source: undefined });
        }}
        variant="outlined"
        fullWidth
      >
        {types.map(one => (
          <MenuItem key={one} value={one}>
            {t(SOURCES[one])}
          </MenuItem>
        ))}
      </TextField>
      <FormControl error={Boolean(problems.source)}>
        <Field
          key={`${task}/${type}`}
          task={task}
          handed={handed}
          onChange={source => change({ source })}
        />
        {problems.source && <FormHelperText>{problems.source}</FormHelperText>}
      </FormControl>
    </div>
  );
}
