import { stringifyEntityRef } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { BrowseViewProps } from './BrowseResults';

export const useCardGridStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** The entities as cards. */
export function CardGrid({ definition, entities, sorted }: BrowseViewProps) {
  const classes = useCardGridStyles();
  const { Card, texts } = definition;
  return (
    <ul className={classes.grid} aria-label={texts.list}>
      {entities.map(entity => (
        <li key={stringifyEntityRef(entity)}>
          <Card entity={entity} sorted={sorted} />
        </li>
      ))}
    </ul>
  );
}
