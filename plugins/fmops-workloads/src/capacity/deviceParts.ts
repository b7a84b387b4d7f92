import type { Theme } from '@material-ui/core/styles';
import type { DeviceUse } from './deviceUse';

/** What devices are used for, in the order in which bars show it. */
export const DEVICE_PARTS: readonly {
  part: keyof DeviceUse;
  title: string;
  colorOf(theme: Theme): string;
}[] = [
  {
    part: 'runs',
    title: 'Held by runs',
    colorOf: ({ palette }) => palette.primary.main,
  },
  {
    part: 'endpoints',
    title: 'Held by endpoints',
    colorOf: ({ palette }) => palette.success.main,
  },
  {
    part: 'idle',
    title: 'Idle or held by others',
    colorOf: ({ palette }) => palette.action.disabledBackground,
  },
  {
    part: 'notReady',
    title: 'Not ready',
    colorOf: ({ palette }) => palette.error.main,
  },
];
