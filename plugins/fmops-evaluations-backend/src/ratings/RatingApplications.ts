import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
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

  /** @throws InputError for an application that is there twice, or without sense */
  constructor(options: { config: RootConfigService; quota: RequestQuota }) {
    this.#applications = readApplications(options.config);
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

function readApplications(
  config: RootConfigService,
): ReadonlyMap<string, Application> {
  const applications = new Map<string, Application>();
  for (const one of config.getOptionalConfigArray(KEY) ?? []) {
    const subject = one.getString('subject');
    const refuse = (reason: string): never => {
      throw new InputError(`${KEY}: ${reason}, for '${subject}'`);
    };
    if (applications.has(subject)) refuse('it is there twice');
    const ratingsPerMinute = one.getOptionalNumber('ratingsPerMinute') ?? 600;
    if (!Number.isInteger(ratingsPerMinute) || ratingsPerMinute < 1) {
      refuse('ratingsPerMinute is a whole number of 1 or more');
    }
    const endpoints = one.getStringArray('endpoints').map(ref => {
      try {
        return stringifyEntityRef(parseEntityRef(ref));
      } catch {
        return refuse(`endpoints: '${ref}' is no entity reference`);
      }
    });
    applications.set(subject, {
      endpoints: new Set(endpoints),
      ratingsPerMinute,
    });
  }
  return applications;
}
