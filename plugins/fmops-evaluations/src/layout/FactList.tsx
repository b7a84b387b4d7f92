import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { layoutTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1.5, 2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    margin: 0,
  },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
}));

/** A name and what is known under it; `undefined` is not known. */
export interface Fact {
  label: string;
  value: ReactNode;
}

/** Facts side by side. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(layoutTranslationRef);
  return (
    <dl className={classes.root}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <Typography component="dt" variant="caption" color="textSecondary">
            {label}
          </Typography>
          <Typography component="dd" variant="body2" className={classes.value}>
            {value ?? t('value.unknown')}
          </Typography>
        </div>
      ))}
    </dl>
  );
}
