import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  body: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

interface OverviewCardProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A card on an entity page, its parts one below the other. */
export function OverviewCard({ title, actions, children }: OverviewCardProps) {
  const classes = useStyles();
  return (
    <EntityInfoCard title={title} headerActions={actions}>
      <div className={classes.body}>{children}</div>
    </EntityInfoCard>
  );
}
