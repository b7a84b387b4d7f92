import { Entity } from '@backstage/catalog-model';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { EntityNameLink } from './EntityNameLink';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    height: '100%',
    padding: theme.spacing(2),
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    '&:hover, &:focus-within': { boxShadow: theme.shadows[4] },
  },
  title: { overflowWrap: 'anywhere', lineHeight: 1.3 },
  // The whole card opens the entity; screen readers meet one plain link.
  link: {
    '&::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible::after': {
      outline: `2px solid ${theme.palette.primary.main}`,
      borderRadius: theme.shape.borderRadius,
    },
  },
}));

interface BrowseCardProps {
  entity: Entity;
  subtitle: string;
  children: ReactNode;
}

/** A card that opens its entity, whatever it says about it. */
export function BrowseCard({ entity, subtitle, children }: BrowseCardProps) {
  const classes = useStyles();
  return (
    <Card className={classes.root}>
      <div>
        <Typography variant="h6" component="h3" className={classes.title}>
          <EntityNameLink entity={entity} className={classes.link} />
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {subtitle}
        </Typography>
      </div>
      {children}
    </Card>
  );
}
