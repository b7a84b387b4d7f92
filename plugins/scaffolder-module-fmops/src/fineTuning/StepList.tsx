import type { ComponentType } from 'react';
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

const NAMES: Record<FineTuningStepName, { title: string; about: string }> = {
  prepare: {
    title: 'Prepare',
    about: 'Your rows become examples; some are kept back to judge by.',
  },
  train: { title: 'Train', about: 'The model learns from the examples.' },
  gate: {
    title: 'Judge',
    about: 'It must be better on the rows that it has not seen.',
  },
  register: { title: 'Register', about: 'It is added to the catalog.' },
  serve: { title: 'Serve', about: 'It answers at an address of its own.' },
};

const STATES: Record<
  FineTuningStepState,
  {
    words: string;
    Icon: ComponentType<SvgIconProps>;
    color: SvgIconProps['color'];
  }
> = {
  waiting: {
    words: 'waits',
    Icon: RadioButtonUncheckedIcon,
    color: 'disabled',
  },
  running: { words: 'under way', Icon: HourglassEmptyIcon, color: 'primary' },
  done: { words: 'done', Icon: CheckCircleIcon, color: 'primary' },
  failed: { words: 'failed', Icon: ErrorIcon, color: 'error' },
  skipped: {
    words: 'left out',
    Icon: RemoveCircleOutlineIcon,
    color: 'disabled',
  },
  unknown: { words: 'not known', Icon: HelpOutlineIcon, color: 'disabled' },
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
  return (
    <ol className={classes.list} aria-label="Steps">
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
                {title}: {words}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {about}
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
