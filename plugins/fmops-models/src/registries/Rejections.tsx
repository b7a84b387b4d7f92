import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RegistryStatus } from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { registriesTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  summary: { cursor: 'pointer' },
  table: { maxHeight: 400, overflow: 'auto', marginTop: theme.spacing(1) },
}));

/** Models that make no valid entity, with the reason for each. */
export function Rejections({ registry }: { registry: RegistryStatus }) {
  const classes = useStyles();
  const { t } = useTranslationRef(registriesTranslationRef);
  const { title, rejected, rejections } = registry;
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>
        {t('rejections.summary', { count: rejected })}
      </summary>
      {/* Scrolls with the keyboard too */}
      <div
        className={classes.table}
        tabIndex={0} // eslint-disable-line jsx-a11y/no-noninteractive-tabindex
        role="region"
        aria-label={t('rejections.region', { registry: title })}
      >
        <FactTable
          label={t('rejections.table', { registry: title })}
          columns={[
            { title: t('rejections.model') },
            { title: t('rejections.why') },
          ]}
        >
          {rejections.map(({ name, reason }, index) => (
            <TableRow key={index}>
              <RowHeader>{name ?? t('rejections.unnamed')}</RowHeader>
              <TableCell>{reason}</TableCell>
            </TableRow>
          ))}
        </FactTable>
      </div>
      {rejected > rejections.length && (
        <Typography variant="caption" color="textSecondary">
          {t('rejections.first', {
            shown: String(rejections.length),
            all: rejected.toLocaleString(pageLocale()),
          })}
        </Typography>
      )}
    </details>
  );
}
