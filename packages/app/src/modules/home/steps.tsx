import BuildIcon from '@material-ui/icons/Build';
import SearchIcon from '@material-ui/icons/Search';
import TimelineIcon from '@material-ui/icons/Timeline';
import type { ReactElement } from 'react';

type Id = 'choose' | 'tune' | 'watch';

/** What can be done here, in the order in which people do it. */
export interface Step {
  id: Id;
  icon: ReactElement;
  title: `home.${Id}`;
  text: `home.${Id}About`;
  action: `home.${Id}Action`;
  to: string;
}

export const steps: Step[] = [
  {
    id: 'choose',
    icon: <SearchIcon />,
    title: 'home.choose',
    text: 'home.chooseAbout',
    action: 'home.chooseAction',
    to: '/models',
  },
  {
    id: 'tune',
    icon: <BuildIcon />,
    title: 'home.tune',
    text: 'home.tuneAbout',
    action: 'home.tuneAction',
    to: '/create/templates/default/instruction-tuning',
  },
  {
    id: 'watch',
    icon: <TimelineIcon />,
    title: 'home.watch',
    text: 'home.watchAbout',
    action: 'home.watchAction',
    to: '/runs',
  },
];
