import { Content } from '@backstage/core-components';
import { Progress } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import { registryReadPermission } from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ResultsMessage } from '../browse/ResultsMessage';
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
  const { value, error, reload } = useRegistries();
  const failure = error && (
    <ResultsMessage
      title={
        value
          ? 'These figures are not up to date'
          : 'The registries could not be loaded'
      }
      role="alert"
    >
      <Typography>{error.message}</Typography>
      <Button variant="outlined" onClick={reload}>
        Retry
      </Button>
    </ResultsMessage>
  );
  if (!value) return failure ?? <Progress />;
  if (value.items.length === 0) return <NoRegistries />;
  return (
    <>
      {failure && <div className={classes.stale}>{failure}</div>}
      <ul className={classes.list} aria-label="Registries">
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
  const { loading, allowed } = usePermission({
    permission: registryReadPermission,
  });
  return (
    <Content>
      {loading && <Progress />}
      {!loading && allowed && <RegistryStatuses />}
      {!loading && !allowed && (
        <ResultsMessage title="You may not see model registries">
          <Typography>
            Ask those who run the portal for the permission{' '}
            <code>{registryReadPermission.name}</code>.
          </Typography>
        </ResultsMessage>
      )}
    </Content>
  );
}
