import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { factsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1.5, 2),
    gridTemplateColumns: ({ columns }: { columns?: number }) =>
      columns
        ? `repeat(${columns}, minmax(0, 1fr))`
        : 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
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
  /** Columns, whatever the width; as many as there is room for by default. */
  columns?: number;
}

/** Facts side by side. */
export function FactGrid({ facts, columns }: FactGridProps) {
  const classes = useStyles({ columns });
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
  const { t } = useTranslationRef(factsTranslationRef);
  return (
    <Typography component="span" variant="body2" color="textSecondary">
      {t('fact.unpublished')}
    </Typography>
  );
}
