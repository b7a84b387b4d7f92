import { Progress } from '@backstage/core-components';
import { ResponseError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FoundationModelEntity,
  MODEL_CARD_MAX_CHARACTERS,
  ModelCard,
} from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { ExternalLink } from '../facts/ExternalLink';
import { OverviewCard } from '../overview/OverviewCard';
import { CardMarkdown } from './CardMarkdown';
import { Folded } from './Folded';
import { cardTranslationRef } from './messages';
import { OrPlainText } from './OrPlainText';
import { useModelCard } from './useModelCard';

/** What the publisher or the owner says about a model; nothing without a card. */
export function ModelCardCard() {
  const { t } = useTranslationRef(cardTranslationRef);
  const { entity } = useEntity<FoundationModelEntity>();
  const { card } = entity.spec;
  return card ? (
    <OverviewCard title={t('card.title')}>
      <CardText entity={entity} card={card} />
    </OverviewCard>
  ) : null;
}

function CardText(props: { entity: FoundationModelEntity; card: ModelCard }) {
  const { entity, card } = props;
  const { t } = useTranslationRef(cardTranslationRef);
  const { value, error, loading, retry } = useModelCard(entity, card);
  if (loading) return <Progress />;
  if (error) {
    return (
      <>
        <Typography variant="body2" role="alert">
          {t('card.failed', { reason: reasonOf(error) })}{' '}
          <Button size="small" onClick={retry}>
            {t('card.retry')}
          </Button>
        </Typography>
        {card.url && <Source url={card.url} />}
      </>
    );
  }
  // Some Markdown takes time with the square of its length
  const markdown = value?.markdown.slice(0, MODEL_CARD_MAX_CHARACTERS) ?? '';
  const cut =
    value?.truncated || markdown.length < (value?.markdown.length ?? 0);
  const source = value?.source ?? card.url;
  return (
    <>
      {value ? (
        <Folded>
          <OrPlainText text={markdown}>
            <CardMarkdown markdown={markdown} source={source} />
          </OrPlainText>
        </Folded>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('card.unreadable')}
        </Typography>
      )}
      {cut && (
        <Typography variant="caption" color="textSecondary">
          {t('card.cut')}
        </Typography>
      )}
      {source && <Source url={source} />}
    </>
  );
}

function Source({ url }: { url: string }) {
  const { t } = useTranslationRef(cardTranslationRef);
  return (
    <Typography variant="caption" color="textSecondary">
      {t('card.source', { link: <ExternalLink url={url} /> })}
    </Typography>
  );
}

/** The sentence of the backend, which tells what to do. */
function reasonOf(error: Error): string {
  return error instanceof ResponseError ? error.cause.message : error.message;
}
