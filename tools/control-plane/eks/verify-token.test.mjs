import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyEksToken } from './verify-token.mjs';

// What botocore 1.44.5 signs for these keys at this time
const url =
  'https://sts.eu-central-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15' +
  '&X-Amz-Algorithm=AWS4-HMAC-SHA256' +
  '&X-Amz-Credential=AKIDEXAMPLE%2F20261121%2Feu-central-1%2Fsts%2Faws4_request' +
  '&X-Amz-Date=20261121T120000Z&X-Amz-Expires=60' +
  '&X-Amz-SignedHeaders=host%3Bx-k8s-aws-id' +
  '&X-Amz-Signature=7841cb3f941680761a1cc4c88af39a6d8360b65d6f41ab649ad4977209a66aca';

const token = text => `k8s-aws-v1.${Buffer.from(text).toString('base64url')}`;

const options = {
  clusterName: 'Training_GPU',
  now: Date.parse('2026-11-21T12:10:00Z'),
  identities: {
    AKIDEXAMPLE: {
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
      username: 'portal',
    },
  },
};

test('takes the token that the AWS command line makes', () => {
  assert.equal(verifyEksToken(token(url), options).username, 'portal');
});

for (const [name, change, options2, message] of [
  ['for another cluster', url, { clusterName: 'other' }, /signature/],
  [
    'that is too old',
    url,
    { now: Date.parse('2026-11-21T12:15:00Z') },
    /expired/,
  ],
  [
    'for another host',
    url.replace('sts.eu-central-1', 'example'),
    {},
    /regional STS/,
  ],
  ['of an unknown key', url, { identities: {} }, /unknown/],
  [
    'that was changed',
    url.replace('X-Amz-Expires=60', 'X-Amz-Expires=61'),
    {},
    /signature/,
  ],
]) {
  test(`refuses a token ${name}`, () => {
    assert.throws(
      () => verifyEksToken(token(change), { ...options, ...options2 }),
      message,
    );
  });
}
