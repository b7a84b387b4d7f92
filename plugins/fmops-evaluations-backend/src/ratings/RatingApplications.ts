import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import type { RequestQuota } from '../playground';

const KEY = 'fmops.evaluations.ratings.applications';

interface Application {
  endpoints: ReadonlySet<string>;
  ratingsPerMinute: number;
}

/** Applications that rate the answers which they gave, and which those may come from. */
export class RatingApplications {
  readonly #applications: ReadonlyMap<string, Application>;
  readonly #quota: RequestQuota;

  /** @throws TypeError for a reference that is none */
  constructor(options: { config: RootConfigService; quota: RequestQuota }) {
    const configs = options.config.getOptionalConfigArray(KEY) ?? [];
    this.#applications = new Map(
      configs.map(config => [
        config.getString('subject'),
        {
          endpoints: new Set(
            config
              .getStringArray('endpoints')
              .map(ref => stringifyEntityRef(parseEntityRef(ref))),
          ),
          ratingsPerMinute: config.getOptionalNumber('ratingsPerMinute') ?? 600,
        },
      ]),
    );
    this.#quota = options.quota;
  }

  /**
   * Counts a rating of an application.
   *
   * @param subject - of its token
   * @param endpoint - that the answer came from, as a canonical reference
   * @throws NotAllowedError where it may not rate answers of that endpoint
   * @throws TooManyRequestsError where it rates too often
   */
  async admit(subject: string, endpoint: string): Promise<void> {
    const application = this.#applications.get(subject);
    if (!application?.endpoints.has(endpoint)) {
      throw new NotAllowedError(
        `The application '${subject}' may not rate answers of ${endpoint}: who runs the portal names both in ${KEY}`,
      );
    }
    const { ratingsPerMinute } = application;
    await this.#quota.take(
      `application ${subject}`,
      ratingsPerMinute,
      `This application may rate ${ratingsPerMinute} times in a minute`,
    );
  }
}
