import type { ComponentType } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import Typography from '@material-ui/core/Typography';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Error';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import type {
  FineTuningStep,
  FineTuningStepName,
  FineTuningStepState,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { MessageKey } from '../MessageKey';
import { fineTuningTranslationRef } from './messages';
import type { en } from './messages/en';

type StepWords = MessageKey<typeof en, 'step'>;

const NAMES: Record<
  FineTuningStepName,
  { title: StepWords; about: StepWords }
> = {
  prepare: { title: 'step.prepare', about: 'step.prepareAbout' },
  train: { title: 'step.train', about: 'step.trainAbout' },
  gate: { title: 'step.gate', about: 'step.gateAbout' },
  register: { title: 'step.register', about: 'step.registerAbout' },
  serve: { title: 'step.serve', about: 'step.serveAbout' },
};

const STATES: Record<
  FineTuningStepState,
  {
    words: MessageKey<typeof en, 'state'>;
    Icon: ComponentType<SvgIconProps>;
    color: SvgIconProps['color'];
  }
> = {
  waiting: {
    words: 'state.waiting',
    Icon: RadioButtonUncheckedIcon,
    color: 'disabled',
  },
  running: {
    words: 'state.running',
    Icon: HourglassEmptyIcon,
    color: 'primary',
  },
  done: { words: 'state.done', Icon: CheckCircleIcon, color: 'primary' },
  failed: { words: 'state.failed', Icon: ErrorIcon, color: 'error' },
  skipped: {
    words: 'state.skipped',
    Icon: RemoveCircleOutlineIcon,
    color: 'disabled',
  },
  unknown: { words: 'state.unknown', Icon: HelpOutlineIcon, color: 'disabled' },
};

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  step: { display: 'flex', gap: theme.spacing(1.5) },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
}));

/** The steps from the data to the endpoint, and how far each is. */
export function StepList({ steps }: { steps: readonly FineTuningStep[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(fineTuningTranslationRef);
  return (
    <ol className={classes.list} aria-label={t('steps.label')}>
      {steps.map(({ name, state, message }) => {
        const { words, Icon, color } = STATES[state];
        const { title, about } = NAMES[name];
        return (
          <li
            key={name}
            className={classes.step}
            aria-current={state === 'running' ? 'step' : undefined}
          >
            <Icon color={color} aria-hidden />
            <div className={classes.text}>
              <Typography component="div" variant="subtitle1">
                {t('steps.state', { step: t(title), state: t(words) })}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {t(about)}
              </Typography>
              {message && (
                <Typography
                  variant="body2"
                  color={state === 'failed' ? 'error' : 'textPrimary'}
                >
                  {message}
                </Typography>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
