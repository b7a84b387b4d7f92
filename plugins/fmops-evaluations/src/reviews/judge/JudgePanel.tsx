import { useEffect, useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  editsRows,
  type ReviewAssignment,
  type ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { reviewsTranslationRef } from '../messages';
import { ChoiceButtons } from './ChoiceButtons';
import { CHOICES, WORDS_LABEL } from './choices';
import { ItemView } from './ItemView';
import { JudgeActions } from './JudgeActions';
import { LabelChips } from './LabelChips';
import { ScoreFields } from './ScoreFields';
import { useJudgeKeys } from './useJudgeKeys';
import type { Judging } from './useJudging';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  item: { minWidth: 0, outline: 'none' },
  options: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** An item, and everything that can be said of it. */
export function JudgePanel(props: {
  campaign: ReviewCampaign;
  assignment: ReviewAssignment;
  judging: Judging;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { campaign, assignment, judging } = props;
  const { task, rubric = [], labels = [] } = campaign;
  const { draft, change } = judging;
  const words = useRef<HTMLTextAreaElement>(null);
  // What is to become data is seen as it is.
  const [raw, setRaw] = useState(editsRows(task));
  const acts = useJudgeKeys(campaign, assignment, judging, words);
  const item = useRef<HTMLDivElement>(null);
  const { id } = assignment;
  useEffect(() => {
    // The next item is read from its start, and keys are for it, not for words.
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView?.({ block: 'start' });
  }, [id]);
  return (
    <div className={classes.root}>
      <div ref={item} tabIndex={-1} className={classes.item}>
        <ItemView
          assignment={assignment}
          draft={draft}
          raw={raw}
          onChange={change}
        />
      </div>
      <div className={classes.options}>
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={raw}
              onChange={(_, checked) => setRaw(checked)}
            />
          }
          label={t('judging.asTheyCame')}
        />
        {editsRows(task) &&
          (draft.texts ? (
            <Button size="small" onClick={acts.unedit}>
              {t('judging.unedit')}
            </Button>
          ) : (
            <Button size="small" onClick={acts.edit} aria-keyshortcuts="e">
              {t('judging.edit')}
            </Button>
          ))}
      </div>
      {labels.length > 0 && (
        <LabelChips
          labels={labels}
          chosen={draft.labels ?? []}
          onToggle={acts.toggle}
        />
      )}
      {task === 'scored' ? (
        <ScoreFields
          rubric={rubric}
          scores={draft.scores ?? {}}
          current={acts.current}
          onScore={acts.score}
          onPick={acts.pick}
        />
      ) : (
        <ChoiceButtons
          choices={CHOICES[task]}
          value={draft.choice}
          onChoose={acts.choose}
        />
      )}
      <TextField
        inputRef={words}
        id="judgement-words"
        label={t(WORDS_LABEL[task])}
        value={draft.words ?? ''}
        onChange={event => change({ words: event.target.value })}
        inputProps={{ maxLength: 10_000 }}
        variant="outlined"
        multiline
        minRows={2}
        maxRows={8}
        fullWidth
      />
      <JudgeActions judging={judging} />
    </div>
  );
}
