import { makeStyles, Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { Fragment } from 'react';
import { EntityContentLayoutProps } from '../alpha';
import { EntityWarnings } from './EntityWarnings';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    },
  },
  column: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/**
 * Info cards beside the others on wide screens. On narrow ones a single column
 * in the order of the extensions, so that what decides comes first there too.
 */
export function EntityLayout({ cards }: EntityContentLayoutProps) {
  const classes = useStyles();
  const wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('md'), {
    noSsr: true,
  });
  const columns = wide
    ? [
        cards.filter(({ type }) => type !== 'info'),
        cards.filter(({ type }) => type === 'info'),
      ]
    : [cards];
  return (
    <>
      <EntityWarnings />
      <div className={classes.root}>
        {columns.map((column, index) => (
          <div key={index} className={classes.column}>
            {column.map(({ element }, position) => (
              <Fragment key={element.key ?? position}>{element}</Fragment>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
