import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RegistryStatus } from '@fmops/backstage-plugin-fmops-models-common';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { FactGrid } from '../facts/FactGrid';
import { registriesTranslationRef } from './messages';
import { ReadNowButton } from './ReadNowButton';
import { Rejections } from './Rejections';
import { registryState, registryType, timeText } from './registryWords';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2), overflowWrap: 'anywhere' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
  error: {
    borderLeft: `4px solid ${theme.palette.error.main}`,
    padding: theme.spacing(0.5, 1.5),
    marginTop: theme.spacing(2),
  },
}));

interface RegistryCardProps {
  registry: RegistryStatus;
  onRead: () => void;
}

/** One registry: how it does, what it brought and what was left out. */
export function RegistryCard({ registry, onRead }: RegistryCardProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(registriesTranslationRef);
  const { id, title, type, delivered, rejected, error } = registry;
  return (
    <Paper className={classes.root}>
      <div className={classes.head}>
        <div>
          <Typography variant="h6" component="h2">
            {title}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {[registryType(t, type), title === id ? undefined : id]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </div>
        <ReadNowButton registry={registry} onRead={onRead} />
      </div>
      <FactGrid
        facts={[
          { label: t('registry.state'), value: registryState(t, registry) },
          {
            label: t('registry.lastSuccess'),
            value: timeText(t, registry.lastSuccessAt),
          },
          {
            label: t('registry.lastAttempt'),
            value: timeText(t, registry.lastAttemptAt),
          },
          {
            label: t('registry.models'),
            value: delivered.toLocaleString(pageLocale()),
          },
        ]}
      />
      {error && (
        <div className={classes.error} role="alert">
          <Typography variant="body2">{error}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t('registry.keeps')}
          </Typography>
        </div>
      )}
      {rejected > 0 && <Rejections registry={registry} />}
    </Paper>
  );
}
