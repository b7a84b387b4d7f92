import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { CopyTextButton, Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { endpointAddress } from './endpointUrl';
import { endpointTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    overflowWrap: 'anywhere',
  },
}));

/** Where an endpoint answers, to open and to copy. */
export function EndpointUrl(props: { url: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(endpointTranslationRef);
  const address = endpointAddress(props.url);
  if (!address) {
    return <>{t('url.notWeb', { url: props.url })}</>;
  }
  const { url, inCluster } = address;
  return (
    <>
      <div className={classes.root} data-testid="endpoint-url">
        {inCluster ? <span>{url}</span> : <Link to={url}>{url}</Link>}
        <CopyTextButton text={url} aria-label={t('url.copy')} />
      </div>
      {inCluster && (
        <Typography variant="caption" color="textSecondary">
          {t('url.inCluster')}
        </Typography>
      )}
    </>
  );
}
