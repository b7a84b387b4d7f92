import { CodeSnippet } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { ResultsMessage } from '../browse/ResultsMessage';

const EXAMPLE = `catalog:
  providers:
    fmopsRegistries:
      company-mlflow:
        type: mlflow
        baseUrl: https://mlflow.example.com
        owner: group:default/ml-platform`;

/** Says how a registry is added. */
export function NoRegistries() {
  return (
    <ResultsMessage title="No model registries are configured">
      <Typography>
        Models of MLflow, the Hugging Face Hub, Kubeflow, Amazon SageMaker and
        Amazon Bedrock come to the catalog once the portal's configuration names
        them.
      </Typography>
      <CodeSnippet language="yaml" text={EXAMPLE} />
    </ResultsMessage>
  );
}
