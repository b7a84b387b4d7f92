import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    overflowWrap: 'anywhere',
    '& > li + li': { marginTop: theme.spacing(0.5) },
  },
}));

interface LineageItemsProps {
  title: string;
  /** Each with a key; nothing is shown where there are none. */
  children: ReactNode[];
}

/** A part of the lineage as a list. */
export function LineageItems({ title, children }: LineageItemsProps) {
  const classes = useStyles();
  if (children.length === 0) return null;
  return (
    <div>
      <Typography variant="caption" color="textSecondary" component="h4">
        {title}
      </Typography>
      <Typography component="ul" variant="body2" className={classes.list}>
        {children}
      </Typography>
    </div>
  );
}
