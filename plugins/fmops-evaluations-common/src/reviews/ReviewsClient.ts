import type {
  EvaluationsHttp,
  RequestOptions,
} from '../client/EvaluationsHttp';
import type { Judgement, JudgementDraft } from './Judgement';
import type { ReviewCampaign, ReviewPublication } from './ReviewCampaign';
import type { JudgedItem, ReviewResults } from './ReviewResults';
import type {
  JudgedItemsRequest,
  ReviewExportPart,
  ReviewsApi,
} from './ReviewsApi';
import type { NewReviewCampaign } from './ReviewSource';
import type { ReviewTurn } from './ReviewTurn';

const REVIEWS = '/v1/reviews';
const path = (...parts: string[]) =>
  [REVIEWS, ...parts.map(encodeURIComponent)].join('/');

/**
 * Reviews by people, over HTTP.
 *
 * @public
 */
export class ReviewsClient implements ReviewsApi {
  constructor(private readonly http: EvaluationsHttp) {}

  async list(options?: RequestOptions) {
    const { items } = await this.http.json<{ items: ReviewCampaign[] }>(
      REVIEWS,
      { options },
    );
    return items;
  }

  get(id: string, options?: RequestOptions) {
    return this.http.json<ReviewCampaign>(path(id), { options });
  }

  create(campaign: NewReviewCampaign, options?: RequestOptions) {
    return this.#post<ReviewCampaign>(REVIEWS, options, campaign);
  }

  finish(id: string, options?: RequestOptions) {
    return this.#post<ReviewCampaign>(path(id, 'finish'), options);
  }

  reopen(id: string, options?: RequestOptions) {
    return this.#post<ReviewCampaign>(path(id, 'reopen'), options);
  }

  next(id: string, options?: RequestOptions) {
    return this.#post<ReviewTurn>(path(id, 'next'), options);
  }

  async saveDraft(
    id: string,
    assignmentId: string,
    draft: JudgementDraft,
    options?: RequestOptions,
  ) {
    await this.http.json<void>(path(id, 'assignments', assignmentId, 'draft'), {
      method: 'PUT',
      body: draft,
      options,
    });
  }

  judge(
    id: string,
    assignmentId: string,
    judgement: Judgement,
    options?: RequestOptions,
  ) {
    return this.#post<ReviewTurn>(
      path(id, 'assignments', assignmentId, 'judgement'),
      options,
      judgement,
    );
  }

  skip(id: string, assignmentId: string, options?: RequestOptions) {
    return this.#post<ReviewTurn>(
      path(id, 'assignments', assignmentId, 'skip'),
      options,
    );
  }

  undo(id: string, options?: RequestOptions) {
    return this.#post<ReviewTurn>(path(id, 'undo'), options);
  }

  results(id: string, options?: RequestOptions) {
    return this.http.json<ReviewResults>(path(id, 'results'), { options });
  }

  items(
    id: string,
    request: JudgedItemsRequest = {},
    options?: RequestOptions,
  ) {
    return this.http.json<{ items: JudgedItem[]; total: number }>(
      path(id, 'items'),
      { query: { ...request }, options },
    );
  }

  async resolve(
    id: string,
    itemId: string,
    judgementId: string,
    options?: RequestOptions,
  ) {
    await this.http.json<void>(path(id, 'items', itemId, 'resolution'), {
      method: 'PUT',
      body: { judgementId },
      options,
    });
  }

  publish(id: string, to: ReviewPublication, options?: RequestOptions) {
    return this.#post<ReviewCampaign>(path(id, 'publication'), options, to);
  }

  async download(id: string, part: ReviewExportPart, options?: RequestOptions) {
    const response = await this.http.send(path(id, 'export'), {
      query: { part },
      options,
    });
    return response.blob();
  }

  #post<T>(url: string, options?: RequestOptions, body?: unknown): Promise<T> {
    return this.http.json<T>(url, { method: 'POST', body, options });
  }
}
