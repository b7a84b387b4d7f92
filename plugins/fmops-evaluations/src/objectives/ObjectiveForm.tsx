import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  indicatorOf,
  INDICATORS,
  type IndicatorId,
  type ObjectiveFields,
  type QualityJudge,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  INDICATOR_DESCRIPTIONS,
  INDICATOR_TITLES,
  unitText,
} from './indicatorWords';
import { JudgeFields } from './JudgeFields';
import { objectivesTranslationRef, type ObjectivesMessages } from './messages';
import { spanText } from './words';

const WEEK = 7 * 24 * 60;
const FROM_PROMETHEUS: readonly IndicatorId[] = [
  ...(['firstToken', 'betweenTokens', 'errors'] as const),
];
const WINDOWS = [15, 60, 6 * 60, 24 * 60, 7 * 24 * 60, 30 * 24 * 60];

/** What the form was filled in with. */
interface Filled extends Omit<ObjectiveFields, 'limit' | 'judge'> {
  /** As it was typed. */
  limit: string;
  judge: Partial<QualityJudge>;
}

const suggestionFor = (id: IndicatorId): Filled => {
  const { suggested, suggestedMinutes } = indicatorOf(id);
  return {
    indicator: id,
    limit: String(suggested),
    windowMinutes: suggestedMinutes,
    judge: { sample: 5 },
  };
};

const isComplete = (judge: Partial<QualityJudge>): judge is QualityJudge =>
  Boolean(judge.endpoint && judge.rubric && judge.set && judge.sample);

/** What is wrong with a limit, if anything. */
function limitProblem(
  t: ObjectivesMessages,
  { indicator, limit }: Filled,
): string | undefined {
  const { lowest, highest } = indicatorOf(indicator).range;
  const value = Number(limit);
  if (limit.trim() && value >= lowest && value <= highest) return undefined;
  const range = { lowest: String(lowest), highest: String(highest) };
  const unit = unitText(t, indicator);
  return unit ? t('form.limitIn', { ...range, unit }) : t('form.limit', range);
}

const SIDES = { atMost: 'form.atMost', atLeast: 'form.atLeast' } as const;

/** Where the limit of an objective is set. */
export function ObjectiveForm(props: {
  /** The objective to change; a new one where there is none. */
  present?: ObjectiveFields;
  busy: boolean;
  problem?: string;
  onCancel(): void;
  onSave(fields: ObjectiveFields): void;
}) {
  const { t } = useTranslationRef(objectivesTranslationRef);
  const { present, busy, problem, onCancel, onSave } = props;
  const [filled, setFilled] = useState<Filled>(() =>
    present
      ? { ...present, limit: String(present.limit), judge: present.judge ?? {} }
      : suggestionFor(INDICATORS[0].id),
  );
  const { indicator, limit, windowMinutes, judge } = filled;
  const side = t(SIDES[indicatorOf(indicator).good]);
  const unit = unitText(t, indicator);
  const wrong = limitProblem(t, filled);
  const judged = indicator === 'quality';
  const ready = !wrong && (!judged || isComplete(judge));
  const most = FROM_PROMETHEUS.includes(indicator) ? WEEK : Infinity;
  const windows = [...new Set([...WINDOWS, windowMinutes])]
    .filter(minutes => minutes <= most)
    .sort((a, b) => a - b);
  const save = () =>
    onSave({
      indicator,
      limit: Number(limit),
      windowMinutes,
      ...(judged && isComplete(judge) && { judge }),
    });
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (ready) save();
      }}
    >
      <DialogContent>
        <TextField
          select
          fullWidth
          margin="dense"
          variant="outlined"
          id="objective-indicator"
          label={t('form.indicator')}
          value={indicator}
          disabled={Boolean(present)}
          helperText={t(INDICATOR_DESCRIPTIONS[indicator])}
          onChange={({ target }) =>
            setFilled(suggestionFor(target.value as IndicatorId))
          }
          SelectProps={{
            SelectDisplayProps: { 'aria-label': t('form.indicator') },
          }}
        >
          {INDICATORS.map(({ id }) => (
            <MenuItem key={id} value={id}>
              {t(INDICATOR_TITLES[id])}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          fullWidth
          margin="dense"
          variant="outlined"
          id="objective-limit"
          label={unit ? `${side} (${unit})` : side}
          value={limit}
          error={Boolean(wrong)}
          helperText={wrong}
          inputProps={{ inputMode: 'decimal' }}
          onChange={({ target }) =>
            setFilled({ ...filled, limit: target.value })
          }
        />
        <TextField
          select
          fullWidth
          margin="dense"
          variant="outlined"
          id="objective-window"
          label={t('form.window')}
          value={windowMinutes}
          onChange={({ target }) =>
            setFilled({ ...filled, windowMinutes: Number(target.value) })
          }
          SelectProps={{
            SelectDisplayProps: { 'aria-label': t('form.window') },
          }}
        >
          {windows.map(minutes => (
            <MenuItem key={minutes} value={minutes}>
              {spanText(t, minutes)}
            </MenuItem>
          ))}
        </TextField>
        {judged && (
          <JudgeFields
            judge={judge}
            onChange={changed => setFilled({ ...filled, judge: changed })}
          />
        )}
        {problem && (
          <Typography color="error" role="alert" variant="body2">
            {problem}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t('form.cancel')}</Button>
        <Button
          type="submit"
          color="primary"
          variant="contained"
          disabled={!ready || busy}
        >
          {t('form.save')}
        </Button>
      </DialogActions>
    </form>
  );
}
