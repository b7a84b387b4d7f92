import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1.5, 2),
    gridTemplateColumns: ({ minWidth }: { minWidth: number }) =>
      `repeat(auto-fill, minmax(min(${minWidth}px, 100%), 1fr))`,
    margin: 0,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
}));

/** A name and what is known under it; null and undefined are "not published". */
export interface Fact {
  label: string;
  value: ReactNode;
  /** Below the value, in small print. */
  note?: ReactNode;
}

interface FactGridProps {
  facts: Fact[];
  /** Least width of a column, in pixels. */
  minWidth?: number;
}

/** Facts side by side, as many as there is room for. */
export function FactGrid({ facts, minWidth = 170 }: FactGridProps) {
  const classes = useStyles({ minWidth });
  return (
    <dl className={classes.root}>
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <Typography component="dt" variant="caption" color="textSecondary">
            {label}
          </Typography>
          <Typography component="dd" variant="body2" className={classes.value}>
            {value ?? <Unpublished />}
          </Typography>
          {note && (
            <Typography
              component="dd"
              variant="caption"
              color="textSecondary"
              className={classes.value}
            >
              {note}
            </Typography>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Stands for a fact that nobody has published: not zero, and not "no". */
export function Unpublished() {
  return (
    <Typography component="span" variant="body2" color="textSecondary">
      not published
    </Typography>
  );
}
