import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import QueueIcon from '@material-ui/icons/HourglassEmpty';
import QuestionIcon from '@material-ui/icons/HelpOutline';
import SleepIcon from '@material-ui/icons/NightsStayOutlined';
import PauseIcon from '@material-ui/icons/PauseCircleOutline';
import PlayIcon from '@material-ui/icons/PlayCircleOutline';
import RetryIcon from '@material-ui/icons/Replay';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import ClockIcon from '@material-ui/icons/Schedule';
import StopIcon from '@material-ui/icons/HighlightOff';
import type { StateIconName } from './presentation';

const ICONS: Record<StateIconName, typeof CheckIcon> = {
  queue: QueueIcon,
  clock: ClockIcon,
  play: PlayIcon,
  retry: RetryIcon,
  pause: PauseIcon,
  check: CheckIcon,
  error: ErrorIcon,
  stop: StopIcon,
  sleep: SleepIcon,
  warning: WarningIcon,
  question: QuestionIcon,
};

/** The icon of a state. Decorative: the state's word stands beside it. */
export function StateIcon(props: { name: StateIconName; className?: string }) {
  const Icon = ICONS[props.name] ?? QuestionIcon;
  return <Icon aria-hidden fontSize="small" className={props.className} />;
}
