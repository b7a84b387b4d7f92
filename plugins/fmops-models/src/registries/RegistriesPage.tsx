import { Content } from '@backstage/core-components';
import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { registryReadPermission } from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ResultsMessage } from '../browse/ResultsMessage';
import { registriesTranslationRef } from './messages';
import { NoRegistries } from './NoRegistries';
import { RegistryCard } from './RegistryCard';
import { useRegistries } from './useRegistries';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { minWidth: 0 },
  },
  stale: { marginBottom: theme.spacing(2) },
}));

function RegistryStatuses() {
  const classes = useStyles();
  const { t } = useTranslationRef(registriesTranslationRef);
  const { value, error, reload } = useRegistries();
  const failure = error && (
    <ResultsMessage
      title={value ? t('page.notUpToDate') : t('page.failed')}
      role="alert"
    >
      <Typography>{error.message}</Typography>
      <Button variant="outlined" onClick={reload}>
        {t('page.retry')}
      </Button>
    </ResultsMessage>
  );
  if (!value) return failure ?? <Progress />;
  if (value.items.length === 0) return <NoRegistries />;
  return (
    <>
      {failure && <div className={classes.stale}>{failure}</div>}
      <ul className={classes.list} aria-label={t('page.list')}>
        {value.items.map(registry => (
          <li key={registry.id}>
            <RegistryCard registry={registry} onRead={reload} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the models of the catalog come from, and how reading them goes. */
export function RegistriesPage() {
  const { t } = useTranslationRef(registriesTranslationRef);
  const { loading, allowed } = usePermission({
    permission: registryReadPermission,
  });
  return (
    <Content>
      {loading && <Progress />}
      {!loading && allowed && <RegistryStatuses />}
      {!loading && !allowed && (
        <ResultsMessage title={t('page.denied')}>
          <Typography>
            {t('page.ask', {
              permission: <code>{registryReadPermission.name}</code>,
            })}
          </Typography>
        </ResultsMessage>
      )}
    </Content>
  );
}
