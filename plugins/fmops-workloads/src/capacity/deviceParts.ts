import type { Theme } from '@material-ui/core/styles';
import type { DeviceUse } from './deviceUse';
import type { en } from './messages/en';

/** What devices are used for, in the order in which bars show it. */
export const DEVICE_PARTS = [
  {
    part: 'runs',
    title: 'part.runs',
    colorOf: ({ palette }) => palette.primary.main,
  },
  {
    part: 'endpoints',
    title: 'part.endpoints',
    colorOf: ({ palette }) => palette.success.main,
  },
  {
    part: 'idle',
    title: 'part.idle',
    colorOf: ({ palette }) => palette.action.disabledBackground,
  },
  {
    part: 'notReady',
    title: 'part.notReady',
    colorOf: ({ palette }) => palette.error.main,
  },
] as const satisfies readonly {
  part: keyof DeviceUse;
  title: keyof typeof en;
  colorOf(theme: Theme): string;
}[];
