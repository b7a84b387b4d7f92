import {
  DescribeModelPackageCommand,
  type ModelPackageSummary,
  paginateListModelPackageGroups,
  paginateListModelPackages,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import type {
  ModelRegistry,
  RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import type { AwsAccess } from '../aws/AwsAccess';
import { awsError } from '../aws/awsError';
import { inBatches } from '../inBatches';
import { packageGroup } from './packageGroup';

const PAGE = 100;
/** Groups and packages in these states are no models, or are going. */
const UNFIT = ['Failed', 'DeleteFailed', 'Deleting'];

/** Model package groups of Amazon SageMaker Model Registry, in one region of one account. */
export class SageMakerRegistry implements ModelRegistry {
  readonly #access: AwsAccess;
  readonly #client: SageMakerClient;

  constructor(access: AwsAccess) {
    this.#access = access;
    this.#client = new SageMakerClient(access.clientConfig);
  }

  async *list(signal: AbortSignal): AsyncIterable<RegistryModel> {
    try {
      for await (const page of paginateListModelPackageGroups(
        { client: this.#client, pageSize: PAGE },
        {},
        { abortSignal: signal },
      )) {
        for (const group of page.ModelPackageGroupSummaryList ?? []) {
          if (!UNFIT.includes(group.ModelPackageGroupStatus ?? '')) {
            const name = group.ModelPackageGroupName;
            yield packageGroup(group, await this.#packages(name, signal));
          }
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      throw awsError(error, 'SageMaker', this.#access);
    }
  }

  /** The versions of a group, each as it describes itself. */
  async #packages(group: string | undefined, signal: AbortSignal) {
    const summaries: ModelPackageSummary[] = [];
    for await (const page of paginateListModelPackages(
      { client: this.#client, pageSize: PAGE },
      { ModelPackageGroupName: group },
      { abortSignal: signal },
    )) {
      summaries.push(
        ...(page.ModelPackageSummaryList ?? []).filter(
          ({ ModelPackageStatus: status = '' }) => !UNFIT.includes(status),
        ),
      );
    }
    return inBatches(summaries, ({ ModelPackageArn }) =>
      this.#client.send(
        new DescribeModelPackageCommand({ ModelPackageName: ModelPackageArn }),
        { abortSignal: signal },
      ),
    );
  }
}
