import { CodeSnippet } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { ResultsMessage } from '../browse/ResultsMessage';
import { registriesTranslationRef } from './messages';

const EXAMPLE = `catalog:
  providers:
    fmopsRegistries:
      company-mlflow:
        type: mlflow
        baseUrl: https://mlflow.example.com
        owner: group:default/ml-platform`;

/** Says how a registry is added. */
export function NoRegistries() {
  const { t } = useTranslationRef(registriesTranslationRef);
  return (
    <ResultsMessage title={t('none.title')}>
      <Typography>{t('none.text')}</Typography>
      {/* Colours of words, as of YAML, have too little contrast */}
      <CodeSnippet language="text" text={EXAMPLE} />
    </ResultsMessage>
  );
}
