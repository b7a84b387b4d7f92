import Button from '@material-ui/core/Button';
import { useSearchParams } from 'react-router-dom';
import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { capacityTranslationRef } from './messages';

/** Said where no cluster is shown. */
export function NoClusters(props: {
  cluster: string | null;
  complete: boolean;
}) {
  const { t } = useTranslationRef(capacityTranslationRef);
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
        title={t('cluster.missing')}
        description={t('cluster.missingDescription', { cluster })}
        action={
          <Button variant="outlined" onClick={clear}>
            {t('cluster.showAll')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      missing="content"
      title={t('cluster.none')}
      description={
        complete ? t('cluster.noneConfigured') : t('cluster.noneVisible')
      }
    />
  );
}
