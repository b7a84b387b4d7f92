import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { FactGrid } from '../facts/FactGrid';
import { BrowseCardProps } from './definition';
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

interface CardFrameProps extends BrowseCardProps {
  subtitle: string;
  children: ReactNode;
}

/** A card that opens its entity, whatever it says about it. */
export function BrowseCard(props: CardFrameProps) {
  const { entity, sorted, subtitle, children } = props;
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
      {sorted && (
        <FactGrid
          columns={1}
          facts={[{ label: sorted.title, value: sorted.render(entity) }]}
        />
      )}
      {children}
    </Card>
  );
}
