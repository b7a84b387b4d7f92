import { Request } from 'express';
import { badRequest } from '../errors/catalogue';

/** A query parameter; the first one when it is repeated. */
export function queryText(req: Request, name: string): string | undefined {
  const value = req.query[name];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : undefined;
}

/** Whether a flag such as `watch=1` or `follow=true` is set. */
export function queryFlag(req: Request, name: string): boolean {
  return ['1', 'true'].includes(queryText(req, name) ?? '');
}

/** A whole number from 0. @throws ApiError 400 for anything else */
export function queryNumber(req: Request, name: string): number | undefined {
  const text = queryText(req, name);
  if (text === undefined) {
    return undefined;
  }
  if (!/^\d{1,15}$/.test(text)) {
    throw badRequest(
      `strconv.ParseInt: parsing ${JSON.stringify(
        text,
      )}: invalid syntax (parameter ${name})`,
    );
  }
  return Number(text);
}

/** Whether nothing is to be stored. @throws ApiError 400 for another value than `All` */
export function queryDryRun(req: Request): boolean {
  const value = queryText(req, 'dryRun');
  if (value !== undefined && value !== 'All') {
    throw badRequest(
      `dryRun: Unsupported value: ${JSON.stringify(
        value,
      )}: supported values: "All"`,
    );
  }
  return value === 'All';
}
