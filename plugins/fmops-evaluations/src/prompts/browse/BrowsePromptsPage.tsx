import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Loaded } from '../../loading/Loaded';
import { Notice } from '../../layout/Notice';
import { Pager } from '../../layout/Pager';
import { PromptsFrame } from '../frame/PromptsFrame';
import { promptsTranslationRef } from '../messages';
import { HowToAddPrompt } from './HowToAddPrompt';
import { PromptFilters } from './PromptFilters';
import { readPromptQuery } from './promptQuery';
import { PromptsTable } from './PromptsTable';
import { useNewPromptPath } from './useNewPromptPath';
import { usePrompts } from './usePrompts';

/** All prompts that the user may read. */
export function BrowsePromptsPage() {
  const { t } = useTranslationRef(promptsTranslationRef);
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => readPromptQuery(params), [params]);
  const prompts = usePrompts(query);
  const newPrompt = useNewPromptPath();
  return (
    <PromptsFrame
      tab="prompts"
      action={
        newPrompt && (
          <LinkButton to={newPrompt} variant="contained" color="primary">
            {t('browse.add')}
          </LinkButton>
        )
      }
    >
      <PromptFilters query={query} />
      <Loaded state={prompts.state}>
        {({ items, total }) => {
          if (items.length > 0) {
            return (
              <>
                <Typography variant="body2" role="status">
                  {t('browse.count', { count: total })}
                </Typography>
                <PromptsTable prompts={items} />
                <Pager {...prompts} />
              </>
            );
          }
          return Object.keys(query).length > 0 ? (
            <Notice title={t('browse.noneFits')}>
              <Button onClick={() => setParams({}, { replace: true })}>
                {t('browse.showAll')}
              </Button>
            </Notice>
          ) : (
            <Notice title={t('browse.none')}>
              <HowToAddPrompt />
            </Notice>
          );
        }}
      </Loaded>
    </PromptsFrame>
  );
}
