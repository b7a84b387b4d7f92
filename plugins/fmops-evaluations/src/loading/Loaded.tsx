import type { ReactNode } from 'react';
import { Progress, ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { layoutTranslationRef } from '../layout/messages';
import { messageOf } from './messageOf';

/** A value that is being asked for. */
export interface LoadState<T> {
  value?: T;
  error?: Error;
  loading: boolean;
  retry(): void;
}

/** What was loaded; until then that it is, or why it could not be, with a way to try again. */
export function Loaded<T>(props: {
  state: LoadState<T>;
  children: (value: T) => ReactNode;
}) {
  const { t } = useTranslationRef(layoutTranslationRef);
  const { value, error, loading, retry } = props.state;
  if (error && !loading) {
    return (
      <>
        <ResponseErrorPanel error={error} title={messageOf(error)} />
        <Box mt={2}>
          <Button variant="outlined" color="primary" onClick={retry}>
            {t('loading.retry')}
          </Button>
        </Box>
      </>
    );
  }
  return value === undefined ? <Progress /> : <>{props.children(value)}</>;
}
