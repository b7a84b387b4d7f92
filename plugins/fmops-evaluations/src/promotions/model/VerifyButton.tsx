import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { messageOf } from '../../loading/messageOf';
import { usePromotions } from '../usePromotions';
import { modelPromotionsTranslationRef } from './messages';

/** Looks through the whole history of a model, and says whether it is what was once written. */
export function VerifyButton({ model }: { model: string }) {
  const { t } = useTranslationRef(modelPromotionsTranslationRef);
  const promotions = usePromotions();
  const [{ value, error, loading }, verify] = useAsyncFn(
    () => promotions.verifyHistory({ model }),
    [promotions, model],
  );
  return (
    <div>
      <Button variant="outlined" disabled={loading} onClick={verify}>
        {t('verify.submit')}
      </Button>
      <div role="status">
        {value?.intact && (
          <Typography variant="body2">
            {t('verify.intact', { count: value.entries })}
          </Typography>
        )}
        {value && !value.intact && (
          <>
            <Typography variant="body2" color="error">
              {t('verify.changed')}
            </Typography>
            {value.faults.map(({ seq, message }) => (
              <Typography key={`${seq} ${message}`} variant="body2">
                {seq}: {message}
              </Typography>
            ))}
          </>
        )}
        {error && (
          <Typography variant="body2" color="error">
            {messageOf(error)}
          </Typography>
        )}
      </div>
    </div>
  );
}
