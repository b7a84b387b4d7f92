import BuildIcon from '@material-ui/icons/Build';
import SearchIcon from '@material-ui/icons/Search';
import TimelineIcon from '@material-ui/icons/Timeline';
import type { ReactElement } from 'react';

/** What can be done here, in the order in which people do it. */
export interface Step {
  id: 'choose' | 'tune' | 'watch';
  icon: ReactElement;
  title: string;
  text: string;
  action: string;
  to: string;
}

export const steps: Step[] = [
  {
    id: 'choose',
    icon: <SearchIcon />,
    title: 'Choose a model',
    text: 'Compare foundation models by licence, size, context window, quality and the hardware they need.',
    action: 'Browse models',
    to: '/models',
  },
  {
    id: 'tune',
    icon: <BuildIcon />,
    title: 'Fine-tune one',
    text: 'From a form to a project that trains: pick a model and a dataset, the memory is worked out for you.',
    action: 'Start a fine-tune',
    to: '/create/templates/default/instruction-tuning',
  },
  {
    id: 'watch',
    icon: <TimelineIcon />,
    title: 'See what runs',
    text: 'Follow every run live, with the reason when one waits or fails, and its log.',
    action: 'Open runs',
    to: '/runs',
  },
];
