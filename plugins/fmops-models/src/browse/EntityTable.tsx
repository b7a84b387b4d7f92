import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { BrowseViewProps } from './BrowseResults';
import { EntityNameLink } from './EntityNameLink';
import { browseTranslationRef } from './messages';

const useStyles = makeStyles({
  name: { display: 'inline-block', minWidth: 140 },
});

/** The entities as a table. */
export function EntityTable({ definition, entities, sorted }: BrowseViewProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  const columns = [...(sorted ? [sorted] : []), ...definition.columns];
  return (
    <Paper>
      <FactTable
        label={definition.texts.list}
        columns={[{ title: t('table.name') }, ...columns]}
      >
        {entities.map(entity => (
          <TableRow key={stringifyEntityRef(entity)} hover>
            <RowHeader>
              <EntityNameLink entity={entity} className={classes.name} />
            </RowHeader>
            {columns.map(({ title, align, render }) => (
              <TableCell key={title} align={align}>
                {render(entity)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </FactTable>
    </Paper>
  );
}
