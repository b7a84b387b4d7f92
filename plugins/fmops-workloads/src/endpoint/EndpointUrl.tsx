import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { CopyTextButton, Link } from '@backstage/core-components';
import { endpointAddress } from './endpointUrl';

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
  const address = endpointAddress(props.url);
  if (!address) {
    return <>{props.url} (no web address)</>;
  }
  const { url, inCluster } = address;
  return (
    <>
      <div className={classes.root} data-testid="endpoint-url">
        {inCluster ? <span>{url}</span> : <Link to={url}>{url}</Link>}
        <CopyTextButton text={url} aria-label="Copy the address" />
      </div>
      {inCluster && (
        <Typography variant="caption" color="textSecondary">
          Answers only from within the cluster
        </Typography>
      )}
    </>
  );
}
