import Button from '@material-ui/core/Button';
import { useSearchParams } from 'react-router-dom';
import { EmptyState } from '@backstage/core-components';

/** Said where no cluster is shown. */
export function NoClusters(props: {
  cluster: string | null;
  complete: boolean;
}) {
  const [chosen, setChosen] = useSearchParams();
  const { cluster, complete } = props;
  if (cluster) {
    const clear = () => {
      const next = new URLSearchParams(chosen);
      next.delete('cluster');
      setChosen(next, { replace: true });
    };
    return (
      <EmptyState
        missing="data"
        title="No such cluster"
        description={`Nothing is known of a cluster ${cluster} that you may see.`}
        action={
          <Button variant="outlined" onClick={clear}>
            Show all clusters
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      missing="content"
      title="Nothing uses the clusters yet"
      description={
        complete
          ? 'The portal knows no cluster. A platform engineer adds clusters in its configuration.'
          : 'Accelerators and queues appear here by themselves, as soon as there are runs or endpoints that you may see.'
      }
    />
  );
}
