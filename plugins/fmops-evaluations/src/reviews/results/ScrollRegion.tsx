import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: { minWidth: 0, maxHeight: '16rem', overflow: 'auto' },
});

/** Long text in a place of its own, which the keyboard scrolls too. */
export function ScrollRegion(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div
      role="region"
      aria-label={props.label}
      className={classes.root}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {props.children}
    </div>
  );
}
